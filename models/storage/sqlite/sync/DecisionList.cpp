// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sync/DecisionList.h"

namespace linli::storage {
namespace {

void append(std::string& line, std::string_view code, std::string_view detail)
{
    line += line.empty() ? "" : "; ";
    line += code;
    line += detail.empty() ? "" : " ";
    line += detail;
}

} // namespace

std::string decisionList(const std::vector<rewards::Decision>& decisions)
{
    std::string line;
    for (const rewards::Decision& decision : decisions) {
        append(line, rewards::textOf(decision.code), decision.detail);
    }
    return line;
}

std::string decisionList(const QJsonArray& decisions)
{
    std::string line;
    for (const QJsonValue& decision : decisions) {
        const QJsonArray pair = decision.toArray();
        append(line, pair.at(0).toString().toStdString(), pair.at(1).toString().toStdString());
    }
    return line;
}

} // namespace linli::storage
