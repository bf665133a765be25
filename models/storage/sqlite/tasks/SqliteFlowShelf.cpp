// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/tasks/SqliteFlowShelf.h"

#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/tasks/Tasks.sql.h"
#include "wire/flows/FlowJson.h"

namespace linli::storage {

Result<std::vector<tasks::Flow>> SqliteFlowShelf::shipped()
{
    if (m_shipped.empty()) {
        LINLI_ASSIGN(m_shipped, wire::shippedFlows());
    }
    return m_shipped;
}

Result<std::vector<tasks::Flow>> SqliteFlowShelf::own()
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kOwnFlows));
    std::vector<std::pair<std::string, std::string>> documents;
    LINLI_TRY(
        eachRow(rows, [&](const Row& row) { documents.emplace_back(row.text(0), row.text(1)); }));
    std::vector<tasks::Flow> flows;
    for (const auto& [id, document] : documents) {
        LINLI_ASSIGN(tasks::Flow flow, wire::readFlow(document, id));
        flows.push_back(std::move(flow));
    }
    return flows;
}

Result<void> SqliteFlowShelf::save(const tasks::Flow& flow, Instant at)
{
    const std::string document = wire::flowJson(flow);
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveFlow));
    save.bind("id", std::string_view(flow.id)).bind("document", std::string_view(document));
    return save.bind("at", at).run();
}

Result<void> SqliteFlowShelf::drop(std::string_view id)
{
    LINLI_ASSIGN(Statement drop, m_connection.prepare(sql::kDropFlow));
    return drop.bind("id", id).run();
}

} // namespace linli::storage
