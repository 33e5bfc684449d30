# Builds what is handed out for Windows: installer\build.ps1 in PowerShell 5 or later. Needs JDK 25 and Maven, and for the
# .msi WiX 3 or later on the path; leaves jimu-VERSION.msi and jimu-VERSION-windows-x64.zip in target\installer.
#
# NOT TRIED: it was written on a machine without Windows, as the twin of build.sh, which is. No Windows runtime can be linked
# on Linux.
$ErrorActionPreference = 'Stop'
$root = Split-Path -Parent $PSScriptRoot
$target = Join-Path $root 'target\installer'
$upgradeId = '6b0c1a4e-1f5e-4a59-9d0e-2f8a2a6d7c11'

$modules = 'java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,' +
    'java.scripting,java.security.jgss,java.sql,java.transaction.xa,java.xml.crypto,jdk.charsets,jdk.localedata,jdk.net,' +
    'jdk.unsupported,jdk.xml.dom,jdk.zipfs,javafx.controls'
# as in src/main/launcher/jimu; jpackage puts in where the program lies
$memory = @('-XX:+UseG1GC', '-XX:G1HeapRegionSize=1m', '-Xms48m', '-Xmx138m', '-Xmn28m',
    '-XX:MaxTenuringThreshold=2', '-XX:+UseCompactObjectHeaders', '-Dprism.disableRegionCaching=true')
$options = $memory + @('-Xlog:disable', '-Xlog:all=off',
    '-Dfile.encoding=UTF-8', '-Djava.awt.headless=true', '-Djimu.program=$ROOTDIR',
    '--enable-native-access=ALL-UNNAMED,javafx.graphics', '--add-modules=javafx.controls')

function Run($program) {
    & $program @args
    if ($LASTEXITCODE -ne 0) { throw "$program failed" }
}

# An icon file holds the same pictures in several sizes.
function Write-Icon($file) {
    $pictures = @(16, 24, 32, 48, 64, 128, 256 | ForEach-Object {
        , [IO.File]::ReadAllBytes((Join-Path $root "src\main\resources\org\jimu\ui\icon\$_.png")) })
    $sizes = 16, 24, 32, 48, 64, 128, 0
    $out = New-Object IO.BinaryWriter ([IO.File]::Create($file))
    $out.Write([uint16]0); $out.Write([uint16]1); $out.Write([uint16]$pictures.Count)
    $offset = 6 + 16 * $pictures.Count
    for ($i = 0; $i -lt $pictures.Count; $i++) {
        $out.Write([byte]$sizes[$i]); $out.Write([byte]$sizes[$i]); $out.Write([uint16]0)
        $out.Write([uint16]1); $out.Write([uint16]32)
        $out.Write([uint32]$pictures[$i].Length); $out.Write([uint32]$offset)
        $offset += $pictures[$i].Length
    }
    foreach ($picture in $pictures) { $out.Write($picture) }
    $out.Close()
}

$jdk = @($env:JIMU_JDK, $env:JAVA_HOME) | Where-Object { $_ -and (Test-Path "$_\bin\jpackage.exe") -and
    ((& "$_\bin\jlink.exe" --version) -match '^2[5-9]') } | Select-Object -First 1
if (-not $jdk) { throw 'JDK 25 was not found; install it, or set JIMU_JDK to its folder' }
if (Test-Path $target) { Remove-Item -Recurse -Force $target }
Push-Location $root
try { Run mvn -B -q -DskipTests package } finally { Pop-Location }
$version = (Get-Content "$root\target\classes\org\jimu\desk\program.properties" | Select-String '^version=(.*)$').Matches[0].Groups[1].Value

# A Java that has only what the program needs, JavaFX among it, with JavaFX's system libraries beside Java's own.
New-Item -ItemType Directory -Force "$target\javafx", "$target\input", "$target\native" | Out-Null
Copy-Item "$root\target\jimu\lib\javafx-*-win.jar" "$target\javafx"
Run "$jdk\bin\jlink.exe" --module-path "$target\javafx" --add-modules $modules --include-locales en,zh --strip-debug `
    --no-header-files --no-man-pages --exclude-resources '/javafx.graphics/*.dll' --output "$target\runtime"
Push-Location "$target\native"
try { Run "$jdk\bin\jar.exe" --extract --file (Get-Item "$target\javafx\javafx-graphics-*.jar").FullName } finally { Pop-Location }
Copy-Item "$target\native\*.dll" "$target\runtime\bin"

# The libraries, and our own classes in a jar that names them.
Get-ChildItem "$root\target\jimu\lib\*.jar" | Where-Object { $_.Name -notlike 'javafx-*' -and $_.Name -notlike 'jimu-*' } |
    Copy-Item -Destination "$target\input"
$names = (Get-ChildItem "$target\input\*.jar").Name
$manifest = @("Class-Path: $($names[0]) ") + @($names | Select-Object -Skip 1 | ForEach-Object { "  $_ " })
[IO.File]::WriteAllText("$target\manifest", ($manifest -join "`n") + "`n")
Copy-Item -Recurse "$root\target\classes" "$target\classes"
Run "$jdk\bin\java.exe" --module-path "$target\javafx" --add-modules javafx.graphics "$root\installer\StyleSheets.java" `
    "$target\classes\org\jimu\ui"
Run "$jdk\bin\jar.exe" --create --file "$target\input\jimu.jar" --no-compress --manifest "$target\manifest" -C "$target\classes" .

# The class cache (AOT): the program opens the sample book by itself and works in it.
$training = Join-Path $target 'training'
New-Item -ItemType Directory -Force $training | Out-Null
Set-Content "$training\settings.properties" 'tour.seen=true'
$env:JIMU_HOME = $training
$java = $memory + @('-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true', '--enable-native-access=ALL-UNNAMED,javafx.graphics', '--add-modules=javafx.controls',
    '-cp', "$target\input\jimu.jar", 'org.jimu.app.Jimu')
Run "$target\runtime\bin\java.exe" @java sample "$training\book"
$env:JIMU_REHEARSE = 'work'
Run "$target\runtime\bin\java.exe" "-XX:AOTCacheOutput=$target\input\jimu.aot" @java "$training\book.jimu"
Remove-Item Env:JIMU_REHEARSE, Env:JIMU_HOME

Write-Icon "$target\jimu.ico"
$javaOptions = ($options + '-XX:AOTCache=$APPDIR\jimu.aot') | ForEach-Object { '--java-options'; $_ }
Run "$jdk\bin\jpackage.exe" --type app-image --name jimu --app-version $version --runtime-image "$target\runtime" `
    --input "$target\input" --main-jar jimu.jar --main-class org.jimu.app.Jimu --icon "$target\jimu.ico" `
    --dest "$target\image" @javaOptions
New-Item -ItemType Directory -Force "$target\image\jimu\licences" | Out-Null
Copy-Item "$root\LICENSE" "$target\image\jimu\licences\jimu.txt"
Copy-Item "$root\src\main\resources\org\jimu\desk\parts.txt", "$root\src\main\resources\org\jimu\paper\fonts\OFL-*.txt" `
    "$target\image\jimu\licences"

Set-Content "$target\image\jimu\portable" 'Jimu portable' -Encoding UTF8
Compress-Archive -Path "$target\image\jimu" -DestinationPath "$target\jimu-$version-windows-x64.zip"
Remove-Item "$target\image\jimu\portable"

Run "$jdk\bin\jpackage.exe" --type msi --name Jimu --app-version $version --app-image "$target\image\jimu" `
    --file-associations "$root\installer\windows\book.properties" --license-file "$root\LICENSE" --dest $target `
    --win-menu --win-shortcut --win-dir-chooser --win-per-user-install --win-upgrade-uuid $upgradeId
Get-ChildItem "$target\*.msi", "$target\*.zip" | Select-Object Name, Length
