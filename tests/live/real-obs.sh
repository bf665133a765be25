#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The live window against a real OBS Studio (Debian: obs-studio obs-plugins xvfb): starts one under
# Xvfb with a folder, a port and a password of its own, runs the tests named RealObs, ends it.
#   tests/live/real-obs.sh build/dev/bin/linli_live_tests
set -eu
tests=$1
home=$(mktemp -d)
port=44655
password=linli-test-12
settings=$home/.config/obs-studio
mkdir -p "$settings/basic/scenes" "$settings/basic/profiles/Untitled"
cat > "$settings/global.ini" <<INI
[General]
FirstRun=true
EnableAutoUpdates=false
[Basic]
Profile=Untitled
ProfileDir=Untitled
SceneCollection=Untitled
SceneCollectionFile=Untitled
[OBSWebSocket]
FirstLoad=false
ServerEnabled=true
ServerPort=$port
AlertsEnabled=false
AuthRequired=true
ServerPassword=$password
INI
printf '[General]\nName=Untitled\n' > "$settings/basic/profiles/Untitled/basic.ini"
cat > "$settings/basic/scenes/Untitled.json" <<'JSON'
{"name": "Untitled", "current_scene": "直播", "current_program_scene": "直播",
 "scene_order": [{"name": "直播"}],
 "sources": [
  {"id": "scene", "versioned_id": "scene", "name": "直播",
   "settings": {"id_counter": 1, "items": [{"name": "商品卡", "id": 1, "visible": true}]}},
  {"id": "image_source", "versioned_id": "image_source", "name": "商品卡", "settings": {"file": ""}}]}
JSON
Xvfb :91 -screen 0 1280x800x24 > "$home/xvfb.log" 2>&1 &
screen=$!
trap 'kill ${obs:-} "$screen" 2> /dev/null || true; rm -rf "$home"' EXIT
sleep 1
HOME=$home XDG_CONFIG_HOME=$home/.config DISPLAY=:91 LIBGL_ALWAYS_SOFTWARE=1 \
    obs --multi --disable-updater --minimize-to-tray > "$home/obs.log" 2>&1 &
obs=$!
for _ in $(seq 60); do
    grep -q "Server started successfully" "$home/obs.log" && break
    sleep 1
done
LINLI_OBS="$port $password" QT_QPA_PLATFORM=offscreen "$tests" --gtest_filter='RealObs.*'
