#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fresh Debian 12 → the console. Without a display: the main job, headless, into out/.
#   ./run.sh              start the console (linli)
#   ./run.sh --headless   the main job into out/ even if there is a display
#   ./run.sh --pictures   make the pictures of the documents again (docs/pictures)
set -euo pipefail
cd "$(dirname "$0")"
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
