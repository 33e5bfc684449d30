#!/bin/sh
# Builds what is handed out for Linux: installer/build.sh. Needs JDK 25, Maven and dpkg-deb; leaves everything in
# target/installer: the application image, jimu_VERSION_amd64.deb and jimu-VERSION-linux-x64.tar.gz.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target=$root/target/installer
image=$target/image/jimu

# What Java itself must have: what the libraries name, and what is looked up by name while the program runs
# (encodings, file systems in archives, numbers and dates in Chinese).
modules=java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http
modules=$modules,java.scripting,java.security.jgss,java.sql,java.transaction.xa,java.xml.crypto,jdk.charsets
modules=$modules,jdk.localedata,jdk.net,jdk.unsupported,jdk.xml.dom,jdk.zipfs,javafx.controls

fail() {
  echo "$1" >&2
  exit 2
}

find_jdk() {
  for home in "${JIMU_JDK:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*25*; do
    if [ -x "$home/bin/jlink" ] && "$home/bin/jlink" --version | grep -q '^2[5-9]'; then
      echo "$home"
      return
    fi
  done
  fail "JDK 25 was not found; install it, or set JIMU_JDK to its folder"
}

# The program as Maven leaves it, and its version, which stands in pom.xml alone.
build_program() {
  (cd "$root" && mvn -B -q -DskipTests package)
  version=$(sed -n 's/^version=//p' "$root/target/classes/org/jimu/desk/program.properties")
  version=${JIMU_VERSION:-$version}
}

# A Java that has only what the program needs, JavaFX among it. JavaFX finds its system libraries beside Java's own;
# out of a jar it would copy them into the user's folder first.
link_runtime() {
  javafx=$target/javafx
  mkdir -p "$javafx"
  cp "$root"/target/jimu/lib/javafx-*-linux.jar "$javafx"
  "$jdk/bin/jlink" --module-path "$javafx" --add-modules "$modules" --include-locales en,zh --strip-debug \
    --no-header-files --no-man-pages --exclude-resources '/javafx.graphics/*.so' --output "$image/runtime"
  (cd "$image/runtime/lib" && for jar in "$javafx"/javafx-graphics-*.jar; do
    "$jdk/bin/jar" --extract --file "$jar" $("$jdk/bin/jar" --list --file "$jar" | grep '\.so$')
  done)
}

# The libraries, and our own classes in a jar that names them: with one jar on the class path, the class cache holds
# wherever the folder is put. Times are whole even seconds, as memory sticks keep them: the cache compares them.
lay_out_program() {
  mkdir -p "$image/bin" "$image/lib" "$image/icons"
  cp "$root"/src/main/launcher/jimu "$image/bin"
  for jar in "$root"/target/jimu/lib/*.jar; do
    case ${jar##*/} in javafx-* | jimu-*) ;; *) cp "$jar" "$image/lib" ;; esac
  done
  (cd "$image/lib" && ls -- *.jar) | sed '1s/^/Class-Path: /; 2,$s/^/  /; s/$/ /' > "$target/manifest"
  cp -R "$root/target/classes" "$target/classes"
  printf 'version=%s\n' "$version" > "$target/classes/org/jimu/desk/program.properties"
  "$jdk/bin/java" --module-path "$javafx" --add-modules javafx.graphics "$root/installer/StyleSheets.java" \
    "$target/classes/org/jimu/ui"
  "$jdk/bin/jar" --create --file "$image/lib/jimu.jar" --no-compress --manifest "$target/manifest" \
    -C "$target/classes" .
  cp "$root"/src/main/resources/org/jimu/ui/icon/*.png "$root"/src/main/resources/org/jimu/ui/icon/jimu.svg "$image/icons"
  chmod 755 "$image/bin/jimu"
}

# The licences of all parts, as their files bring them.
gather_licences() {
  mkdir -p "$image/licences"
  cp "$root/LICENSE" "$image/licences/jimu.txt"
  cp "$root"/src/main/resources/org/jimu/paper/fonts/OFL-*.txt "$image/licences"
  cp "$root/src/main/resources/org/jimu/desk/parts.txt" "$image/licences/parts.txt"
  for jar in "$image"/lib/*.jar; do
    name=${jar##*/}
    (cd "$target" && rm -rf META-INF &&
      "$jdk/bin/jar" --extract --file "$jar" META-INF/LICENSE META-INF/LICENSE.txt META-INF/NOTICE META-INF/NOTICE.txt
      for text in META-INF/*; do
        [ -f "$text" ] && cp "$text" "$image/licences/${name%.jar}-$(basename "$text" .txt).txt"
      done
      rm -rf META-INF) || true
  done
}

settle_times() {
  stamp=$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)
  stamp=$((stamp / 2 * 2))
  find "$image" -exec touch -h -d "@$stamp" {} +
}

# $1 settings and book; then how to get a display
rehearse() {
  home=$1
  shift
  JIMU_HOME=$home JIMU_REHEARSE=work JIMU_TRAINING=$target/jimu.aot timeout 300 "$@" "$image/bin/jimu" "$book" \
    > "$target/cache.log" 2>&1 && [ -f "$target/jimu.aot" ]
}

# The class cache (AOT): the program opens the sample book by itself, works in it, and Java keeps what it loaded.
make_cache() {
  home=$(mktemp -d)
  echo 'tour.seen=true' > "$home/settings.properties"
  JIMU_HOME=$home "$image/bin/jimu" sample "$home/book" > /dev/null
  book=$home/book.jimu
  # the real window where the machine can show one, so that what draws it is noted too; else JavaFX draws for nobody
  headless='env JDK_JAVA_OPTIONS=-Dglass.platform=Headless'
  if command -v xvfb-run > /dev/null && ldconfig -p | grep -q 'libgtk-3\.so\.0'; then
    rehearse "$home" xvfb-run -a || rehearse "$home" $headless
  else
    rehearse "$home" $headless
  fi || fail "the class cache could not be made; see $target/cache.log"
  mv "$target/jimu.aot" "$image/lib/jimu.aot"
  rm -r "$home"
  find "$image/lib" -newermt "@$stamp" -exec touch -d "@$stamp" {} +
}

make_deb() {
  tree=$target/deb
  program=$tree/usr/lib/jimu
  mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib" "$tree/usr/share/applications" \
    "$tree/usr/share/mime/packages" "$tree/usr/share/doc/jimu"
  cp -a "$image" "$program"
  ln -s ../lib/jimu/bin/jimu "$tree/usr/bin/jimu"
  cp "$root/installer/linux/jimu.desktop" "$tree/usr/share/applications"
  cp "$root/installer/linux/jimu.xml" "$tree/usr/share/mime/packages"
  cp "$root/LICENSE" "$tree/usr/share/doc/jimu/copyright"
  for picture in "$image"/icons/*.png "$image/icons/jimu.svg"; do
    size=$(basename "$picture" .png)
    folder=${size}x$size
    case $picture in *.svg) folder=scalable ;; esac
    icons=$tree/usr/share/icons/hicolor/$folder
    mkdir -p "$icons/apps" "$icons/mimetypes"
    cp "$picture" "$icons/apps/jimu.${picture##*.}"
    cp "$picture" "$icons/mimetypes/application-x-jimu.${picture##*.}"
  done
  sed "s/@VERSION@/$version/; s/@SIZE@/$(du -sk "$tree/usr" | cut -f1)/" "$root/installer/linux/control" \
    > "$tree/DEBIAN/control"
  find "$tree" -type d -exec chmod 755 {} +
  # older Debian, UOS and Kylin know no newer compression
  dpkg-deb --root-owner-group -Zxz --build "$tree" "$target/jimu_${version}_amd64.deb" > /dev/null
}

# The portable archive: the marker file has settings kept in the folder data beside the program.
make_archive() {
  echo "绩目便携版：设置保存在旁边的 data 文件夹。删除这个文件，设置就保存到用户自己的文件夹。" > "$image/portable"
  touch -d "@$stamp" "$image/portable" "$image"
  tar --create --gzip --owner=0 --group=0 --file "$target/jimu-$version-linux-x64.tar.gz" -C "$target/image" jimu
  rm "$image/portable"
}

jdk=$(find_jdk)
rm -rf "$target"
build_program
mkdir -p "$image"
link_runtime
lay_out_program
gather_licences
settle_times
make_cache
make_archive
command -v dpkg-deb > /dev/null || fail "dpkg-deb was not found: there is no .deb; the archive is in $target"
make_deb
(cd "$target" && du -h ./*.deb ./*.tar.gz && du -sh image/jimu)
