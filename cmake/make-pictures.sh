#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# make-pictures.sh BIN FOLDER: every page of the console on the sample shop, as PNG.
set -euo pipefail
bin=$1 folder=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export LINLI_CONFIG_DIR=$scratch LINLI_NO_KEYCHAIN=1 QT_QPA_PLATFORM=offscreen
mkdir -p "$folder"
now=2026-11-21T16:20:00+08:00 # a Saturday afternoon: the same pictures every time
"$bin/linlictl" --now $now --shop "$scratch/sample.linli" init --sample
linlictl() { "$bin/linlictl" --now $now --shop "$scratch/sample.linli" "$@"; }
# what a shop has before its evening session: the session, a group that fills, gifts on the shelf
session() {
    linlictl campaign add --template "$1" --starts_at "$2" --json | sed -E 's/.*"id":"([0-9A-Z]{26})".*/\1/'
}
tonight=$(session market-laowang 2026-11-21T19:30:00+08:00)
linlictl campaign move "$tonight" checked
linlictl campaign move "$tonight" scheduled
session maternity-help 2026-11-27T20:00:00+08:00
printf '{"id": "TUAN", "preset": "B"}' > "$scratch/group-rule.json"
linlictl rule add --file "$scratch/group-rule.json"
linlictl group open
"$bin/linli" --now $now --shop "$scratch/sample.linli" --pictures "$folder"
first=$(linlictl board --window all --top 1 --json | sed -E 's/.*"code":"([^"]*)".*/\1/')
linlictl poster --template phone-invite --member "$first" --out "$scratch/phone"
cp "$scratch/phone/$first.png" "$folder/poster-phone.png"
linlictl poster template sheet --out "$folder/poster-templates.png"
linlictl board --window month:2026-11 --top 10 --out "$folder/board-poster.png"
ls "$folder"
