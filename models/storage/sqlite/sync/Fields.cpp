// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sync/Fields.h"

#include "storage/core/Transaction.h"
#include "storage/sqlite/sync/Fields.sql.h"
#include "storage/sqlite/sync/Sync.sql.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace linli::storage {
namespace {

constexpr std::string_view kIdentity = "identity";
constexpr std::string_view kTags = "tags";

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

const sql::FieldKind* kindOf(const std::string& kind)
{
    const auto at = std::find_if(sql::kFieldKinds.begin(), sql::kFieldKinds.end(),
                                 [&kind](const sql::FieldKind& one) { return one.kind == kind; });
    return at == sql::kFieldKinds.end() ? nullptr : &*at;
}

std::string bytesOf(const QJsonValue& hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1()).toStdString();
}

} // namespace

std::string valueText(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

QJsonValue valueOfText(const std::string& text)
{
    const QByteArray list = QByteArray("[") + QByteArray::fromStdString(text) + "]";
    return QJsonDocument::fromJson(list).array().at(0);
}

bool Fields::isKnown(const std::string& kind)
{
    return kindOf(kind) != nullptr;
}

bool Fields::same(const std::string& kind, const QJsonValue& a, const QJsonValue& b) const
{
    if (a == b || kind != kIdentity) {
        return a == b;
    }
    // Sealing the same words twice gives two texts: what is inside counts.
    const Result<std::string> mine = m_vault.open(bytesOf(a));
    const Result<std::string> theirs = m_vault.open(bytesOf(b));
    return mine.ok() && theirs.ok() && *mine == *theirs;
}

Result<Fields::HeldFields> Fields::held(const std::string& kind, const std::string& entity)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kSyncFields));
    find.bind("kind", std::string_view(kind)).bind("entity", std::string_view(entity));
    HeldFields fields;
    for (;;) {
        LINLI_ASSIGN(const bool found, find.step());
        if (!found) {
            return fields;
        }
        const Row row = find.row();
        fields[row.text(0)] = {valueOfText(row.text(1)), row.text(2), row.text(3)};
    }
}

Result<std::optional<QJsonObject>>
Fields::read(const std::string& kind, const std::string& entity, Instant& changedAt)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(kindOf(kind)->read));
    find.bind("entity", std::string_view(entity));
    LINLI_ASSIGN(const bool found, find.step());
    if (!found) {
        return std::optional<QJsonObject>();
    }
    changedAt = find.row().instant(1);
    return std::optional(
        QJsonDocument::fromJson(QByteArray::fromStdString(find.row().text(0))).object());
}

Result<void> Fields::hold(const std::string& kind,
                          const std::string& entity,
                          const std::string& name,
                          const Held& held)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSyncSaveField));
    save.bind("kind", std::string_view(kind)).bind("entity", std::string_view(entity));
    save.bind("name", std::string_view(name));
    save.bind("value", std::string_view(valueText(held.value)));
    save.bind("hlc", std::string_view(held.hlc)).bind("device", std::string_view(held.device));
    return save.run();
}

Result<QJsonObject> Fields::gather(const std::string& kind,
                                   const std::string& entity,
                                   Hlc& clock,
                                   Instant now,
                                   const std::string& device)
{
    Instant changedAt;
    QJsonObject offered;
    LINLI_ASSIGN(const std::optional<QJsonObject> current, read(kind, entity, changedAt));
    LINLI_ASSIGN(const HeldFields before, held(kind, entity));
    if (!current) {
        return offered; // nothing of ours is ever taken out of a table; a rewind may be under way
    }
    std::set<std::string> names;
    for (const QString& name : current->keys()) {
        names.insert(name.toStdString());
    }
    if (kind == kTags) { // a tag that is gone says so; a field only a newer version knows stays
        for (const auto& [name, field] : before) {
            names.insert(name);
        }
    }
    clock = clock.next(changedAt.unixMs() > 0 ? std::min(changedAt, now) : now);
    for (const std::string& name : names) {
        const auto known = before.find(name);
        const QJsonValue found = current->value(qt(name));
        const QJsonValue value = found.isUndefined() ? QJsonValue() : found;
        if (known != before.end() && same(kind, known->second.value, value)) {
            continue;
        }
        const Held stamped{value, clock.toText(), device};
        LINLI_TRY(hold(kind, entity, name, stamped));
        offered.insert(qt(name), QJsonArray{value, qt(stamped.hlc)});
    }
    return offered;
}

/// The later writer wins. A stamp of a clock that ran ahead is taken back by the authority: what
/// comes back with our value and its stamp is the one that counts, unless more of ours is under
/// way.
Result<bool> Fields::wins(const std::string& kind,
                          const std::string& entity,
                          const Held& mine,
                          const Held& theirs)
{
    if (std::pair{theirs.hlc, theirs.device} > std::pair{mine.hlc, mine.device}) {
        return true;
    }
    if (theirs.hlc == mine.hlc && theirs.device == mine.device) {
        return !(theirs.value == mine.value); // one edit, so one of the two was damaged
    }
    if (theirs.hlc == mine.hlc || theirs.device != mine.device || !(theirs.value == mine.value)) {
        return false;
    }
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOutboxWaitingOf));
    const std::string op = kind + ".fields.v1";
    find.bind("kind", std::string_view(op)).bind("entity", std::string_view(entity));
    LINLI_ASSIGN(const bool found, find.step());
    return found && find.row().integer(0) == 0;
}

Result<void> Fields::merge(const std::string& kind,
                           const std::string& entity,
                           const QJsonObject& fields,
                           Hlc& clock)
{
    LINLI_ASSIGN(HeldFields merged, held(kind, entity));
    bool changed = false;
    for (auto at = fields.begin(); at != fields.end(); ++at) {
        const QJsonArray triple = at.value().toArray();
        const Held theirs{triple.at(0), triple.at(1).toString().toStdString(),
                          triple.at(2).toString().toStdString()};
        const std::string name = at.key().toStdString();
        const auto mine = merged.find(name);
        if (mine != merged.end()) {
            LINLI_ASSIGN(const bool later, wins(kind, entity, mine->second, theirs));
            if (!later) {
                continue;
            }
        }
        changed = changed || mine == merged.end() || !(mine->second.value == theirs.value);
        merged[name] = theirs;
        LINLI_TRY(hold(kind, entity, name, theirs));
        if (const Result<Hlc> seen = Hlc::parse(theirs.hlc); seen.ok()) {
            clock = std::max(clock, *seen);
        }
    }
    if (!changed) {
        return {};
    }
    QJsonObject values;
    for (const auto& [name, field] : merged) {
        values.insert(qt(name), field.value);
    }
    return write(kind, entity, values);
}

Result<void>
Fields::write(const std::string& kind, const std::string& entity, const QJsonObject& values)
{
    const sql::FieldKind& known = *kindOf(kind);
    LINLI_ASSIGN(Transaction level, Transaction::begin(m_connection));
    if (!known.clear.empty()) {
        LINLI_ASSIGN(Statement clear, m_connection.prepare(known.clear));
        LINLI_TRY(clear.bind("entity", std::string_view(entity)).run());
    }
    {
        LINLI_ASSIGN(Statement write, m_connection.prepare(known.write));
        write.bind("entity", std::string_view(entity));
        if (kind == kIdentity) {
            for (const char* name :
                 {"name", "nickname", "phone", "estate", "building", "door", "note"}) {
                const std::string sealed = bytesOf(values.value(QLatin1String(name)));
                write.bind(name, Blob{sealed});
            }
        } else {
            const QByteArray body = QJsonDocument(values).toJson(QJsonDocument::Compact);
            write.bind("body", std::string_view(body.constData(), std::size_t(body.size())));
        }
        if (known.write.find(":now") != std::string_view::npos) {
            Hlc latest; // the row changed when its newest field did
            LINLI_ASSIGN(const HeldFields fields, held(kind, entity));
            for (const auto& [name, field] : fields) {
                const Result<Hlc> stamp = Hlc::parse(field.hlc);
                latest = stamp.ok() ? std::max(latest, *stamp) : latest;
            }
            write.bind("now", latest.instant());
        }
        LINLI_TRY(write.run());
    }
    return level.commit();
}

Result<QJsonObject> Fields::offered(const std::string& kind, const std::string& entity)
{
    LINLI_ASSIGN(const HeldFields fields, held(kind, entity));
    QJsonObject all;
    for (const auto& [name, field] : fields) {
        all.insert(qt(name), QJsonArray{field.value, qt(field.hlc)});
    }
    return all;
}

Result<void>
Fields::overwrite(const std::string& kind, const std::string& entity, const QJsonObject& fields)
{
    for (auto at = fields.begin(); at != fields.end(); ++at) {
        const QJsonArray triple = at.value().toArray();
        LINLI_TRY(hold(kind, entity, at.key().toStdString(),
                       {triple.at(0), triple.at(1).toString().toStdString(),
                        triple.at(2).toString().toStdString()}));
    }
    return rewrite(kind, entity, fields);
}

Result<void>
Fields::rewrite(const std::string& kind, const std::string& entity, const QJsonObject& fields)
{
    LINLI_ASSIGN(const HeldFields before, held(kind, entity));
    QJsonObject values;
    for (const auto& [name, field] : before) {
        values.insert(qt(name), field.value);
    }
    for (auto at = fields.begin(); at != fields.end(); ++at) {
        values.insert(at.key(), at.value().toArray().at(0));
    }
    return write(kind, entity, values);
}

Result<void> Fields::forget(const std::string& kind, const std::string& entity)
{
    LINLI_ASSIGN(Statement forget, m_connection.prepare(sql::kSyncForgetField));
    forget.bind("kind", std::string_view(kind)).bind("entity", std::string_view(entity));
    LINLI_TRY(forget.run());
    LINLI_ASSIGN(Statement mark, m_connection.prepare(sql::kDirtyMark));
    mark.bind("kind", std::string_view(kind)).bind("entity", std::string_view(entity));
    return mark.run();
}

} // namespace linli::storage
