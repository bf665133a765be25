#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run.sh LINLI_UI_TESTS   the counter's scanner tests on a real X server with a window manager
# and, where ibus and its pinyin are installed, with a Chinese input method on. Exit 77 = not run.
set -u
tests=$1
for tool in Xvfb openbox xdotool dbus-run-session; do
    command -v "$tool" > /dev/null || { echo "NOT RUN: needs $tool"; exit 77; }
done
if [ "${2:-}" != inside ]; then
    work=$(mktemp -d)
    trap 'kill "$server" 2> /dev/null; rm -rf "$work"' EXIT
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3> "$work/display" 2> /dev/null &
    server=$!
    for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
    DISPLAY=:$(cat "$work/display")
    export DISPLAY HOME=$work XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache XDG_RUNTIME_DIR=$work
    dbus-run-session -- "$0" "$tests" inside
    exit $?
fi
openbox > /dev/null 2>&1 &
manager=$!
trap 'kill "$manager" ${daemon:-} 2> /dev/null' EXIT
if command -v ibus-daemon > /dev/null && [ -e /usr/share/ibus/component/libpinyin.xml ]; then
    export QT_IM_MODULE=ibus GTK_IM_MODULE=ibus XMODIFIERS=@im=ibus
    ibus-daemon --panel disable --xim > /dev/null 2>&1 &
    daemon=$!
    for _ in $(seq 100); do
        [ "$(ibus engine 2> /dev/null)" = libpinyin ] && break
        ibus engine libpinyin > /dev/null 2>&1
        sleep 0.1
    done
    [ "$(ibus engine 2> /dev/null)" = libpinyin ] && export LINLI_TEST_IME=ibus-libpinyin
fi
# A scanner is told by its rhythm, at most 40 ms a key. A busy machine can hold a key up longer than
# that: a fault of the program fails each time, a held-up key does not.
for _ in 1 2 3; do
    QT_QPA_PLATFORM=xcb "$tests" --gtest_filter='XScanTest.*' && exit 0
done
exit 1
