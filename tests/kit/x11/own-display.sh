#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# own-display.sh CMD...: runs CMD on an X server with a window manager, in a home folder and on a session bus of its
# own, with OWN_DISPLAY=1. Status 77 = a tool is missing, nothing was run; else that of CMD.
set -u
for tool in Xvfb openbox xdotool dbus-run-session; do
    command -v "$tool" > /dev/null || { echo "NOT RUN: needs $tool"; exit 77; }
done
work=$(mktemp -d)
trap 'kill "${manager:-}" "$server" 2> /dev/null; rm -rf "$work"' EXIT
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3> "$work/display" 2> /dev/null &
server=$!
for _ in $(seq 600); do [ -s "$work/display" ] && break; sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY HOME=$work XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache XDG_RUNTIME_DIR=$work OWN_DISPLAY=1
openbox > /dev/null 2>&1 &
manager=$!
# A window that is there before its manager never gets the keys: wait until it manages.
for _ in $(seq 600); do xdotool get_num_desktops > /dev/null 2>&1 && break; sleep 0.1; done
dbus-run-session -- "$@"
