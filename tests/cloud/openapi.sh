#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Lints cloud/openapi.json with redocly and compiles its schemas with ajv (npm, development only).
# Exit 77 = not run (no npm, or its registry cannot be reached and nothing was fetched before).
set -uo pipefail
source=$1
work=$2/npm-openapi
command -v npm > /dev/null || { echo "NOT RUN: no npm"; exit 77; }
mkdir -p "$work" && cp "$source/tests/cloud/npm/package.json" "$source/tests/cloud/npm/check.js" "$work" && cd "$work" || exit 1
[ -d node_modules/ajv ] || npm install --no-audit --no-fund --loglevel=error > npm.log 2>&1 || { echo "NOT RUN: npm install failed"; tail -3 npm.log; exit 77; }
node_modules/.bin/redocly lint "$source/cloud/openapi.json" --config "$source/tests/cloud/npm/redocly.yaml" || exit 1
node check.js "$source/cloud/openapi.json"
