// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/api/Retry.h"
#include "cloud/api/Sync.h"
#include "usecases/ports/UnitOfWork.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <unordered_set>

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

/// Those the books do not hold. Every counter of a shop gives back everything it heard, so that of
/// thirty answers one has anything to write: asked before the shop is locked.
Result<std::vector<Op>> lostOf(FeedStore& feed, const std::vector<Op>& ops)
{
    QJsonArray ids;
    for (const Op& op : ops) {
        ids.append(QString::fromStdString(op.entity));
    }
    LINLI_ASSIGN(const std::vector<std::string> rows, feed.knownEvents(ids));
    const std::unordered_set<std::string> known(rows.begin(), rows.end());
    std::vector<Op> lost;
    std::copy_if(ops.begin(), ops.end(), std::back_inserter(lost),
                 [&known](const Op& op) { return known.count(op.entity) == 0; });
    return lost;
}

/// Given back in the order of the old feed. An event that somebody else gave back meanwhile is
/// answered DUP_EVENT by the engine and leaves nothing behind.
Result<void> place(Call& call, Shelf& shelf, const std::vector<Op>& lost)
{
    LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shelf.work));
    const std::string origin = "recover";
    Authority authority(shelf, call.bench.key, origin, call.now());
    LINLI_ASSIGN(std::int64_t devSeq, shelf.feed.lastDevSeq(origin));
    std::vector<OpResult> results;
    for (Op op : lost) {
        op.id = call.bench.ids.next().toText();
        op.devSeq = ++devSeq;
        LINLI_ASSIGN(OpResult result, authority.take(op));
        results.push_back(std::move(result));
    }
    LINLI_ASSIGN(const std::int64_t head, authority.finish(results));
    static_cast<void>(head);
    LINLI_TRY(work.commit());
    call.bench.shared.bell.ring(shelf.store);
    return {};
}

Result<Recovered> recover(Call& call, const QJsonArray& facts)
{
    LINLI_ASSIGN(Shelf * shelf, call.bench.database.shelf(call.device->store));
    std::vector<Op> sound;
    for (const auto& fact : facts) {
        if (std::optional<Op> op = soundFact(call.bench.key, shelf->store, fact.toObject())) {
            sound.push_back(*std::move(op));
        }
    }
    const Recovered recovered{static_cast<int>(sound.size()),
                              static_cast<int>(facts.size()) - static_cast<int>(sound.size())};
    LINLI_ASSIGN(const std::vector<Op> lost, lostOf(shelf->feed, sound));
    if (!lost.empty()) {
        LINLI_TRY(place(call, *shelf, lost));
    }
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
    const Result<Recovered> recovered = unlessBusy([&] { return recover(call, facts); });
    if (!recovered.ok()) {
        return failed(call.request, recovered.error());
    }
    return jsonResponse({{QStringLiteral("taken"), recovered->taken},
                         {QStringLiteral("refused"), recovered->refused}});
}

} // namespace linli::cloud
