#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install-packages.sh SECTION...: installs what is missing of those sections of packages.txt.
# Says nothing and is quick when nothing is missing.
set -euo pipefail
list="$(dirname "$0")/packages.txt"
wanted=()
for section in "$@"; do
    while read -r package; do
        wanted+=("$package")
    done < <(awk -v s="[$section]" '/^\[/{on=($0==s);next} on&&NF&&!/^#/{print $1}' "$list")
done
missing=()
for package in "${wanted[@]}"; do
    # Node.js from elsewhere brings its own npm, and Debian's would not go beside it.
    [ "$package" = npm ] && command -v npm > /dev/null && continue
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 -qq update
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq install -y \
    --no-install-recommends "${missing[@]}" >/dev/null
