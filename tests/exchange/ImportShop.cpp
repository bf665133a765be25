// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportShop.h"

#include "vault/ShopKey.h"

#include <QFileInfo>

namespace linli::exchange {
namespace {

using usecases::imports::ImportOptions;
using usecases::imports::ImportResult;

template <typename T> T must(Result<T> result)
{
    if (!result.ok()) {
        ADD_FAILURE() << nameOf(result.error().code()) << " " << result.error().detail() << " "
                      << result.error().parameter("value");
        return T{};
    }
    return std::move(result).value();
}

} // namespace

ImportShop::ImportShop(const std::string& path)
    : m_ids([] { return FixedClock::kNowMs; }),
      m_vault(std::make_unique<vault::ShopVault>(*vault::ShopKey::parse(std::string(64, '7'))))
{
    const std::string file =
        path.empty() ? m_folder.filePath(QStringLiteral("shop.linli")).toStdString() : path;
    const storage::ShopParts parts{m_clock, m_ids, m_hasher, *m_vault};
    m_open = QFileInfo::exists(QString::fromStdString(file))
                 ? must(storage::SqliteShop::open(file, parts))
                 : must(storage::SqliteShop::create(file, m_ids.next().toText(), parts));
}

Result<ImportResult> ImportShop::import(const FileContent& content, const ImportOptions& options)
{
    LINLI_ASSIGN(const auto file, readImport(content, {}));
    return runImport(shop(), m_open->imports(), file, options);
}

ImportResult ImportShop::sample(const QString& name, const ImportOptions& options)
{
    const FileContent content = must(loadFile(kSamples + name));
    return must(import(content, options));
}

ImportResult ImportShop::text(const std::string& csv, const ImportOptions& options)
{
    return must(import({QByteArray::fromStdString(csv), "text.csv"}, options));
}

std::int64_t ImportShop::number(std::string_view sql)
{
    auto statement = connection().prepare(sql);
    if (!statement.ok()) {
        ADD_FAILURE() << statement.error().detail();
        return -1;
    }
    return must(statement->step()) ? statement->row().integer(0) : -1;
}

std::string ImportShop::everything()
{
    std::string text;
    for (const std::string_view table :
         {"SELECT count(*), 0, 0 FROM event", "SELECT key, seq, phone_key FROM member",
          "SELECT key, basis_fen, refunded_fen FROM sale_order",
          "SELECT order_key, sku, quantity FROM order_line", "SELECT sku, name, spec FROM product",
          "SELECT invitee, inviter, at_ms FROM bind",
          "SELECT number, amount_fen, state FROM refund",
          "SELECT order_key, items, status FROM import_order",
          "SELECT id, state, current FROM reward"}) {
        auto statement = connection().prepare(std::string(table) + " ORDER BY 1, 2, 3");
        if (!statement.ok()) {
            ADD_FAILURE() << statement.error().detail();
            return {};
        }
        while (must(statement->step())) {
            const storage::Row row = statement->row();
            text += row.text(0) + "|" + row.text(1) + "|" + row.text(2) + "\n";
        }
    }
    return text;
}

std::vector<std::string> queuedOf(const ImportResult& result)
{
    std::vector<std::string> texts;
    for (const usecases::imports::QueuedRow& row : result.queued) {
        texts.push_back(std::to_string(row.row) + " " + textOf(row));
    }
    return texts;
}

std::vector<std::string> errorsOf(const ImportResult& result)
{
    std::vector<std::string> texts;
    for (const usecases::imports::CellError& error : result.errors) {
        texts.push_back(std::to_string(error.row) + " " + error.column);
    }
    return texts;
}

std::vector<std::string> conflictsOf(const ImportResult& result)
{
    std::vector<std::string> texts;
    for (const usecases::imports::Conflict& conflict : result.conflicts) {
        texts.push_back(std::to_string(conflict.row) + " " + conflict.key + " " + conflict.field);
    }
    return texts;
}

} // namespace linli::exchange
