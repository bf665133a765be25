#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Rows 10 and 11 of spec/performance.md: the time until the window is painted and the memory it takes,
# linli with the shop of a million orders (made by boards.sh) beside qbittorrent with nothing in it;
# and the longest blocks of linli's window while it opens and shows every page. Xvfb, warm, the first
# run of each thrown away.
source "$(dirname "$0")/common.sh"
for tool in Xvfb:xvfb openbox:openbox xdotool:xdotool xwd:x11-apps qbittorrent:qbittorrent; do
    need "${tool%%:*}" "${tool##*:}"
done
SIZE=${SIZE:-L}
shop=$WORK/boards-$SIZE.linli
[ -f "$shop" ] || { echo "NOT RUN: make $shop with boards.sh first" >&2; exit 77; }
home=$WORK/home
mkdir -p "$home/config" "$home/.config/qBittorrent"
printf '[LegalNotice]\nAccepted=true\n' > "$home/.config/qBittorrent/qBittorrent.conf"
export LINLI_NO_KEYCHAIN=1 LINLI_CONFIG_DIR=$home/config
mkdir -p "$home/config/keys" # the key boards.sh's shop was made with (tests/bench/boards/ShopRun.cpp)
printf '7%.0s' {1..64} > "$home/config/keys/01JGAAAAAAAAAAAAAAAAAAAAAA.key"
chmod 600 "$home/config/keys/01JGAAAAAAAAAAAAAAAAAAAAAA.key"

fifo=$(mktemp -u)
mkfifo "$fifo"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3> "$fifo" > /dev/null 2>&1 &
server=$!
read -r number < "$fifo"
rm -f "$fifo"
export DISPLAY=:$number QT_QPA_PLATFORM=xcb
openbox > /dev/null 2>&1 &
manager=$!
trap 'kill $manager $server 2> /dev/null || :' EXIT
sleep 1

# painted PATTERN: ends as soon as a visible window of that name shows more than a few colours.
painted() {
    local id
    while :; do
        for id in $(xdotool search --onlyvisible --name "$1" 2> /dev/null); do
            colours=$(xwd -silent -id "$id" 2> /dev/null | tail -c +4000 | od -An -v -t u4 -w4 |
                awk '!seen[$1]++ {n++} n > 40 {exit} END {print n+0}')
            [ "${colours:-0}" -gt 40 ] && return
        done
        sleep 0.01
    done
}

# start NAME PATTERN CMD...: "wall-ms rss-MiB" of one start, memory five seconds after the window.
start() {
    local pattern=$1 began ended pid
    shift
    began=$(date +%s%N)
    HOME=$home "$@" > /dev/null 2>&1 &
    pid=$!
    painted "$pattern"
    ended=$(date +%s%N)
    sleep 5
    echo "$(( (ended - began) / 1000000 )) $(awk '/^Pss:/ {p += $2} END {printf "%.0f", p / 1024}' "/proc/$pid/smaps_rollup")"
    kill "$pid"
    wait "$pid" 2> /dev/null || :
}

for list in linli qb; do : > "$WORK/$list.ms"; : > "$WORK/$list.mib"; done
for round in $(seq 0 $(( ROUNDS > 3 ? 3 : ROUNDS ))); do
    for list in linli qb; do
        case $list in
            linli) figures=$(start '邻里掌柜|Linli|linli' "$BIN/linli" --shop "$shop" --now 2024-12-31T20:00:00+08:00) ;;
            qb) figures=$(start 'qBittorrent' qbittorrent) ;;
        esac
        [ "$round" = 0 ] && continue # cold
        cut -d' ' -f1 <<< "$figures" >> "$WORK/$list.ms"
        cut -d' ' -f2 <<< "$figures" >> "$WORK/$list.mib"
    done
done
ours=$(median "$WORK/linli.ms") theirs=$(median "$WORK/qb.ms")
row 10 "main window painted, 1M-order shop open, warm, wall time" "qbittorrent, empty" \
    "$ours ms" "$theirs ms" "$(awk -v a="$ours" -v b="$theirs" 'BEGIN {printf "%.2f", a/b}')× of it" \
    "≤ 0.6× of it" "first picture of more than 40 colours"
ours=$(median "$WORK/linli.mib") theirs=$(median "$WORK/qb.mib")
row 11 "memory with the 1M-order shop open (PSS, 5 s after)" "qbittorrent, empty" \
    "$ours MiB" "$theirs MiB" "$(awk -v a="$ours" -v b="$theirs" 'BEGIN {printf "%.2f", a/b}')× of it" \
    "≤ 0.8× of it" "boards and warnings of page Today loaded"

LINLI_WATCH=$WORK/blocks.txt timeout 300 "$BIN/linli" --shop "$shop" \
    --now 2024-12-31T20:00:00+08:00 --pictures "$WORK/visited" > /dev/null 2>&1 || :
row block "longest block of the window: 1M-order shop opened, every page and tab shown" "goal 100 ms" \
    "$(head -1 "$WORK/blocks.txt" | cut -d' ' -f1,2)" "–" "–" "100 ms" "a timer of 5 ms, LINLI_WATCH"
