#!/bin/sh
# Tries what installer/build.sh made, as on a clean PC: installer/check.sh. Needs root and the Debian packages debootstrap,
# xvfb, xauth; makes a clean Debian (bookworm) below target/check, or uses the one in JIMU_DEBIAN (a folder that
# debootstrap made). Nothing outside of that is touched.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target=$root/target/installer
work=$root/target/check
debian=$work/debian
user=kuaiji
passed=0

fail() {
  echo "FAILED: $1" >&2
  exit 1
}

ok() {
  passed=$((passed + 1))
  echo "ok: $1"
}

# Runs a command in the clean Debian as its ordinary user.
as_user() {
  chroot "$debian" su -l "$user" -c "$1"
}

as_root() {
  chroot "$debian" sh -c "$1"
}

expect() {
  case $1 in *"$2"*) ok "$3" ;; *) fail "$3: $1" ;; esac
}

make_debian() {
  mkdir -p "$work"
  if [ -n "${JIMU_DEBIAN:-}" ]; then
    cp -a "$JIMU_DEBIAN" "$debian"
  else
    debootstrap --variant=minbase bookworm "$debian" > "$work/debootstrap.log" 2>&1 || fail "debootstrap; see $work/debootstrap.log"
  fi
  mount -t proc proc "$debian/proc"
  mount -t tmpfs tmpfs "$debian/tmp"
  as_root "apt-get -qq update && apt-get -qq install -y --no-install-recommends xvfb xauth xdotool desktop-file-utils \
    shared-mime-info libglib2.0-bin > /dev/null 2>&1" || fail "packages of the clean Debian"
  as_root "useradd -m -s /bin/sh $user"
}

leave() {
  for mounted in mnt tmp proc; do
    if mountpoint -q "$debian/$mounted"; then
      # what the last window left may take a moment to go
      umount "$debian/$mounted" 2> /dev/null || umount --lazy "$debian/$mounted"
    fi
  done
}

# An older version, to be upgraded: the same with a lower number.
make_older() {
  mkdir -p "$work/older"
  dpkg-deb --raw-extract "$deb" "$work/older/tree"
  sed -i 's/^Version: .*/Version: 0.0.9/' "$work/older/tree/DEBIAN/control"
  dpkg-deb --root-owner-group -Zgzip -z1 --build "$work/older/tree" "$debian/root/older.deb" > /dev/null
  rm -r "$work/older"
}

# $1 how the program is called. Opens a book in a real window, waits until its first form can be used, and closes it.
window() {
  as_user "cd ~ && JIMU_REHEARSE=usable timeout 120 xvfb-run -a $1" || fail "the window: $1"
}

install_and_use() {
  as_root "apt-get -qq install -y --no-install-recommends /root/older.deb > /dev/null 2>&1" || fail "the older .deb does not install"
  ok "the .deb installs in a clean Debian"
  expect "$(as_user 'jimu sample 账套')" "66 个项目" "the sample book is made"
  as_user "mkdir -p .config/jimu/forms && echo 'look.scale=125' > .config/jimu/settings.properties && echo tour.seen=true >> .config/jimu/settings.properties"
  expect "$(window "jimu /home/$user/账套.jimu")" "usable" "the window opens the book and can be used"
  as_user "jimu export 账套 --json before.json > /dev/null"
}

upgrade() {
  cp "$deb" "$debian/root/jimu.deb"
  as_root "apt-get -qq install -y --no-install-recommends /root/jimu.deb > /dev/null 2>&1" || fail "the upgrade"
  expect "$(as_user 'jimu --version')" "Jimu $version" "the upgrade brings the new version"
  expect "$(as_user 'cat .config/jimu/settings.properties')" "look.scale=125" "the upgrade keeps settings"
  as_user "jimu export 账套 --json after.json > /dev/null && cmp before.json after.json" || fail "the upgrade changed the book"
  ok "the upgrade keeps books"
  expect "$(as_user 'jimu print 账套 --out 全部.pdf')" "已打印" "all tables are printed into a PDF"
  expect "$(as_user 'head -c 5 全部.pdf')" "%PDF-" "the PDF is one"
}

desktop() {
  as_root "desktop-file-validate /usr/share/applications/jimu.desktop" || fail "the menu entry"
  ok "the menu entry is sound"
  expect "$(as_user 'gio info -a standard::content-type 账套.jimu')" "application/x-jimu" "a book is known by its ending"
  expect "$(as_user 'gio mime application/x-jimu')" "jimu.desktop" "a double click on a book is for the program"
  [ -f "$debian/usr/share/icons/hicolor/48x48/apps/jimu.png" ] || fail "the icon"
  command=$(as_user "sed -n 's/^Exec=//p' /usr/share/applications/jimu.desktop" | sed "s|%f|/home/$user/账套.jimu|")
  expect "$(window "$command")" "usable" "what a double click runs opens the book"
}

uninstall() {
  as_root "apt-get -qq purge -y jimu > /dev/null 2>&1" || fail "uninstalling"
  left=$(as_root "find / -xdev \( -path /proc -o -path /sys -o -path /tmp -o -path /root \) -prune -o -iname '*jimu*' -print |
    grep -v '^/home/$user/' | grep -v '^/var/lib/dpkg\|^/var/log\|^/var/cache' || true")
  [ -z "$left" ] || fail "left behind: $left"
  ok "uninstalling leaves nothing of the program"
  as_user "[ -f 账套.jimu ] && [ -f .config/jimu/settings.properties ]" || fail "uninstalling took the user's files"
  ok "uninstalling leaves books and settings"
  [ -z "$(as_user 'find ~ -name .openjfx')" ] || fail "JavaFX copied its libraries into the user's folder"
  ok "nothing else lies in the user's folder"
}

# The portable archive in a folder with Chinese and blanks, moved, and then on a stick that cannot be written.
portable() {
  folder="/home/$user/优 盘（一）"
  mkdir -p "$debian$folder"
  tar xzf "$archive" -C "$debian$folder"
  chroot "$debian" chown -R "$user" "$folder"
  expect "$(as_user "cd '$folder' && jimu/bin/jimu sample '示例 账套'")" "66 个项目" "the portable copy makes the sample book"
  as_user "mkdir -p '$folder/jimu/data' && echo tour.seen=true > '$folder/jimu/data/settings.properties'"
  expect "$(window "'$folder/jimu/bin/jimu' '$folder/示例 账套.jimu'")" "usable" "the portable copy opens its window"
  expect "$(as_user "cat '$folder/jimu/data/settings.properties'")" "recent.0" "its settings lie beside it"
  as_user "rm -r .config/jimu"
  mount --bind "$debian$folder" "$debian/mnt"
  mount -o remount,bind,ro "$debian/mnt"
  expect "$(as_user "cp '$folder/示例 账套.jimu' ~/副本.jimu && /mnt/jimu/bin/jimu print ~/副本.jimu --out ~/副本.pdf")" "已打印" \
    "the portable copy prints from a read-only folder"
  as_user "mkdir -p .config/jimu && echo tour.seen=true > .config/jimu/settings.properties"
  expect "$(window "/mnt/jimu/bin/jimu /home/$user/副本.jimu")" "usable" "its window opens from a read-only folder"
  expect "$(as_user "cat .config/jimu/settings.properties")" "recent.0" "its settings lie in the user's folder then"
  umount "$debian/mnt"
}

version=$(sed -n 's/^version=//p' "$root/target/classes/org/jimu/desk/program.properties")
deb=$target/jimu_${version}_amd64.deb
archive=$target/jimu-$version-linux-x64.tar.gz
[ -f "$deb" ] && [ -f "$archive" ] || fail "nothing to check; run installer/build.sh first"
leave
rm -rf --one-file-system "$work"
trap leave EXIT
make_debian
make_older
install_and_use
upgrade
desktop
uninstall
portable
echo "$passed passed, 0 failed"
