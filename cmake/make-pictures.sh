#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# make-pictures.sh BIN FOLDER: every page of the console on the sample shop, as PNG.
set -euo pipefail
bin=$1 folder=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export LINLI_CONFIG_DIR=$scratch LINLI_NO_KEYCHAIN=1 QT_QPA_PLATFORM=offscreen
mkdir -p "$folder"
"$bin/linlictl" --shop "$scratch/sample.linli" init --sample
"$bin/linli" --shop "$scratch/sample.linli" --pictures "$folder"
"$bin/linlictl" --shop "$scratch/sample.linli" poster --template phone-invite --all --out "$scratch/phone" >/dev/null
ls "$scratch/phone"/*.png | head -1 | xargs -I{} cp {} "$folder/poster-phone.png"
"$bin/linlictl" --shop "$scratch/sample.linli" board --window all --top 10 --out "$folder/board-poster.png" >/dev/null
ls "$folder"
