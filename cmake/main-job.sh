#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# main-job.sh BIN OUT: import → bind → order → reward → poster → board → report on the sample shop,
# every step through linlictl, and a table of what was made.
set -euo pipefail
bin=$1 out=$2
rm -rf "$out"
mkdir -p "$out"
export LINLI_CONFIG_DIR="$out/config"
linlictl() { "$bin/linlictl" --shop "$out/laowang.linli" "$@"; }
count() { grep -o "$1" | wc -l; }
field() { sed -E "s/.*\"$1\":\"?([^\",}]*).*/\1/"; }

echo "1/7 示例店铺 sample shop"
linlictl init --sample
echo "2/7 导入 import: resources/sample/neighbours.csv, resources/sample/orders.csv"
linlictl import resources/sample/neighbours.csv
linlictl import resources/sample/orders.csv
echo "3/7 绑定 bind: 新邻居由榜首推荐官邀请 a new neighbour sent by the first of the board"
inviter=$(linlictl board --window all --by referrals --top 1 --json | field code)
newcomer=$(linlictl member add --name 新邻居小周 --phone 19900009001 --estate 幸福里 --building 3 --json | field id)
linlictl bind "$newcomer" "$inviter"
echo "4/7 下单、付款、提货 order, pay, hand over"
order=$(linlictl order --buyer "$newcomer" --lines EGG30:2 --json | field order)
linlictl pay "$order"
linlictl fulfil "$order"
echo "5/7 奖励 rewards"
linlictl settle
linlictl why "$order"
echo "6/7 海报 posters"
posters=$(linlictl poster --template card-a6 --all --size A6 --out "$out/posters.pdf" --check --json)
echo "7/7 排行榜与报表 board and report"
rows=$(linlictl board --window month:$(date +%Y-%m) --by referrals --out "$out/board.png" --json | count '"rank":')
report=$(linlictl report rewards --window all --out "$out/rewards.xlsx" --json)
linlictl verify
fen=$(echo "$report" | field total_fen)
printf '\n%-34s %8s  %s\n' '文件 file' '数量' '内容 contents'
printf '%-32s %8s  %s\n' "$out/posters.pdf" "$(echo "$posters" | count '"ok":true')" '张专属海报，每张二维码都已试读 posters, each code read back'
printf '%-32s %8s  %s\n' "$out/board.png" "$rows" '位推荐官上榜 sharers on the board'
printf '%-32s %8s  %s\n' "$out/rewards.xlsx" "$(echo "$report" | field rows)" "条奖励，现金合计 rewards, cash total ¥$((fen / 100)).$(printf '%02d' $((fen % 100)))"
