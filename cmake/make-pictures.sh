#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# make-pictures.sh BIN FOLDER: the pictures of the documents, by the programs themselves on the sample shop: every
# page and tab in Chinese, the pages of the English README, and sheet.jpg, all pages in zh and en, light and dark.
set -euo pipefail
bin=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export LINLI_CONFIG_DIR=$scratch LINLI_NO_KEYCHAIN=1 QT_QPA_PLATFORM=offscreen
shots=$scratch/shots
mkdir -p "$shots"
now=2026-11-21T16:20:00+08:00 # a Saturday afternoon: the same pictures every time
linlictl() { "$bin/linlictl" --now $now --shop "$scratch/sample.linli" "$@"; }
linlictl init --sample
# what a shop has before its evening session: the session, a group that fills, gifts on the shelf
session() {
    linlictl campaign add --template "$1" --starts_at "$2" --json | sed -E 's/.*"id":"([0-9A-Z]{26})".*/\1/'
}
tonight=$(session market-laowang 2026-11-21T19:30:00+08:00)
linlictl campaign move "$tonight" checked
linlictl campaign move "$tonight" scheduled
session maternity-help 2026-11-27T20:00:00+08:00 > /dev/null
printf '{"id": "TUAN", "preset": "B"}' > "$scratch/group-rule.json"
linlictl rule add --file "$scratch/group-rule.json"
linlictl group open
"$bin/linli" --now $now --shop "$scratch/sample.linli" --pictures "$shots" --looks zh,en,zh-dark,en-dark
first=$(linlictl board --window all --top 1 --json | sed -E 's/.*"code":"([^"]*)".*/\1/')
linlictl poster --template phone-invite --member "$first" --out "$scratch/phone"
cp "$scratch/phone/$first.png" "$shots/poster-phone.png"
linlictl poster template sheet --out "$shots/poster-templates.png"
linlictl board --window month:2026-11 --top 10 --out "$shots/board-poster.png"

# One row a page: zh light, zh dark, en light, en dark.
rows=()
for dark in "$shots"/*-en-dark.png; do
    page=$(basename "$dark" -en-dark.png)
    rows+=("$shots/$page.png" "$shots/$page-dark.png" "$shots/$page-en.png" "$dark")
done
montage "${rows[@]}" -tile 4x -resize 480x -geometry +6+6 -background '#8a8680' -quality 80 "$folder/sheet.jpg"

for shot in "$shots"/*.png; do
    name=$(basename "$shot")
    case $name in
    today-dark.png | insight-charts-dark.png) ;;
    chart-* | *-dark.png) continue ;;
    today-en.png | members-en.png | rewards-en.png | posters-en.png | board-en.png | counter-en.png | insight-en.png) ;;
    *-en.png) continue ;;
    esac
    pngquant --force --strip --speed 1 --output "$folder/$name" 256 "$shot"
done
du -sh "$folder"
