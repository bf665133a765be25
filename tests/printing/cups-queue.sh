#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: cups-queue.sh TEST_PROGRAM   Starts a cupsd of its own (own configuration, spool, port and
# CUPS-PDF output folder under mktemp -d, in a mount namespace of its own, so that the machine's
# CUPS is neither needed nor touched), adds the queues Linli and Stopped, and runs the program with
# CUPS_SERVER and LINLI_CUPS_OUT. Exit 77: NOT RUN (not root, or the packages are missing).
set -euo pipefail
program=$1
[ "$(id -u)" = 0 ] || { echo "NOT RUN: needs root"; exit 77; }
for tool in /usr/sbin/cupsd /usr/lib/cups/backend/cups-pdf /usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd; do
    [ -e "$tool" ] || { echo "NOT RUN: $tool is missing (cups, printer-driver-cups-pdf)"; exit 77; }
done
if [ "${LINLI_CUPS_INSIDE:-}" != 1 ]; then
    unshare -m --propagation private true 2> /dev/null || { echo "NOT RUN: no mount namespace"; exit 77; }
    LINLI_CUPS_INSIDE=1 exec unshare -m --propagation private bash "$0" "$program"
fi
home=$(mktemp -d)
pid=
leave() {
    [ -z "$pid" ] || kill "$pid" 2> /dev/null || true
    rm -rf "$home" 2> /dev/null || { sleep 1; rm -rf "$home" || true; } # cupsd may still write its cache
}
trap leave EXIT
chmod 755 "$home"
mkdir -p "$home"/etc/ppd "$home"/spool/tmp "$home"/cache "$home"/state "$home"/log "$home"/out
chmod 1777 "$home/out"
port=$("$(dirname "$0")/../kit/free_ports.py")
cat > "$home/etc/cupsd.conf" << END
Listen 127.0.0.1:$port
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
END
cat > "$home/etc/cups-files.conf" << END
ServerRoot $home/etc
RequestRoot $home/spool
TempDir $home/spool/tmp
CacheDir $home/cache
StateDir $home/state
AccessLog $home/log/access
ErrorLog $home/log/error
PageLog $home/log/page
User lp
Group lp
SystemGroup root
END
sed -E "s|^#?Out .*|Out $home/out|; s|^#?AnonDirName .*|AnonDirName $home/out|; s|^#?Spool .*|Spool $home/spool/pdf|; s|^#?Log .*|Log $home/log|; s|^#?Label .*|Label 1|" \
    /etc/cups/cups-pdf.conf > "$home/etc/cups-pdf.conf"
mount --bind "$home/etc/cups-pdf.conf" /etc/cups/cups-pdf.conf
chown -R root:lp "$home/spool" "$home/cache" "$home/state"
chmod 770 "$home/spool" "$home/cache" "$home/state" "$home/spool/tmp"
/usr/sbin/cupsd -f -c "$home/etc/cupsd.conf" -s "$home/etc/cups-files.conf" > /dev/null 2>&1 &
pid=$!
export CUPS_SERVER=127.0.0.1:$port
for _ in $(seq 600); do
    lpstat -r 2> /dev/null | grep -q "is running" && break
    sleep 0.1
done
for queue in Linli Stopped; do
    lpadmin -p "$queue" -v cups-pdf:/ -E -P /usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd 2> /dev/null
done
lpadmin -d Linli
cupsdisable Stopped
LINLI_CUPS_OUT="$home/out" timeout 120 "$program" || { tail -40 "$home/log/error"; exit 1; }
