#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: desktop-files.sh SOURCE LINLICTL VERSION   desktop entry, AppStream, MIME types, icons, man
# pages and the service, each judged by the program that will read it. Exit 77 = not run.
set -u
source=$1 linlictl=$2 version=$3
for tool in desktop-file-validate appstreamcli update-mime-database gio identify man; do
    command -v "$tool" > /dev/null || { echo "NOT RUN: needs $tool"; exit 77; }
done
desktop=$source/resources/desktop
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
wrong() { echo "WRONG: $*"; failures=$((failures + 1)); }
same() { [ "$2" = "$3" ] || wrong "$1 is '$2', should be '$3'"; }

said=$(desktop-file-validate --warn-kde "$desktop/cn.linli.Linli.desktop" 2>&1)
same "the desktop entry's findings" "$said" ""
appstreamcli validate --no-net --no-color "$desktop/cn.linli.Linli.metainfo.xml" > "$work/appstream" 2>&1 ||
    wrong "AppStream: $(cat "$work/appstream")"
same "the release of the metainfo" "$(sed -nE '0,/<release version/s/.*<release version="([^"]+)".*/\1/p' "$desktop/cn.linli.Linli.metainfo.xml")" "$version"
same "the release of the change log" "$(sed -nE '0,/^## /s/^## ([0-9.]+).*/\1/p' "$source/CHANGELOG.md")" "$version"
same "the release of Debian's change log" "$(sed -nE '1s/.*\(([^)-]+)-.*/\1/p' "$source/cmake/package/debian/changelog")" "$version"

# The types as a desktop sees them: by ending, a shop by what is in it as well.
export XDG_DATA_HOME=$work/data LINLI_NO_KEYCHAIN=1 LINLI_CONFIG_DIR=$work/config
mkdir -p "$work/data/mime/packages"
cp "$desktop/cn.linli.Linli.xml" "$work/data/mime/packages/"
update-mime-database "$work/data/mime" || wrong "update-mime-database"
typeOf() { gio info -a standard::content-type "$1" | awk '/content-type/ {print $2}'; }
"$linlictl" --shop "$work/shop.linli" init --name 店 > /dev/null || wrong "no shop could be made"
cp "$work/shop.linli" "$work/copy-of-a-shop"
"$linlictl" --shop "$work/shop.linli" poster template export card-a6 --out "$work/card.linliposter" > /dev/null ||
    wrong "no template could be packed"
same "a template's type" "$(typeOf "$work/card.linliposter")" application/x-linli-poster
same "a shop's type" "$(typeOf "$work/shop.linli")" application/x-linli-shop
same "the type of a shop without ending" "$(typeOf "$work/copy-of-a-shop")" application/x-linli-shop
for type in $(sed -n 's/^MimeType=//p' "$desktop/cn.linli.Linli.desktop" | tr ';' ' '); do
    grep -q "type=\"$type\"" "$desktop/cn.linli.Linli.xml" || wrong "$type is opened but not declared"
    [ -s "$desktop/icons/${type//\//-}.svg" ] || wrong "$type has no icon"
done

for icon in "$desktop"/icons/*/*.png; do
    size=$(basename "$(dirname "$icon")")
    same "$icon" "$(identify -format %wx%h "$icon")" "${size}x$size"
done
same "sizes in linli.ico" "$(identify "$desktop/icons/linli.ico" | wc -l)" 6
for page in "$source"/resources/man/*; do
    same "$(basename "$page")" "$(LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 > /dev/null)" ""
done
if command -v systemd-analyze > /dev/null; then
    sed 's|/usr/bin/linli-cloud|/bin/true|' "$source/cloud/deploy/linli-cloud.service" > "$work/linli-cloud.service"
    same "systemd's findings" "$(systemd-analyze verify "$work/linli-cloud.service" 2>&1 | grep -F "$work")" ""
fi
echo "$failures wrong"
exit $((failures > 0))
