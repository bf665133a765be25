// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/api/Retry.h"
#include "cloud/api/Sync.h"
#include "usecases/ports/UnitOfWork.h"

#include <QJsonArray>

#include <unordered_map>

namespace linli::cloud {
namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

struct Batch
{
    std::string epoch;
    std::vector<Op> ops;
};

std::optional<Op> opOf(const QJsonObject& json)
{
    Op op;
    op.id = textField(json, "op_id", 26).value_or("");
    op.devSeq = json.value(QStringLiteral("dev_seq")).toInteger(0);
    op.kind = textField(json, "kind", 60).value_or("");
    op.entity = textField(json, "entity", 64).value_or("");
    op.body = json.value(QStringLiteral("body")).toObject();
    if (const QJsonValue rev = json.value(QStringLiteral("if_rev")); rev.isDouble()) {
        op.ifRev = rev.toInteger();
    }
    const bool sound = IdBytes::parse(op.id).ok() && op.devSeq > 0 && !op.kind.empty();
    return sound ? std::optional(std::move(op)) : std::nullopt;
}

std::optional<Batch> batchOf(const QJsonObject& body)
{
    Batch batch;
    batch.epoch = textField(body, "epoch", 26).value_or("");
    const QJsonArray ops = body.value(QStringLiteral("ops")).toArray();
    if (batch.epoch.empty() || ops.size() > kMostOps) {
        return std::nullopt;
    }
    for (const auto& json : ops) {
        std::optional<Op> op = opOf(json.toObject());
        if (!op) {
            return std::nullopt;
        }
        batch.ops.push_back(*std::move(op));
    }
    return batch;
}

struct Pushed
{
    std::vector<OpResult> results;
    std::int64_t head = 0;
    bool grew = false;
    std::optional<Problem> problem;
};

Pushed refused(Problem problem)
{
    Pushed pushed;
    pushed.problem = problem;
    return pushed;
}

Result<std::unordered_map<std::string, OpRow>> knownOf(FeedStore& feed, const Batch& batch)
{
    QJsonArray ids;
    for (const Op& op : batch.ops) {
        ids.append(qt(op.id));
    }
    LINLI_ASSIGN(const std::vector<OpRow> rows, feed.knownOps(ids));
    std::unordered_map<std::string, OpRow> known;
    for (const OpRow& row : rows) {
        known.emplace(row.op, row);
    }
    return known;
}

OpResult repeated(const OpRow& row)
{
    OpResult result{row.op, OpStatus::Duplicate, row.code, row.seq, {}};
    // What was refused the first time stays refused: the lost answer is given again.
    if (row.status == "rejected") {
        result.status = OpStatus::Rejected;
    } else if (row.status == "conflict") {
        result.status = OpStatus::Conflict;
    }
    return result;
}

/// In the device's own order: a known op keeps its answer, the next number is decided, a number
/// beyond it waits for the gap to be filled, a used number under a new id is a twin's.
Result<Pushed>
decideAll(Shelf& shelf, Authority& authority, const Batch& batch, const std::string& device)
{
    Pushed pushed;
    LINLI_ASSIGN(const auto known, knownOf(shelf.feed, batch));
    LINLI_ASSIGN(std::int64_t last, shelf.feed.lastDevSeq(device));
    for (const Op& op : batch.ops) {
        const auto seen = known.find(op.id);
        if (seen != known.end()) {
            pushed.results.push_back(repeated(seen->second));
        } else if (op.devSeq <= last) {
            return refused(Problem::DeviceForked);
        } else if (op.devSeq > last + 1) {
            pushed.results.push_back({op.id, OpStatus::Gap, "gap", {}, {}});
        } else {
            LINLI_ASSIGN(OpResult result, authority.take(op));
            pushed.results.push_back(std::move(result));
            last = op.devSeq;
            pushed.grew = true;
        }
    }
    return pushed;
}

Result<Pushed> pushOnce(Call& call, const Batch& batch)
{
    LINLI_ASSIGN(Shelf * shelf, call.bench.database.shelf(call.device->store));
    LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shelf->work));
    LINLI_ASSIGN(const std::optional<StoreState> state, shelf->feed.state());
    if (!state) {
        return refused(Problem::NoStore);
    }
    if (state->epoch != batch.epoch) {
        return refused(Problem::EpochChanged);
    }
    Authority authority(*shelf, call.bench.key, call.device->device, call.now());
    LINLI_ASSIGN(Pushed pushed, decideAll(*shelf, authority, batch, call.device->device));
    if (pushed.problem) {
        return pushed;
    }
    LINLI_ASSIGN(pushed.head, authority.finish(pushed.results));
    LINLI_TRY(work.commit());
    return pushed;
}

QJsonObject resultJson(const OpResult& result)
{
    QJsonObject json{{QStringLiteral("op_id"), qt(result.op)},
                     {QStringLiteral("status"), QLatin1String(textOf(result.status))}};
    if (result.seq) {
        json.insert(QStringLiteral("seq"), static_cast<qint64>(*result.seq));
    }
    if (!result.code.empty()) {
        json.insert(QStringLiteral("code"), qt(result.code));
    }
    if (result.current) {
        json.insert(QStringLiteral("current"), *result.current);
    }
    return json;
}

} // namespace

std::optional<Problem> schemaProblem(int offered)
{
    constexpr int kServedBefore = 2;
    if (offered < 0) {
        return Problem::Malformed;
    }
    if (offered > kSyncSchema) {
        return Problem::SchemaTooNew;
    }
    return offered < std::max(1, kSyncSchema - kServedBefore) ? std::optional(Problem::SchemaTooOld)
                                                              : std::nullopt;
}

Response postOps(Call& call)
{
    const std::optional<QJsonObject> body = jsonBody(call.request);
    const std::optional<Batch> batch = body ? batchOf(*body) : std::nullopt;
    if (!batch) {
        return call.problem(Problem::Malformed);
    }
    const Result<Pushed> pushed = unlessBusy([&] { return pushOnce(call, *batch); });
    if (!pushed.ok()) {
        return failed(call.request, pushed.error());
    }
    if (pushed->problem) {
        return call.problem(*pushed->problem);
    }
    if (pushed->grew) {
        call.bench.shared.bell.ring(call.device->store);
    }
    QJsonArray results;
    for (const OpResult& result : pushed->results) {
        results.append(resultJson(result));
    }
    return jsonResponse(
        {{QStringLiteral("results"), results},
         {QStringLiteral("head"), static_cast<qint64>(pushed->head)},
         {QStringLiteral("server_time"), static_cast<qint64>(call.now().unixMs())}});
}

} // namespace linli::cloud
