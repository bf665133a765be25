#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, runs every test. Ends with ctest's own summary.
set -euo pipefail
cd "$(dirname "$0")"
bash cmake/install-packages.sh build run test
cmake --preset test --log-level=WARNING
cmake --build --preset test
exec ctest --preset test "$@"
