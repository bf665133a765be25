// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/ConflictList.h"

#include "domain/money/Money.h"
#include "domain/time/Hlc.h"
#include "storage/rows/KeyList.h"
#include "wire/json/JsonText.h"
#include "words/DecisionText.h"
#include "words/ErrorText.h"
#include "words/sync/SyncText.h"

#include <QJsonArray>

#include <algorithm>

namespace linli::app {
namespace {

using words::Language;

constexpr std::string_view kProductName = "SELECT name FROM product WHERE id = :entity";
constexpr std::string_view kEventBody = "SELECT body FROM outbox WHERE entity = :entity LIMIT 1";

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// The first column of the one row, empty where there is none.
Result<std::string> look(SyncSession& session, std::string_view sql, const std::string& entity)
{
    LINLI_ASSIGN(storage::Statement find, session.connection().prepare(sql));
    find.bind("entity", std::string_view(entity));
    LINLI_ASSIGN(const bool found, find.step());
    return found ? find.row().text(0) : std::string();
}

QString shown(const QString& name, const QJsonValue& value, Language language)
{
    if (value.isNull() || value.isUndefined()) {
        return words::nothingText(language);
    }
    if (name.endsWith(QLatin1String("_fen"))) {
        return QStringLiteral("¥") + qt(Money::fromFen(value.toInteger()).toPlainText());
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool tellsThings(const QString& name)
{
    return name == QLatin1String("name") || name == QLatin1String("sku") ||
           name == QLatin1String("value");
}

/// "CODE detail; CODE detail" as sentences.
QStringList outcomeText(const std::string& outcome, Language language)
{
    QStringList sentences;
    for (const QString& part : qt(outcome).split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        rewards::Decision decision;
        const std::string code = part.section(QLatin1Char(' '), 0, 0).toStdString();
        const auto codes = rewards::allDecisionCodes();
        const auto at =
            std::find_if(codes.begin(), codes.end(), [&code](rewards::DecisionCode one) {
                return rewards::textOf(one) == code;
            });
        if (at == codes.end()) {
            sentences += part;
            continue;
        }
        decision.code = *at;
        decision.detail = part.section(QLatin1Char(' '), 1).toStdString();
        const auto reasons = rewards::allRejectReasons();
        const auto why =
            std::find_if(reasons.begin(), reasons.end(), [&decision](rewards::RejectReason one) {
                return rewards::textOf(one) == decision.detail.substr(0, decision.detail.find(' '));
            });
        decision.reason = why == reasons.end() ? rewards::RejectReason::None : *why;
        sentences += words::decisionText(decision, language);
    }
    return sentences.isEmpty() ? QStringList(words::nothingText(language)) : sentences;
}

/// Both values of every field that was refused here.
Result<void>
tellFields(const ports::AttentionRow& row, ui::SyncConflict& conflict, Language language)
{
    const Result<QJsonObject> mine = wire::readObject(row.mine, "mine");
    const Result<QJsonObject> theirs = wire::readObject(row.theirs, "theirs");
    const QJsonObject held =
        theirs.ok() ? theirs->value(QStringLiteral("fields")).toObject() : QJsonObject();
    const QJsonObject wished =
        mine.ok() ? mine->value(QStringLiteral("fields")).toObject() : QJsonObject();
    const QJsonObject& names = wished.isEmpty() ? held : wished;
    for (auto at = names.begin(); at != names.end(); ++at) {
        if (wished.isEmpty() && !tellsThings(at.key())) {
            continue; // a whole state that does not fit: what it is called is enough
        }
        const QJsonArray there = held.value(at.key()).toArray();
        conflict.differences.push_back(
            {words::fieldText(at.key().toStdString(), language),
             shown(at.key(), wished.value(at.key()).toArray().at(0), language),
             shown(at.key(), there.at(0), language)});
        const Result<Hlc> stamp = Hlc::parse(there.at(1).toString().toStdString());
        if (stamp.ok()) {
            conflict.theirsAt = stamp->instant();
            conflict.who = QStringLiteral("·") + there.at(2).toString().right(4);
        }
    }
    conflict.choice = true;
    return {};
}

Result<ui::SyncConflict>
conflictOf(SyncSession& session, const ports::AttentionRow& row, Language language)
{
    ui::SyncConflict conflict;
    conflict.id = row.id;
    conflict.at = row.at;
    conflict.reason = words::attentionText(row.code, language);
    if (row.kind == "event") {
        LINLI_ASSIGN(const std::string body, look(session, kEventBody, row.entity));
        const Result<QJsonObject> event = wire::readObject(body, "event");
        const words::ActWords act = words::actText(event.ok() ? *event : QJsonObject(), language);
        conflict.what = act.what;
        conflict.page = act.page;
        conflict.argument = act.argument;
        const bool outcomes = row.code == "came_out_differently";
        conflict.mine = outcomes ? outcomeText(row.mine, language) : QStringList();
        conflict.theirs = outcomes ? outcomeText(row.theirs, language) : QStringList();
        return conflict;
    }
    if (row.kind == "ledger") {
        conflict.what = words::ledgerText(language);
        return conflict;
    }
    conflict.what = words::thingText(row.kind, language);
    if (row.kind == "product") {
        LINLI_ASSIGN(const std::string name, look(session, kProductName, row.entity));
        conflict.what = qt(name);
        conflict.page = QStringLiteral("products");
        conflict.argument = qt(row.entity);
    } else if (row.kind != "setting") {
        conflict.page = QStringLiteral("members");
        conflict.argument = qt(row.entity);
    }
    LINLI_TRY(row.kind == "identity" ? Result<void>() : tellFields(row, conflict, language));
    conflict.choice = true;
    return conflict;
}

} // namespace

Result<std::vector<ui::SyncConflict>> conflictList(SyncSession& session, Language language)
{
    LINLI_ASSIGN(const std::vector<ports::AttentionRow> rows, session.store().attention());
    std::vector<ui::SyncConflict> list;
    for (const ports::AttentionRow& row : rows) {
        LINLI_ASSIGN(ui::SyncConflict conflict, conflictOf(session, row, language));
        list.push_back(std::move(conflict));
    }
    return list;
}

} // namespace linli::app
