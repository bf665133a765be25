#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# linli-cloud behind a real nginx with TLS, with cloud/deploy/nginx.conf as it is shipped but for
# names and ports. Exit 77 = not run (no nginx here).
set -euo pipefail
command -v nginx > /dev/null && command -v openssl > /dev/null || { echo "NOT RUN: no nginx or openssl"; exit 77; }
binary=$1
source=$2
folder=$(mktemp -d)
cloud=
proxy=
end() { [ -z "$proxy" ] || kill "$proxy" 2> /dev/null || true; [ -z "$cloud" ] || kill "$cloud" 2> /dev/null || true; rm -rf "$folder"; }
trap end EXIT
{ read -r inner; read -r outer; read -r plain; } < <("$source/tests/kit/free_ports.py" 3)
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
    -keyout "$folder/key.pem" -out "$folder/cert.pem" 2> /dev/null
"$binary" --listen "127.0.0.1:$inner" --data "$folder/data" > "$folder/cloud.log" 2>&1 &
cloud=$!
sed -e "s/CLOUD_NAME/localhost/; s#CERTIFICATE_KEY#$folder/key.pem#; s#CERTIFICATE;#$folder/cert.pem;#" \
    -e "s/listen 80;/listen 127.0.0.1:$plain;/; s/listen 443 ssl/listen 127.0.0.1:$outer ssl/; s/127.0.0.1:8080/127.0.0.1:$inner/" \
    "$source/cloud/deploy/nginx.conf" > "$folder/site.conf"
mkdir "$folder/tmp"
cat > "$folder/nginx.conf" << EOF
$([ "$(id -u)" = 0 ] && echo 'user root;') daemon off; pid $folder/pid; error_log $folder/error.log;
events {}
http { access_log off; client_body_temp_path $folder/tmp/b; proxy_temp_path $folder/tmp/p; fastcgi_temp_path $folder/tmp/f;
uwsgi_temp_path $folder/tmp/u; scgi_temp_path $folder/tmp/s; include $folder/site.conf; }
EOF
nginx -e "$folder/error.log" -c "$folder/nginx.conf" &
proxy=$!
say() { curl -s --cacert "$folder/cert.pem" --max-time 60 "$@"; }
# nginx may be up before the service: it answers 502 then, which is not yet an answer of ours
for _ in $(seq 600); do say -f "https://localhost:$outer/health" > /dev/null && break; sleep 0.1; done
expect() { [ "$1" = "$2" ] || { echo "FAILED: $3: $1, wanted $2"; cat "$folder/cloud.log" "$folder/error.log"; exit 1; }; }
status() { say -o /dev/null -w '%{http_code}' "$@"; }
expect "$(status "https://localhost:$outer/health")" 200 health
expect "$(status "https://localhost:$outer/metrics")" 404 "metrics from outside"
expect "$(status "http://localhost:$plain/health")" 301 "plain text"
say -D - -o /dev/null "https://localhost:$outer/health" | grep -qi '^strict-transport-security:' || { echo "FAILED: no HSTS"; exit 1; }
code=$(sed -n 's/^pairing code \([0-9A-Z]*\).*/\1/p' "$folder/cloud.log")
expect "$(status -H 'content-type: application/json' -d "{\"code\":\"$code\",\"device_name\":\"a\",\"app\":\"t\",\"schema\":1}" "https://localhost:$outer/v1/pairings")" 201 pairing
head -c 2000000 /dev/zero > "$folder/large"
expect "$(status -H 'content-type: application/json' --data-binary "@$folder/large" "https://localhost:$outer/v1/pairings")" 413 "large body"
echo "passed"
