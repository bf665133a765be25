// SPDX-License-Identifier: GPL-3.0-or-later
// Text tables that are dropped on the window, in any encoding.
#include "domain/core/Check.h"
#include "exchange/import/ReadImport.h"

#include "fuzz/Files.h"
#include "fuzz/Target.h"

namespace linli::fuzz {

std::vector<std::string> seeds()
{
    return filesEnding(importSamples(), {".csv", ".txt", ".tsv"});
}

void readHostile(Bytes input)
{
    exchange::FileContent content;
    content.bytes = QByteArray(textOf(input).data(), static_cast<qsizetype>(input.size()));
    content.name = "dropped.csv";
    const auto file = exchange::readImport(content, {});
    // A refusal is one of the contract's (spec/import-rules.md §1), never "something went wrong".
    LINLI_CHECK(file.ok() || file.error().code() != ErrorCode::Internal);
}

} // namespace linli::fuzz
