#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# try-deb.sh [--build FOLDER] [--keep FOLDER]: makes the two .deb in a release build, installs them in
# a fresh Debian 12 (debootstrap, as root), uses the three programs there as an ordinary user, and
# removes the packages again. The mirror is the one this machine's own apt uses.
#   --build FOLDER   package this build instead of build/release, without building it
#   --keep FOLDER    make the Debian there and leave it, so that the next run need not
set -euo pipefail
cd "$(dirname "$0")/../.."
build=
root=
while [ $# -gt 0 ]; do
    case $1 in
    --build) build=$(realpath "$2"); shift 2 ;;
    --keep) root=$2; shift 2 ;;
    *) sed -n '3,7p' "$0" >&2; exit 2 ;;
    esac
done
[ "$(id -u)" -eq 0 ] || { echo "NOT RUN: chroot and debootstrap need root"; exit 77; }
bash cmake/install-packages.sh build run package

step() { printf '\n== %s\n' "$*"; }
if [ -z "$build" ]; then
    step "release build"
    [ -f build/release/build.ninja ] || cmake --preset release --log-level=WARNING
    cmake --build --preset release --target linli linlictl linli-cloud -- --quiet
    build=$PWD/build/release
fi
step "packages"
rm -rf "$build/packages"
(cd "$build" && cpack -G DEB > cpack.log || { cat cpack.log; exit 1; })
ls -l "$build"/packages/*.deb | awk '{print $5, $9}'
for deb in "$build"/packages/*.deb; do dpkg-deb -f "$deb" Package Version Depends Recommends; done
# The maintainer has no address yet, and nobody asked Debian for a package.
lintian --suppress-tags bogus-mail-host,bogus-mail-host-in-debian-changelog,initial-upload-closes-no-bugs --fail-on error "$build"/packages/*.deb

kept=$root
[ -n "$root" ] || root=$(mktemp -d /var/tmp/linli-debian.XXXXXX)
mirror=$(apt-cache policy | awk '$2 ~ /^https?:/ && $3 == "bookworm/main" {print $2; exit}')
unmount() { umount "$root/proc" 2> /dev/null || :; }
tidy() { unmount; [ -n "$kept" ] || rm -rf --one-file-system "$root"; }
trap tidy EXIT
if [ ! -e "$root/etc/debian_version" ]; then
    step "a fresh Debian 12"
    debootstrap --variant=minbase bookworm "$root" "$mirror" > "$root.log" 2>&1 || { tail "$root.log"; exit 1; }
    rm -f "$root.log"
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
asOwner() { inside setpriv --reuid 1000 --regid 1000 --clear-groups env HOME=/home/owner QT_QPA_PLATFORM=offscreen LINLI_NO_KEYCHAIN=1 "$@"; }
mount -t proc proc "$root/proc"
printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d" && chmod 755 "$root/usr/sbin/policy-rc.d"
inside id owner > /dev/null 2>&1 || inside useradd --uid 1000 --create-home owner
inside apt-get -qq update
before=$(inside dpkg-query -W -f '${Package}\n' | sort)

step "install"
mkdir -p "$root/debs" && cp "$build"/packages/*.deb "$root/debs/"
inside sh -c 'apt-get -qq install -y --no-install-recommends /debs/*.deb > /tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }'
inside dpkg-query -W linli linli-cloud
inside sh -c 'for f in linli linlictl linli-cloud; do ldd /usr/bin/$f | grep "not found" && exit 1; done; true'

step "linlictl"
asOwner sh -c 'cd && linlictl --shop sample.linli init --sample && linlictl --shop sample.linli verify &&
    linlictl --shop sample.linli report rewards --window all --out rewards.xlsx > /dev/null && test -s rewards.xlsx &&
    linlictl --shop sample.linli poster --template card-a6 --top 3 --size A6 --out posters.pdf --check > /dev/null && test -s posters.pdf'
step "linli"
asOwner sh -c 'cd && linli --version && linli --shop sample.linli --pictures pictures --pages today,counter --looks zh,en-dark && ls -l pictures'
[ "$(find "$root/home/owner/pictures" -name '*.png' -size +20k | wc -l)" -eq 4 ] || { echo "the four pictures are not there"; exit 1; }
step "linli-cloud"
asOwner sh -c 'cd && { linli-cloud --listen 127.0.0.1:18473 --data cloud > cloud.log & } && served=$! && sleep 3 && cat cloud.log &&
    perl -MIO::Socket::INET -e '"'"'my $s = IO::Socket::INET->new("127.0.0.1:18473") or die "no answer"; print $s "GET /health HTTP/1.0\r\n\r\n"; my $l = <$s>; print $l; exit($l =~ / 200 / ? 0 : 1)'"'"'; rc=$?; kill $served; exit $rc'
step "the packaged program by its accessible names (on this machine's libraries)"
unpacked=$(mktemp -d)
dpkg-deb -x "$build"/packages/linli_[0-9]*.deb "$unpacked"
tests/atspi/run.sh "$unpacked/usr/bin" || { status=$?; [ $status -eq 77 ] || exit $status; }
rm -rf "$unpacked"
step "remove"
inside sh -c 'apt-get -qq purge -y linli linli-cloud > /tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }
    apt-get -qq autoremove --purge -y > /tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }'
left=$(find "$root/usr" "$root/etc" "$root/lib" "$root/var/lib" -iname '*linli*' ! -path '*/apt/*' 2> /dev/null || :)
[ -z "$left" ] || { echo "left behind:"; echo "$left"; exit 1; }
diff <(echo "$before") <(inside dpkg-query -W -f '${Package}\n' | sort) || { echo "packages were left behind"; exit 1; }
[ -s "$root/home/owner/sample.linli" ] || { echo "the owner's shop is gone"; exit 1; }
rm -rf "$root/home/owner/"* "$root/debs"
echo "nothing left but the owner's files"
