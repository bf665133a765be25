#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every report of the sample shop through LibreOffice, which calculates the totals anew: what it
# reads must be what openpyxl reads of ours. usage: libreoffice.sh LINLICTL [FOLDER]
set -eu
linlictl=$1
work=${2:-$(mktemp -d)}
command -v soffice >/dev/null || { echo "NOT RUN: install libreoffice-calc-nogui"; exit 0; }
here=$(cd "$(dirname "$0")" && pwd)
export LINLI_NO_KEYCHAIN=1 LINLI_CONFIG_DIR="$work/config"
mkdir -p "$work/config" "$work/xlsx" "$work/profile/user"
cp "$here/lo_recalculate.xcu" "$work/profile/user/registrymodifications.xcu"
"$linlictl" --shop "$work/s.linli" init --sample >/dev/null
for kind in days rewards payouts due gifts campaign board members orders goods audit; do
    for language in zh en; do
        "$linlictl" --shop "$work/s.linli" --lang "$language" report "$kind" --window all --tax 20 \
            --out "$work/xlsx/$kind-$language.xlsx" >/dev/null
    done
done
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to \
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1' \
    --outdir "$work/csv" "$work"/xlsx/*.xlsx >/dev/null 2>&1
/usr/bin/python3 "$here/check_book.py" "$work"/xlsx/*.xlsx
/usr/bin/python3 "$here/lo_compare.py" "$work/xlsx" "$work/csv"
