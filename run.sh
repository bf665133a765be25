#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# 装好并打开掌柜（没有显示器时：无窗口完成主流程，结果在 out/）
# Fresh Debian 12 → the console. Without a display: the main job, headless, into out/.
#   ./run.sh              打开掌柜 start the console (linli)
#   ./run.sh --headless   无窗口完成主流程 the main job into out/ even if there is a display
#   ./run.sh --pictures   重做文档图片 make the pictures of the documents again (docs/pictures)
#   ./run.sh --help       这几行说明；其他参数交给掌柜 these lines; anything else is handed to the console
set -euo pipefail
cd "$(dirname "$0")"
case "${1:-}" in -h | --help) exec sed -n '3,/^[^#]/s/^# \{0,1\}//p' run.sh ;; esac
bash cmake/install-packages.sh build run
build=build/release
if [ ! -f $build/build.ninja ]; then
    cmake --preset release --log-level=WARNING
fi
echo "Building (the first time takes some minutes) …"
cmake --build --preset release --target linli linlictl -- --quiet
case "${1:-}" in
--headless) shift; exec bash cmake/main-job.sh $build/bin out "$@" ;;
--pictures) shift; bash cmake/install-packages.sh pictures; exec bash cmake/make-pictures.sh $build/bin docs/pictures "$@" ;;
esac
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "没有显示器：改为在 out/ 里无窗口完成主流程。 No display: doing the main job headless into out/."
    exec bash cmake/main-job.sh $build/bin out
fi
exec $build/bin/linli "$@"
