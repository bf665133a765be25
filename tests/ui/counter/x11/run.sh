#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run.sh LINLI_UI_TESTS   the counter's scanner tests on a real X server with a window manager
# and, where ibus and its pinyin are installed, with a Chinese input method on. Exit 77 = not run.
set -u
tests=$1
[ -n "${OWN_DISPLAY:-}" ] || exec "$(dirname "$0")/../../../kit/x11/own-display.sh" "$0" "$tests"
trap 'kill ${daemon:-} 2> /dev/null' EXIT
if command -v ibus-daemon > /dev/null && [ -e /usr/share/ibus/component/libpinyin.xml ]; then
    export QT_IM_MODULE=ibus GTK_IM_MODULE=ibus XMODIFIERS=@im=ibus
    ibus-daemon --panel disable --xim > /dev/null 2>&1 &
    daemon=$!
    for _ in $(seq 300); do
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
