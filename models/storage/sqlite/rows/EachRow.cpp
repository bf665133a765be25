// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/rows/EachRow.h"

#include "wire/json/JsonAppend.h"

#include <algorithm>
#include <charconv>

namespace linli::storage {

Result<std::vector<std::string>> allTexts(Statement& statement)
{
    std::vector<std::string> texts;
    LINLI_TRY(eachRow(statement, [&](const Row& row) { texts.push_back(row.text(0)); }));
    return texts;
}

std::string jsonArray(const std::vector<std::string>& texts)
{
    std::string json = "[";
    for (const std::string& text : texts) {
        json += json.size() > 1 ? "," : "";
        wire::appendQuoted(json, text);
    }
    return json + "]";
}

std::vector<UnitText> splitUnits(std::string_view text)
{
    std::vector<UnitText> units;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        const std::size_t colon = word.rfind(':');
        UnitText unit;
        if (colon != std::string_view::npos) {
            unit.unit = std::string(word.substr(0, colon));
            std::from_chars(word.data() + colon + 1, word.data() + word.size(), unit.count);
            units.push_back(std::move(unit));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::sort(units.begin(), units.end(),
              [](const UnitText& a, const UnitText& b) { return a.unit < b.unit; });
    return units;
}

std::string behindPrefix(std::string_view prefix)
{
    return std::string(prefix) + "\x7F";
}

} // namespace linli::storage
