// SPDX-License-Identifier: GPL-3.0-or-later
// linli_bench: Google Benchmark's own options (--benchmark_filter=REGEX, --benchmark_out=FILE).
#include <QGuiApplication>

#include <benchmark/benchmark.h>

int main(int argc, char* argv[])
{
    const QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
