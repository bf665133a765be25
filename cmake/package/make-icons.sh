#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# make-icons.sh: the PNG sizes of resources/desktop/icons again, after a drawing was changed, and
# Windows' linli.ico. Needs rsvg-convert (librsvg2-bin), pngquant and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/../../resources/desktop/icons"
draw() { # DRAWING NAME SIZE
    mkdir -p "$3"
    rsvg-convert -w "$3" -h "$3" "$1.svg" | pngquant --strip 256 - > "$3/$2.png"
}
for size in 16 24 32; do draw linli-small linli "$size"; done
for size in 48 64 128 256 512; do draw linli linli "$size"; done
for size in 16 32 48 64 128 256; do
    for kind in application-x-linli-poster application-x-linli-shop; do draw "$kind" "$kind" "$size"; done
done
convert 16/linli.png 24/linli.png 32/linli.png 48/linli.png 64/linli.png 256/linli.png linli.ico
