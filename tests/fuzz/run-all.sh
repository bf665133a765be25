#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every reader of hostile input under libFuzzer with the address and undefined behaviour sanitizers:
#   tests/fuzz/run-all.sh SECONDS [TARGET...]
# Builds the preset fuzz, lets each target run SECONDS and prints one line each.
# A crash leaves its input in build/fuzz/findings and makes the answer 1.
set -u
cd "$(dirname "$0")/../.." || exit 2
seconds=${1:?"how many seconds for each target?"}
shift
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    targets=(csv xlsx templates scan requests pages documents cases webhook)
fi
cmake --preset fuzz >/dev/null || exit 2
ninja -C build/fuzz "${targets[@]/#/linli_fuzz_}" || exit 2
findings=build/fuzz/findings
mkdir -p "$findings"
bad=0
printf '%-12s %12s %10s %8s %s\n' reader inputs 'per second' corpus crashes
for target in "${targets[@]}"; do
    program=build/fuzz/bin/linli_fuzz_$target
    corpus=build/fuzz/corpus/$target
    log=$findings/$target.log
    LINLI_FUZZ_SEEDS=$corpus "$program" >/dev/null 2>&1
    QT_QPA_PLATFORM=offscreen ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
        "$program" -max_total_time="$seconds" -max_len=65536 -timeout=20 -rss_limit_mb=4096 \
        -print_final_stats=1 -artifact_prefix="$findings/$target-" "$corpus" >"$log" 2>&1
    answer=$?
    [ $answer -eq 0 ] || bad=1
    inputs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    rate=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
    printf '%-12s %12s %10s %8s %s\n' "$target" "${inputs:-?}" "${rate:-?}" \
        "$(find "$corpus" -type f | wc -l)" "$([ $answer -eq 0 ] && echo 0 || echo "1, see $log")"
done
exit $bad
