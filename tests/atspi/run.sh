#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run.sh BIN   the console of BIN (a build's bin or /usr/bin) used by its accessible names, on an
# X server, a session bus and an accessibility bus of its own. Exit 77 = not run.
set -u
bin=$1
/usr/bin/python3 -c 'import pyatspi' 2> /dev/null || { echo "NOT RUN: needs python3-pyatspi"; exit 77; }
[ -n "${OWN_DISPLAY:-}" ] || exec "$(dirname "$0")/../kit/x11/own-display.sh" "$0" "$bin"
export LINLI_NO_KEYCHAIN=1 LINLI_CONFIG_DIR=$HOME/linli LINLI_DATA_DIR=$HOME/linli LINLI_SHOP=$HOME/sample.linli
export LINLI_NOW=2026-11-21T16:20:00+08:00
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 # the bridge waits for a reader otherwise
"$bin/linlictl" --shop "$LINLI_SHOP" --now $LINLI_NOW init --sample > /dev/null || exit 1
"$bin/linli" --shop "$LINLI_SHOP" --now $LINLI_NOW 2> "$HOME/linli.log" &
console=$!
trap 'kill "$console" 2> /dev/null' EXIT
LINLICTL=$bin/linlictl /usr/bin/python3 "$(dirname "$0")/smoke.py"
status=$?
kill -0 "$console" 2> /dev/null || { echo "WRONG: linli ended"; cat "$HOME/linli.log"; status=1; }
exit $status
