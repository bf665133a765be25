#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Rows 10 and 11 of spec/performance.md: the time until the window is painted and the memory it takes,
# linli with the shop of a million orders (made by boards.sh), and with the sample shop, beside qbittorrent with nothing in it;
# and the longest blocks of linli's window while it opens and shows every page. Xvfb, warm, the first
# run of each thrown away.
source "$(dirname "$0")/common.sh"
for tool in Xvfb:xvfb openbox:openbox qbittorrent:qbittorrent; do
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
# An error's dialog is a painted window too.
"$BIN/linlictl" --shop "$shop" --now 2024-12-31T20:00:00+08:00 product list > /dev/null 2> "$WORK/open.txt" ||
    { echo "NOT RUN: $shop does not open: $(cat "$WORK/open.txt") Make it again with boards.sh" >&2; exit 77; }

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

# start PATTERN CMD...: "wall-ms MiB cpu-ms" of one start: until the window is painted, memory (PSS) five seconds after it.
# CPU time is what a busy machine does not stretch; the X server's own is in neither.
start() {
    local pattern=$1 began ended pid looking cpu
    shift
    /usr/bin/python3 "$here/painted.py" "$pattern" & # looks before there is anything to see
    looking=$!
    sleep 1
    began=$(date +%s%N)
    HOME=$home "$@" > /dev/null 2>&1 &
    pid=$!
    wait "$looking"
    ended=$(date +%s%N)
    cpu=$(awk -v tick="$(getconf CLK_TCK)" '{sub(/.*\) /, ""); print ($12 + $13) * 1000 / tick}' "/proc/$pid/stat")
    sleep 5
    echo "$(( (ended - began) / 1000000 )) $(awk '/^Pss:/ {p += $2} END {printf "%.0f", p / 1024}' "/proc/$pid/smaps_rollup") $cpu"
    kill "$pid"
    wait "$pid" 2> /dev/null || :
}

sample=$WORK/sample.linli
[ -f "$sample" ] || "$BIN/linlictl" --shop "$sample" --now 2024-12-31T20:00:00+08:00 init --sample > /dev/null
now=2024-12-31T20:00:00+08:00
for list in linli sample qb; do for kind in ms mib cpu; do : > "$WORK/$list.$kind"; done; done
for round in $(seq 0 $(( ROUNDS > 3 ? 3 : ROUNDS ))); do
    for list in linli sample qb; do
        case $list in
            linli) figures=$(start '邻里掌柜|Linli|linli' "$BIN/linli" --shop "$shop" --now $now) ;;
            sample) figures=$(start '邻里掌柜|Linli|linli' "$BIN/linli" --shop "$sample" --now $now) ;;
            qb) figures=$(start 'qBittorrent' qbittorrent) ;;
        esac
        [ "$round" = 0 ] && continue # cold
        read -r ms mib cpu <<< "$figures"
        echo "$ms" >> "$WORK/$list.ms"
        echo "$mib" >> "$WORK/$list.mib"
        echo "$cpu" >> "$WORK/$list.cpu"
    done
done
# beside NR JOB LIST KIND UNIT TARGET EQUAL: one row, ours against qbittorrent's.
beside() {
    local ours theirs
    ours=$(median "$WORK/$3.$4") theirs=$(median "$WORK/qb.$4")
    row "$1" "$2" "qbittorrent, empty" "$ours $5" "$theirs $5" \
        "$(awk -v a="$ours" -v b="$theirs" 'BEGIN {printf "%.2f", a/b}')× of it" "$6" "$7"
}
painted="first picture of more than 40 colours"
beside 10 "main window painted, 1M-order shop open, warm, wall time" linli ms ms "≤ 0.6× of it" "$painted"
beside 10c "the same, CPU time" linli cpu ms "–" "$painted"
beside 10s "main window painted, sample shop, warm, wall time" sample ms ms "≤ 0.6× of it" "$painted"
beside 10sc "the same, CPU time" sample cpu ms "–" "$painted"
beside 11 "memory with the 1M-order shop open (PSS, 5 s after)" linli mib MiB "≤ 0.8× of it" "boards and warnings of page Today loaded"
beside 11s "memory with the sample shop open" sample mib MiB "–" "as above"

LINLI_WATCH=$WORK/blocks.txt timeout 300 "$BIN/linli" --shop "$shop" \
    --now $now --pictures "$WORK/visited" > /dev/null 2>&1 || :
row block "longest block of the window: 1M-order shop opened, every page and tab shown" "goal 100 ms" \
    "$(head -1 "$WORK/blocks.txt" | cut -d' ' -f1,2)" "–" "–" "100 ms" "a timer of 5 ms, LINLI_WATCH"
