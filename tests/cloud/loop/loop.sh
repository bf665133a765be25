#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# loop.sh BIN SOURCE BUILD [SCRIPT.mjs]: the real parts in one line. linli-cloud behind nginx with
# TLS, a sample shop of linlictl linked to it, Chromium as the neighbours' phones; then SCRIPT
# (loop.mjs where none is named) goes from a printed poster's code to her reward and the board.
# Pictures of each step: BUILD/loop/pictures, or LINLI_LOOP_PICTURES. LINLI_LOOP_DAYS=N: as if run N
# days from now. Exit 77 = no Chromium
# here, or npm's registry cannot be reached and nothing was fetched before.
set -euo pipefail
bin=$(realpath "$1") source=$(realpath "$2") build=$(realpath "$3") script=${4:-loop.mjs}
chromium=$(command -v chromium || command -v chromium-browser || true)
[ -n "$chromium" ] || { echo "NOT RUN: no chromium"; exit 77; }
for tool in node npm nginx openssl pdftoppm faketime; do
    command -v $tool > /dev/null || { echo "FAILED: $tool is missing (cmake/packages.txt)"; exit 1; }
done
npm=$build/npm-loop
mkdir -p "$npm"
cp "$source/tests/cloud/loop/package.json" "$source"/tests/cloud/loop/*.mjs "$npm"
[ -d "$npm/node_modules/playwright-core" ] ||
    (cd "$npm" && npm install --no-audit --no-fund --loglevel=error) || { echo "NOT RUN: npm install failed"; exit 77; }
folder=$(mktemp -d)
pids=()
end() { for pid in "${pids[@]}"; do kill "$pid" 2> /dev/null || true; done; wait 2> /dev/null || true; rm -rf "$folder"; }
trap end EXIT
{ read -r inner; read -r outer; read -r plain; } < <("$source/tests/kit/free_ports.py" 3)
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=laowang.example \
    -addext subjectAltName=DNS:laowang.example -keyout "$folder/key.pem" -out "$folder/cert.pem" 2> /dev/null
sed -e "s/CLOUD_NAME/laowang.example/; s#CERTIFICATE_KEY#$folder/key.pem#; s#CERTIFICATE;#$folder/cert.pem;#" \
    -e "s/listen 80;/listen 127.0.0.1:$plain;/; s/listen 443 ssl/listen 127.0.0.1:$outer ssl/; s/127.0.0.1:8080/127.0.0.1:$inner/" \
    "$source/cloud/deploy/nginx.conf" > "$folder/site.conf"
mkdir "$folder/tmp"
cat > "$folder/nginx.conf" << END
$([ "$(id -u)" = 0 ] && echo 'user root;') daemon off; pid $folder/pid; error_log $folder/error.log; worker_processes 1;
events {}
http { access_log off; client_body_temp_path $folder/tmp/b; proxy_temp_path $folder/tmp/p; fastcgi_temp_path $folder/tmp/f;
uwsgi_temp_path $folder/tmp/u; scgi_temp_path $folder/tmp/s; include $folder/site.conf; }
END
nginx -e "$folder/error.log" -c "$folder/nginx.conf" &
pids+=($!)
export LINLI_NO_KEYCHAIN=1 LINLI_CONFIG_DIR=$folder/config QT_QPA_PLATFORM=offscreen
export LOOP_BIN=$bin LOOP_FOLDER=$folder LOOP_INNER=$inner LOOP_OUTER=$outer LOOP_CHROMIUM=$chromium
export LOOP_PICTURES=${LINLI_LOOP_PICTURES:-$build/loop/pictures} LOOP_SOURCE=$source
mkdir -p "$LOOP_PICTURES"
cd "$npm"
node "$script" || { tail -20 "$folder/cloud.log" "$folder/error.log" 2> /dev/null; exit 1; }
