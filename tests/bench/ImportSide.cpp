// SPDX-License-Identifier: GPL-3.0-or-later
// Our side of row 8 of spec/performance.md: every cell of a workbook, and the sum the peers print.
#include "exchange/read/FileContent.h"
#include "exchange/read/XlsxBook.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

using namespace linli;

/// Rows below the first and the sum of the seventh column; the process ends where it cannot read.
int readCells(const char* path)
{
    const std::clock_t from = std::clock();
    const auto content = exchange::loadFile(QString::fromLocal8Bit(path));
    const auto book = content.ok() ? exchange::XlsxBook::open(content->bytes)
                                   : Result<std::unique_ptr<exchange::XlsxBook>>(content.error());
    if (!book.ok()) {
        std::fprintf(stderr, "%s\n", book.error().detail().c_str());
        return 1;
    }
    const auto rows = (*book)->sheet(0);
    exchange::Row row;
    std::int64_t count = -1;
    std::int64_t cells = 0;
    double sum = 0;
    while (rows.ok()) {
        const Result<bool> more = (*rows)->next(row);
        if (!more.ok()) {
            return 1;
        }
        if (!*more) {
            break;
        }
        cells += static_cast<std::int64_t>(row.cells.size());
        if (++count > 0) {
            sum += std::strtod(row.cells.at(6).text.c_str(), nullptr);
        }
    }
    const double ms = 1000.0 * static_cast<double>(std::clock() - from) / CLOCKS_PER_SEC;
    std::printf("linli read rows=%lld cells=%lld: %.0f ms CPU, check %.0f\n",
                static_cast<long long>(count), static_cast<long long>(cells), ms, sum);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    return argc == 2 ? readCells(argv[1]) : 2;
}
