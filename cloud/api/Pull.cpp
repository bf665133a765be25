// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/api/Sync.h"
#include "storage/ledger/LedgerChain.h"
#include "usecases/ports/UnitOfWork.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <charconv>
#include <map>

namespace linli::cloud {
namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

std::optional<std::int64_t> numberOf(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size() && value >= 0;
    return whole ? std::optional(value) : std::nullopt;
}

/// "epoch.seq"; an empty one begins at the first change.
struct Cursor
{
    std::string epoch;
    std::int64_t seq = 0;
};
std::optional<Cursor> cursorOf(const std::string& text)
{
    if (text.empty()) {
        return Cursor{};
    }
    const std::size_t dot = text.find('.');
    const auto seq =
        numberOf(dot == std::string::npos ? "" : std::string_view(text).substr(dot + 1));
    if (!seq || !IdBytes::parse(text.substr(0, dot)).ok()) {
        return std::nullopt;
    }
    return Cursor{text.substr(0, dot), *seq};
}

/// A number of the query within limits; nothing where it is not one.
std::optional<int> within(const Request& request, const char* name, int absent, int most)
{
    const std::string text = request.parameter(name);
    if (text.empty()) {
        return absent;
    }
    const auto value = numberOf(text);
    return value && *value <= most ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

/// Changes are stored as JSON without their number, so a page is put together as text.
void appendChange(std::string& body, const ChangeRow& row)
{
    body += "{\"seq\":" + std::to_string(row.seq) + ",";
    body += std::string_view(row.body).substr(1);
}

Response page(const StoreState& state,
              const std::vector<ChangeRow>& rows,
              std::int64_t after,
              bool more,
              Instant now)
{
    const std::int64_t last = rows.empty() ? after : rows.back().seq;
    Response response;
    response.body = "{\"changes\":[";
    for (const ChangeRow& row : rows) {
        response.body += response.body.ends_with('[') ? "" : ",";
        appendChange(response.body, row);
    }
    response.body += "],\"next\":\"" + state.epoch + "." + std::to_string(last) +
                     "\",\"more\":" + (more ? "true" : "false") +
                     ",\"floor\":" + std::to_string(state.floor) + ",\"epoch\":\"" + state.epoch +
                     "\",\"server_time\":" + std::to_string(now.unixMs()) + "}";
    return response;
}

struct Digest
{
    std::int64_t count = 0;
    QCryptographicHash hash{QCryptographicHash::Sha256};
};

QJsonObject digestJson(std::int64_t count, const QByteArray& hash)
{
    return {{QStringLiteral("count"), static_cast<qint64>(count)},
            {QStringLiteral("hash"), QString::fromLatin1(hash.toHex())}};
}

/// Of each kind with fields every (entity, name, value, stamp); of the ledger where its own chain
/// ends.
Result<QJsonObject> digestOf(Shelf& shelf)
{
    std::map<std::string, Digest> digests;
    LINLI_TRY(shelf.feed.eachField(
        [&digests](const std::string& kind, const std::string& entity, const FieldRow& row) {
            Digest& digest = digests[kind];
            ++digest.count;
            const std::string line =
                entity + '\n' + row.name + '\n' + row.value + '\n' + row.hlc + '\n';
            digest.hash.addData(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())));
        }));
    QJsonObject kinds;
    for (auto& [kind, digest] : digests) {
        kinds.insert(qt(kind), digestJson(digest.count, digest.hash.result()));
    }
    LINLI_ASSIGN(const storage::LedgerHead head, storage::readHead(shelf.connection));
    const std::string_view bytes = storage::bytesOf(head.hash);
    kinds.insert(QStringLiteral("ledger"),
                 digestJson(head.sequence, QByteArray(bytes.data(), qsizetype(bytes.size()))));
    return kinds;
}

/// A new history: devices offer again what this one may have lost (spec/sync.md §4.6).
Result<void> beginEpoch(Call& call, Shelf& shelf, const std::string& before)
{
    LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shelf.work));
    LINLI_ASSIGN(const std::optional<StoreState> state, shelf.feed.state());
    if (!state || state->epoch != before) {
        return {}; // somebody else noticed first
    }
    LINLI_TRY(shelf.feed.setEpoch(call.bench.ids.next().toText()));
    LINLI_TRY(work.commit());
    call.bench.shared.bell.ring(shelf.store);
    return {};
}

/// The device says which of its ops were answered and how many it has numbered. More answered than
/// are known here, or a cursor beyond the feed: this service was restored from an older copy. More
/// known here than it ever numbered: the device was.
Result<std::optional<Problem>>
historyProblem(Call& call, Shelf& shelf, const StoreState& at, std::int64_t cursor)
{
    const auto answered = numberOf(call.request.parameter("answered"));
    const auto numbered = numberOf(call.request.parameter("numbered"));
    std::int64_t known = 0;
    if (answered || numbered) {
        LINLI_ASSIGN(known, shelf.feed.lastDevSeq(call.device->device));
    }
    if (cursor > at.seq || answered.value_or(0) > known) {
        LINLI_TRY(beginEpoch(call, shelf, at.epoch));
        return std::optional(Problem::EpochChanged);
    }
    return numbered && known > *numbered ? std::optional(Problem::DeviceForked) : std::nullopt;
}

/// The shop and where its feed stands, or the problem with it.
Result<std::optional<StoreState>> stateOf(Call& call, Shelf*& shelf)
{
    LINLI_ASSIGN(shelf, call.bench.database.shelf(call.device->store));
    return shelf->feed.state();
}

} // namespace

Response getChanges(Call& call)
{
    const std::optional<Cursor> cursor = cursorOf(call.request.parameter("after"));
    const std::optional<int> limit = within(call.request, "limit", kMostChanges, kMostChanges);
    const std::optional<int> waitS = within(call.request, "wait", 0, kLongestWaitS);
    if (!cursor || !limit || !waitS || *limit == 0) {
        return call.problem(cursor ? Problem::Malformed : Problem::BadCursor);
    }
    Shelf* shelf = nullptr;
    const auto state = stateOf(call, shelf);
    if (!state.ok()) {
        return failed(call.request, state.error());
    }
    if (!*state) {
        return call.problem(Problem::NoStore);
    }
    const StoreState& at = **state;
    if (!cursor->epoch.empty() && cursor->epoch != at.epoch) {
        return call.problem(Problem::EpochChanged);
    }
    const auto history = historyProblem(call, *shelf, at, cursor->seq);
    if (!history.ok() || *history) {
        return history.ok() ? call.problem(**history) : failed(call.request, history.error());
    }
    if (cursor->seq < at.floor) {
        return call.problem(Problem::CursorTooOld);
    }
    const auto found = shelf->feed.changes(cursor->seq, at.seq, *limit);
    if (!found.ok()) {
        return failed(call.request, found.error());
    }
    const auto& [changes, more] = *found;
    // Numbers whose entity changed again later are no longer there: the cursor still moves on.
    const std::int64_t reached = more ? cursor->seq : std::max(cursor->seq, at.seq);
    Response response = page(at, changes, reached, more, call.now());
    const int leftMs = *waitS * 1000 - call.request.waitedMs;
    if (changes.empty() && leftMs > 0 && cursor->seq == at.seq) {
        response.wait = Wait{call.device->store, at.seq, leftMs};
    }
    return response;
}

Response getSnapshot(Call& call)
{
    const auto after = numberOf(
        call.request.parameter("after_key").empty() ? "0" : call.request.parameter("after_key"));
    Shelf* shelf = nullptr;
    const auto state = stateOf(call, shelf);
    if (!state.ok()) {
        return failed(call.request, state.error());
    }
    if (!*state || !after) {
        return call.problem(after ? Problem::NoStore : Problem::BadCursor);
    }
    const auto found = shelf->feed.changes(*after, (*state)->seq, kMostChanges);
    if (!found.ok()) {
        return failed(call.request, found.error());
    }
    const auto& [rows, more] = *found;
    Response response;
    response.contentType = "application/x-ndjson";
    response.body =
        "{\"as_of\":\"" + (*state)->epoch + "." + std::to_string((*state)->seq) +
        "\",\"next_key\":" + (more ? "\"" + std::to_string(rows.back().seq) + "\"" : "null") +
        "}\n";
    for (const ChangeRow& row : rows) {
        appendChange(response.body, row);
        response.body += '\n';
    }
    return response;
}

Response getDigest(Call& call)
{
    Shelf* shelf = nullptr;
    const auto state = stateOf(call, shelf);
    if (!state.ok()) {
        return failed(call.request, state.error());
    }
    if (!*state) {
        return call.problem(Problem::NoStore);
    }
    const Result<QJsonObject> kinds = digestOf(*shelf);
    if (!kinds.ok()) {
        return failed(call.request, kinds.error());
    }
    return jsonResponse({{QStringLiteral("seq"), static_cast<qint64>((*state)->seq)},
                         {QStringLiteral("epoch"), qt((*state)->epoch)},
                         {QStringLiteral("kinds"), *kinds}});
}

} // namespace linli::cloud
