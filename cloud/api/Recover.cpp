// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/api/Sync.h"
#include "usecases/ports/UnitOfWork.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace linli::cloud {
namespace {

std::string compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// A fact of the feed as it was sent out, with its seal unbroken.
std::optional<Op> soundFact(const ServiceKey& key, const std::string& store, QJsonObject change)
{
    const std::string mac = change.take(QStringLiteral("mac")).toString().toStdString();
    change.remove(QStringLiteral("seq"));
    const QString kind = change.value(QStringLiteral("kind")).toString();
    const bool event = kind == QStringLiteral("event");
    const bool fact = event || kind == QStringLiteral("import");
    if (!fact || mac.empty() || mac != key.macOf(store, compact(change))) {
        return std::nullopt;
    }
    Op op;
    op.kind = event ? "event.v1" : "import.v1";
    op.entity = change.value(QStringLiteral("entity")).toString().toStdString();
    op.body = change.value(QStringLiteral("fact")).toObject();
    return op;
}

struct Recovered
{
    int taken = 0;
    int refused = 0;
};

/// Given back in the order of the old feed. An event the restored history still holds is answered
/// DUP_EVENT by the engine and leaves nothing behind.
Result<Recovered> recover(Call& call, const QJsonArray& facts)
{
    Recovered recovered;
    LINLI_ASSIGN(Shelf * shelf, call.bench.database.shelf(call.device->store));
    LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shelf->work));
    const std::string origin = "recover";
    Authority authority(*shelf, call.bench.key, origin, call.now());
    LINLI_ASSIGN(std::int64_t devSeq, shelf->feed.lastDevSeq(origin));
    std::vector<OpResult> results;
    for (const QJsonValue& fact : facts) {
        std::optional<Op> op = soundFact(call.bench.key, shelf->store, fact.toObject());
        if (!op) {
            ++recovered.refused;
            continue;
        }
        op->id = call.bench.ids.next().toText();
        op->devSeq = ++devSeq;
        LINLI_ASSIGN(OpResult result, authority.take(*op));
        results.push_back(std::move(result));
        ++recovered.taken;
    }
    LINLI_ASSIGN(const std::int64_t head, authority.finish(results));
    static_cast<void>(head);
    LINLI_TRY(work.commit());
    return recovered;
}

} // namespace

Response postRecover(Call& call)
{
    const std::optional<QJsonObject> body = jsonBody(call.request);
    const QJsonArray facts = body ? body->value(QStringLiteral("facts")).toArray() : QJsonArray();
    if (facts.isEmpty() || facts.size() > kMostOps) {
        return call.problem(Problem::Malformed, {.field = "facts"});
    }
    const Result<Recovered> recovered = recover(call, facts);
    if (!recovered.ok()) {
        return failed(call.request, recovered.error());
    }
    call.bench.shared.bell.ring(call.device->store);
    return jsonResponse({{QStringLiteral("taken"), recovered->taken},
                         {QStringLiteral("refused"), recovered->refused}});
}

} // namespace linli::cloud
