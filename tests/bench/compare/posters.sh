#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Rows 4 to 6 of spec/performance.md: phone posters beside sharp, A6 cards beside pdfkit + qrcode.
# Assets (a photo, a product, 1 000 people) are made once by peers/assets.py.
source "$(dirname "$0")/common.sh"
npm_ready
need pngcheck pngcheck
need pdftotext poppler-utils
export LINLI_BENCH_ASSETS="$WORK/posters"
if [ ! -f "$LINLI_BENCH_ASSETS/members.tsv" ]; then
    mkdir -p "$LINLI_BENCH_ASSETS"
    /usr/bin/python3 "$here/peers/assets.py" "$LINLI_BENCH_ASSETS" 1000 ||
        { echo "NOT RUN: needs python3-numpy python3-pil" >&2; exit 77; }
fi
cp "$here"/peers/*.mjs "$WORK/npm/"
mkdir -p "$WORK/out"
export LINLI_BENCH_OUT="$WORK/out"

sharp() { # MODE -> "ms KiB" of a poster
    (cd "$WORK/npm" && pinned node sharp_poster.mjs "$LINLI_BENCH_ASSETS" "$WORK/out" 12 photo "$1" png 6 1) |
        sed -nE 's/.*, ([0-9.]+) per CPU-s; .* ms; ([0-9]+) KiB/\1 \2/p' | awk '{print 1000/$1, $2}'
}

for list in sharp tuned ours wall1 wall2 pdfkit cards cold; do : > "$WORK/$list.ms"; done
for _ in $(seq "$ROUNDS"); do
    sharp naive | tee "$WORK/sharp.last" | cut -d' ' -f1 >> "$WORK/sharp.ms"
    bench '^phonePosters/1/' ms >> "$WORK/ours.ms"
    sharp tuned | cut -d' ' -f1 >> "$WORK/tuned.ms"
    CORE=0,1 bench '^phonePostersWall/1/' ms >> "$WORK/wall1.ms"
    CORE=0,1 bench '^phonePostersWall/2/' ms >> "$WORK/wall2.ms"
    (cd "$WORK/npm" && pinned node pdf_cards.mjs "$LINLI_BENCH_ASSETS" "$WORK/out/pdfkit.pdf" 1000) |
        tee "$WORK/pdfkit.last" | cut -d' ' -f1 >> "$WORK/pdfkit.ms"
    bench '^cardsPdf/known' ms >> "$WORK/cards.ms"
    bench '^cardsPdf/cold' ms >> "$WORK/cold.ms"
done

ours=$(median "$WORK/ours.ms")
theirs=$(median "$WORK/sharp.ms")
kib=$(bench '^phonePosters/1/' KiB)
theirKib=$(cut -d' ' -f2 "$WORK/sharp.last")
first=$(find "$WORK/out" -name '*.png' -path '*ours*' | sort | head -1)
clean=$(pngcheck -q "$first" > /dev/null && echo "pngcheck clean" || echo "pngcheck NOT clean")
row 4 "phone poster PNG 1080×1920, photo behind, checked, 1 core" "sharp 0.33, default" \
    "$(printf '%.1f ms' "$ours")" "$(printf '%.0f ms' "$theirs")" "$(ratio "$theirs" "$ours")×" "≥ 25×" \
    "pixels as the plain path's; $clean; bytes $(awk -v a="$kib" -v b="$theirKib" 'BEGIN{printf "%.2f",a/b}')×"
tuned=$(median "$WORK/tuned.ms")
row 4b "the same" "sharp 0.33, base kept as raw pixels" "$(printf '%.1f ms' "$ours")" \
    "$(printf '%.0f ms' "$tuned")" "$(ratio "$tuned" "$ours")×" "–" "as above"
one=$(median "$WORK/wall1.ms")
two=$(median "$WORK/wall2.ms")
row 5 "the same on 2 cores, wall time" "own 1 core" "$(printf '%.1f ms' "$two")" \
    "$(printf '%.1f ms' "$one")" "$(ratio "$one" "$two")×" "≥ 1.8×" "the same files"
kit=$(median "$WORK/pdfkit.ms")
kitBytes=$(cut -d' ' -f3 "$WORK/pdfkit.last")
bytes=$(bench '^cardsPdf/known' bytes)
name=$(head -1 "$LINLI_BENCH_ASSETS/members.tsv" | cut -f1)
code=$(head -1 "$LINLI_BENCH_ASSETS/members.tsv" | cut -f2)
words=$(pdftotext -l 1 "$WORK/out/cards.pdf" - | tr -d ' \n')
text="text lost"
case $words in *"$name"*"$code"*) text="name, code and digits read by pdftotext" ;; esac
proof="$text; bytes $(awk -v a="$bytes" -v b="$kitBytes" 'BEGIN{printf "%.2f",a/b}')×"
known=$(median "$WORK/cards.ms")
cold=$(median "$WORK/cold.ms")
row 6 "one PDF of 1 000 A6 cards, codes known" "pdfkit 0.15 + qrcode 1.5" \
    "$(printf '%.2f ms' "$known")" "$(printf '%.2f ms' "$kit")" "$(ratio "$kit" "$known")×" "≥ 10×" "$proof"
row 6b "the same, codes made and every one decoded" "pdfkit 0.15 + qrcode 1.5" \
    "$(printf '%.2f ms' "$cold")" "$(printf '%.2f ms' "$kit")" "$(ratio "$kit" "$cold")×" "≥ 2×" "$proof"
