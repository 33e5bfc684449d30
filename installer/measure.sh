#!/bin/sh
# Measures what installer/build.sh made: installer/measure.sh [ROUNDS]. Sizes; the time from the start of the process until
# the window can be used, which is when the start page is painted and has the keyboard, and with a book, when its first form
# is painted and its cell has the keyboard; against a bare JavaFX window in the same runtime, in alternating runs; memory
# after the rehearsal. Needs xvfb and xauth, and a machine with nothing else to do.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target=$root/target/installer
image=$target/image/jimu
rounds=${1:-11}
if [ -z "${JIMU_MEASURING:-}" ]; then
  JIMU_MEASURING=yes exec xvfb-run -a -s '-screen 0 1600x1000x24' "$0" "$rounds"
fi
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
jdk=${JIMU_JDK:-$(ls -d /usr/lib/jvm/*25* | head -n 1)}
memory=$(sed -n 's/^memory="\(.*\)"/\1/p' "$image/bin/jimu")
plain="$memory -Xlog:disable -Djava.awt.headless=true --enable-native-access=javafx.graphics --add-modules javafx.controls"
export MALLOC_ARENA_MAX=2 JIMU_HOME="$work/home"

# Prints how many milliseconds after its start the program says that it can be used.
timed() {
  begin=$(date +%s%N)
  end=$("$@" 2> /dev/null | sed -n 's/^usable //p')
  echo $(((end - begin) / 1000000))
}

middle() {
  sort -n "$1" | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] " ms (" all[1] " to " all[NR] ")" }'
}

bare() {
  timed "$image/runtime/bin/java" $plain "$@" -cp "$work/bare.jar" BareWindow
}

"$jdk/bin/javac" --module-path "$target/javafx" --add-modules javafx.controls -d "$work/bare" "$root/installer/BareWindow.java"
"$jdk/bin/jar" --create --file "$work/bare.jar" -C "$work/bare" .
"$image/runtime/bin/java" $plain -XX:AOTCacheOutput="$work/bare.aot" -cp "$work/bare.jar" BareWindow > /dev/null 2>&1
mkdir "$JIMU_HOME"
echo 'tour.seen=true' > "$JIMU_HOME/settings.properties"
"$image/bin/jimu" sample "$work/book" > /dev/null
for round in $(seq "$rounds"); do
  bare >> "$work/bare.txt"
  JIMU_REHEARSE=usable timed "$image/bin/jimu" >> "$work/start.txt"
  JIMU_REHEARSE=usable timed "$image/bin/jimu" "$work/book.jimu" >> "$work/jimu.txt"
  bare -XX:AOTCache="$work/bare.aot" >> "$work/bare-cache.txt"
done
(cd "$target" && du -h ./*.deb ./*.tar.gz && du -sh image/jimu)
echo "bare window: $(middle "$work/bare.txt")"
echo "bare window with a class cache of its own: $(middle "$work/bare-cache.txt")"
echo "start page can be used: $(middle "$work/start.txt")"
echo "sample book can be used: $(middle "$work/jimu.txt")"
JIMU_REHEARSE=work "$image/bin/jimu" "$work/book.jimu" 2> /dev/null
