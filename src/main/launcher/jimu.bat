@echo off
rem Starts Jimu with the Java that came with it; without one, finds Java 25: JIMU_JAVA, JAVA_HOME, the path.
setlocal
set "HOME_DIR=%~dp0.."
set "FOUND="
rem The window keeps within 400 MB, also on a large book; a command may take more, since it ends.
set "MEMORY=-XX:+UseG1GC -XX:G1HeapRegionSize=1m -Xms48m -Xmx138m -Xmn28m -XX:MaxTenuringThreshold=2 -XX:+UseCompactObjectHeaders -Dprism.disableRegionCaching=true"
if not "%~2"=="" set "MEMORY=-XX:+UseSerialGC -Xmx1g -XX:+UseCompactObjectHeaders"
if not "%~1"=="" if /i not "%~x1"==".jimu" set "MEMORY=-XX:+UseSerialGC -Xmx1g -XX:+UseCompactObjectHeaders"
set COMMON=-Dfile.encoding=UTF-8 -Djava.awt.headless=true "-Djimu.program=%HOME_DIR%"
if exist "%HOME_DIR%\runtime\bin\java.exe" (
  "%HOME_DIR%\runtime\bin\java.exe" %MEMORY% "-XX:AOTCache=%HOME_DIR%\lib\jimu.aot" -Xlog:disable -Xlog:all=off %COMMON% --enable-native-access=ALL-UNNAMED,javafx.graphics --add-modules javafx.controls -cp "%HOME_DIR%\lib\jimu.jar" org.jimu.app.Jimu %*
  exit /b
)
call :try "%JIMU_JAVA%"
call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%J"
if not defined FOUND (
  echo Java 25 was not found. Please install it, or set JIMU_JAVA to its java.exe. 1>&2
  exit /b 2
)
"%FOUND%" %MEMORY% --enable-native-access=javafx.graphics,com.h2database %COMMON% --module-path "%HOME_DIR%\lib" --module org.jimu/org.jimu.app.Jimu %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
set "MAJOR=0"
for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1 ^| findstr /i version"') do for /f "delims=. tokens=1" %%M in ("%%~V") do set "MAJOR=%%M"
if %MAJOR% geq 25 set "FOUND=%~1"
exit /b 0
