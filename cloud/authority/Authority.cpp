// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/authority/Authority.h"

#include "domain/rewards/Engine.h"
#include "storage/ledger/LedgerChain.h"
#include "usecases/rewards/Submit.h"
#include "wire/events/EventJson.h"
#include "wire/events/ImportJson.h"

#include <QJsonDocument>

#include <algorithm>
#include <unordered_map>

namespace linli::cloud {
namespace {

constexpr std::string_view kEventKind = "event.v1";
constexpr std::string_view kImportKind = "import.v1";
constexpr std::string_view kSetStaff = "UPDATE member SET staff = :staff WHERE key = :member";
constexpr std::string_view kFieldsSuffix = ".fields.v1";
constexpr std::size_t kLongestKey = 64;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::string hexOf(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex().toStdString();
}

QJsonArray decisionTexts(const std::vector<rewards::Decision>& decisions)
{
    QJsonArray texts;
    for (const rewards::Decision& decision : decisions) {
        texts.append(QJsonArray{qt(rewards::textOf(decision.code)), qt(decision.detail)});
    }
    return texts;
}

QJsonArray entryTexts(const std::vector<ledger::Entry>& entries)
{
    QJsonArray texts;
    for (const ledger::Entry& entry : entries) {
        texts.append(QJsonArray{qt(entry.from.text()), qt(entry.to.text()), qt(entry.unit.text()),
                                static_cast<qint64>(entry.amount), qt(entry.reward.text()),
                                qt(ledger::textOf(entry.kind))});
    }
    return texts;
}

/// In place of a stamp from the future: now, and after whatever is held, so that of two edits of
/// one fast clock the second still wins.
Hlc stampNow(const QJsonArray& held, Instant now)
{
    const Result<Hlc> before = Hlc::parse(held.at(1).toString().toStdString());
    return before.ok() ? before->next(now) : Hlc::at(now);
}

bool plainKind(const std::string& kind)
{
    return !kind.empty() && kind.size() <= 40 &&
           kind.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos;
}

} // namespace

const char* textOf(OpStatus status)
{
    switch (status) {
    case OpStatus::Applied:
        return "applied";
    case OpStatus::Duplicate:
        return "duplicate";
    case OpStatus::Rejected:
        return "rejected";
    case OpStatus::Conflict:
        return "conflict";
    case OpStatus::Gap:
        return "gap";
    }
    return "";
}

Result<QJsonObject> fieldsOf(FeedStore& feed, const std::string& kind, const std::string& entity)
{
    LINLI_ASSIGN(const std::vector<FieldRow> rows, feed.fields(kind, entity));
    QJsonObject fields;
    for (const FieldRow& row : rows) {
        const QByteArray list = QByteArray("[") + QByteArray::fromStdString(row.value) + "]";
        fields.insert(qt(row.name), QJsonArray{QJsonDocument::fromJson(list).array().at(0),
                                               qt(row.hlc), qt(row.device)});
    }
    return fields;
}

Authority::Authority(Shelf& shelf, const ServiceKey& key, std::string origin, Instant now)
    : m_shelf(shelf), m_key(key), m_origin(std::move(origin)), m_now(now)
{
}

Result<OpResult> Authority::take(const Op& op)
{
    m_decisions.clear();
    OpResult result{op.id, OpStatus::Rejected, "malformed", {}, {}};
    const bool sound = !op.entity.empty() && op.entity.size() <= kLongestKey;
    if (sound && op.kind == kEventKind) {
        LINLI_ASSIGN(result, takeEvent(op));
    } else if (sound && op.kind == kImportKind) {
        LINLI_ASSIGN(result, takeImport(op));
    } else if (sound && op.kind.ends_with(kFieldsSuffix)) {
        const std::string kind = op.kind.substr(0, op.kind.size() - kFieldsSuffix.size());
        if (plainKind(kind)) {
            LINLI_ASSIGN(result, takeFields(op, kind));
        }
    } else if (sound) {
        result.code = "unknown_kind";
    }
    remember(op, result);
    return result;
}

Result<OpResult> Authority::takeEvent(const Op& op)
{
    OpResult result{op.id, OpStatus::Rejected, "malformed", {}, {}};
    Result<rewards::Event> read = wire::eventFromJson(op.body);
    if (!read.ok() || read->id.text() != op.entity || read->fingerprint.size() > 16'384) {
        return result;
    }
    rewards::Event event = std::move(read).value();
    event.at = std::min(event.at, m_now); // no device lives in the future
    const rewards::Changes changes = rewards::handle(m_shelf.rewards.state(), event);
    if (const std::optional<Error> unread = m_shelf.rewards.failure()) {
        return *unread;
    }
    LINLI_TRY(m_shelf.rewards.apply(changes));
    m_decisions = changes.decisions;
    const rewards::Decision* refusal = usecases::refusalOf(event.verb, changes.decisions);
    result.status = refusal == nullptr ? OpStatus::Applied : OpStatus::Rejected;
    result.code.clear();
    if (refusal != nullptr) {
        result.code = refusal->code == rewards::DecisionCode::Reject
                          ? refusal->detail.substr(0, refusal->detail.find(' '))
                          : std::string(rewards::textOf(refusal->code));
    }
    if (const auto* link = std::get_if<rewards::AddLink>(&event.verb); link && !refusal) {
        LINLI_TRY(m_shelf.feed.publishCode(link->link.text()));
    }
    if (changes.event) { // a repeated event leaves nothing behind, in the feed neither
        LINLI_ASSIGN(QJsonObject fact, factOf(event, changes));
        append(op, "event", 1, QJsonObject{{QStringLiteral("fact"), std::move(fact)}});
    }
    return result;
}

/// An order from a file, past the engine as on the counter that read it.
Result<OpResult> Authority::takeImport(const Op& op)
{
    OpResult result{op.id, OpStatus::Rejected, "malformed", {}, {}};
    const auto read = wire::importFromJson(op.body);
    if (!read.ok() || read->id.text() != op.entity) {
        return result;
    }
    const rewards::Changes changes = usecases::imports::placeImport(m_shelf.rewards.state(), *read);
    if (const std::optional<Error> unread = m_shelf.rewards.failure()) {
        return *unread;
    }
    LINLI_TRY(m_shelf.rewards.apply(changes));
    if (changes.event) {
        QJsonObject fact = wire::importToJson(*read);
        fact.insert(QStringLiteral("decisions"), QJsonArray());
        append(op, "import", 1, QJsonObject{{QStringLiteral("fact"), std::move(fact)}});
    }
    result.status = OpStatus::Applied;
    result.code.clear();
    return result;
}

/// The event as it took its place, what was decided, and where the ledger stands after it: a device
/// that comes to another result with the same engine notices at once.
Result<QJsonObject> Authority::factOf(const rewards::Event& event, const rewards::Changes& changes)
{
    QJsonObject fact = wire::eventToJson(event);
    fact.insert(QStringLiteral("decisions"), decisionTexts(changes.decisions));
    if (!changes.entries.empty()) {
        fact.insert(QStringLiteral("entries"), entryTexts(changes.entries));
        LINLI_ASSIGN(const storage::LedgerHead head, storage::readHead(m_shelf.connection));
        fact.insert(QStringLiteral("head"), QJsonArray{static_cast<qint64>(head.sequence),
                                                       qt(hexOf(storage::bytesOf(head.hash)))});
    }
    return fact;
}

Result<std::int64_t> Authority::revisionOf(const std::string& kind, const std::string& entity)
{
    for (const Pending& one : m_pending) {
        if (one.kind == kind && one.entity == entity) {
            return one.rev; // changed in this very transaction
        }
    }
    return m_shelf.feed.revision(kind, entity);
}

/// Per field the greater (hlc, device) wins; the feed carries the whole entity afterwards. Stamps
/// from too far ahead are taken back to the authority's now, or one fast clock would win for ever.
Result<OpResult> Authority::takeFields(const Op& op, const std::string& kind)
{
    constexpr std::int64_t kAheadMs = 60'000;
    constexpr qsizetype kMostFields = 64;
    OpResult result{op.id, OpStatus::Rejected, "malformed", {}, {}};
    const QJsonObject given = op.body.value(QStringLiteral("fields")).toObject();
    if (given.isEmpty() || given.size() > kMostFields) {
        return result;
    }
    LINLI_ASSIGN(const std::int64_t rev, revisionOf(kind, op.entity));
    if (op.ifRev && *op.ifRev != rev) {
        result.status = OpStatus::Conflict;
        result.code = "stale_revision";
        LINLI_ASSIGN(result.current, fieldsOf(m_shelf.feed, kind, op.entity));
        return result;
    }
    LINLI_ASSIGN(QJsonObject fields, fieldsOf(m_shelf.feed, kind, op.entity));
    const Hlc most = Hlc::at(m_now + Span{kAheadMs});
    QJsonArray rows;
    for (auto at = given.begin(); at != given.end(); ++at) {
        const QJsonArray pair = at.value().toArray();
        const Result<Hlc> read = Hlc::parse(pair.at(1).toString().toStdString());
        if (pair.size() < 2 || !read.ok() || at.key().isEmpty() || at.key().size() > 40) {
            return result;
        }
        const QJsonArray held = fields.value(at.key()).toArray();
        const Hlc stamp = *read > most ? stampNow(held, m_now) : *read;
        const QString hlc = qt(stamp.toText());
        const std::pair mine{hlc, qt(m_origin)};
        if (!held.isEmpty() && mine <= std::pair{held.at(1).toString(), held.at(2).toString()}) {
            continue;
        }
        const QByteArray list =
            QJsonDocument(QJsonArray{pair.at(0)}).toJson(QJsonDocument::Compact);
        rows.append(
            QJsonObject{{QStringLiteral("kind"), qt(kind)},
                        {QStringLiteral("entity"), qt(op.entity)},
                        {QStringLiteral("name"), at.key()},
                        {QStringLiteral("value"), QString::fromUtf8(list.mid(1, list.size() - 2))},
                        {QStringLiteral("hlc"), hlc},
                        {QStringLiteral("device"), qt(m_origin)}});
        fields.insert(at.key(), QJsonArray{pair.at(0), hlc, qt(m_origin)});
    }
    LINLI_TRY(m_shelf.feed.saveFields(rows));
    if (kind == "staff") { // the engine asks who belongs to the shop
        LINLI_ASSIGN(storage::Statement set, m_shelf.connection.prepare(kSetStaff));
        set.bind("member", std::string_view(op.entity));
        set.bind("staff", fields.value(QStringLiteral("staff")).toArray().at(0).toInt());
        LINLI_TRY(set.run());
    }
    LINLI_TRY(m_shelf.feed.forgetOlder(kind, op.entity));
    std::erase_if(m_pending,
                  [&](const Pending& one) { return one.kind == kind && one.entity == op.entity; });
    append(op, kind, rev + 1, QJsonObject{{QStringLiteral("fields"), fields}});
    result.status = OpStatus::Applied;
    result.code.clear();
    return result;
}

void Authority::append(const Op& op, const std::string& kind, std::int64_t rev, QJsonObject change)
{
    change.insert(QStringLiteral("kind"), qt(kind));
    change.insert(QStringLiteral("entity"), qt(op.entity));
    change.insert(QStringLiteral("rev"), static_cast<qint64>(rev));
    change.insert(QStringLiteral("origin"), qt(m_origin));
    change.insert(QStringLiteral("mac"), qt(m_key.macOf(m_shelf.store, compact(change))));
    m_pending.push_back({op.id, kind, op.entity, rev, compact(change)});
}

void Authority::remember(const Op& op, const OpResult& result)
{
    Op light;
    light.id = op.id;
    light.devSeq = op.devSeq;
    m_taken.emplace_back(std::move(light), result);
}

Result<std::int64_t> Authority::finish(std::vector<OpResult>& results)
{
    const auto count = static_cast<std::int64_t>(m_pending.size());
    LINLI_ASSIGN(const std::int64_t head, m_shelf.feed.advance(count));
    std::int64_t seq = head - count;
    QJsonArray changes;
    std::unordered_map<std::string, std::int64_t> places;
    for (const Pending& one : m_pending) {
        ++seq;
        changes.append(QJsonObject{{QStringLiteral("seq"), static_cast<qint64>(seq)},
                                   {QStringLiteral("kind"), qt(one.kind)},
                                   {QStringLiteral("entity"), qt(one.entity)},
                                   {QStringLiteral("rev"), static_cast<qint64>(one.rev)},
                                   {QStringLiteral("body"), qt(one.body)}});
        places[one.op] = seq;
    }
    const auto place = [&places](OpResult& result) {
        if (const auto found = places.find(result.op); found != places.end()) {
            result.seq = found->second;
        }
    };
    std::for_each(results.begin(), results.end(), place);
    LINLI_TRY(m_shelf.feed.addChanges(changes));
    QJsonArray ops;
    for (auto& [op, result] : m_taken) {
        place(result);
        QJsonObject row{{QStringLiteral("op"), qt(op.id)},
                        {QStringLiteral("device"), qt(m_origin)},
                        {QStringLiteral("dev_seq"), static_cast<qint64>(op.devSeq)},
                        {QStringLiteral("status"), QLatin1String(textOf(result.status))},
                        {QStringLiteral("code"), qt(result.code)}};
        if (result.seq) {
            row.insert(QStringLiteral("seq"), static_cast<qint64>(*result.seq));
        }
        ops.append(row);
    }
    LINLI_TRY(m_shelf.feed.addOps(ops));
    m_pending.clear();
    m_taken.clear();
    return head;
}

} // namespace linli::cloud
