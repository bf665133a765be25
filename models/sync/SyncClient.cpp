// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SyncClient.h"

#include "wire/json/JsonText.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>

namespace linli::sync {
namespace {

constexpr int kMostOps = 500;
constexpr std::size_t kMostRawBytes = 2 * 1024 * 1024;
/// Larger POSTs of this Qt wait 40 ms for an acknowledgement (spec/sync.md, fact 5).
constexpr std::size_t kMostWireBytes = 15 * 1024;
constexpr int kPageSize = 1000;

std::string text(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toString().toStdString();
}

std::int64_t wallMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// zlib's stream: qCompress puts four bytes of length before it.
std::string deflated(const std::string& plain)
{
    constexpr qsizetype kLengthBytes = 4;
    return qCompress(QByteArray::fromStdString(plain)).mid(kLengthBytes).toStdString();
}

std::string
bodyOf(const ports::SyncLink& link, const std::vector<ports::OutgoingOp>& ops, std::size_t count)
{
    std::string body = R"({"epoch":")" + link.epoch + R"(","ops":[)";
    for (std::size_t i = 0; i < count; ++i) {
        body += (i == 0 ? "" : ",") + ops[i].json;
    }
    return body + "]}";
}

Error refused(int status, const QJsonObject& problem)
{
    const std::string code = text(problem, "code");
    return Error::badInput(ErrorCode::CloudRefused, "cloud",
                           code.empty() ? std::to_string(status) : code, "");
}

/// No answer from the service itself: a proxy's, or one that says to come back.
bool saysLater(int status)
{
    return status == 408 || status == 429 || status >= 500;
}

Result<QJsonObject> readAnswer(const HttpReply& reply)
{
    Result<QJsonObject> json = wire::readObject(reply.body, "answer");
    if (reply.status >= 200 && reply.status < 300 && json.ok()) {
        return json;
    }
    if (saysLater(reply.status) || !json.ok()) { // a captive portal's page is no answer either
        return Error::badInput(ErrorCode::CloudUnreachable, "url", std::to_string(reply.status),
                               "https://…");
    }
    return refused(reply.status, *json);
}

} // namespace

SyncClient::SyncClient(ports::SyncStore& store, Transport& transport, std::string token)
    : m_store(store), m_transport(transport), m_token(std::move(token))
{
}

Result<ports::SyncLink> SyncClient::needLink()
{
    LINLI_ASSIGN(const std::optional<ports::SyncLink> link, m_store.link());
    return link ? Result(*link) : Error(ErrorCode::NotLinked);
}

Result<QJsonObject> SyncClient::call(const HttpCall& call)
{
    const std::int64_t sentMs = wallMs();
    LINLI_ASSIGN(const HttpReply reply, m_transport.send(call));
    LINLI_ASSIGN(QJsonObject answer, readAnswer(reply));
    noteServerTime(answer, sentMs, wallMs());
    return answer;
}

void SyncClient::noteServerTime(const QJsonObject& answer,
                                std::int64_t sentMs,
                                std::int64_t heardMs)
{
    const std::int64_t serverMs = answer.value(QStringLiteral("server_time")).toInteger();
    const std::int64_t tripMs = heardMs - sentMs;
    if (serverMs > 0 && tripMs >= 0 && (m_bestTripMs < 0 || tripMs <= m_bestTripMs)) {
        m_bestTripMs = tripMs;
        m_offsetMs = serverMs - (sentMs + tripMs / 2);
    }
}

Result<std::int64_t> SyncClient::pushBatch(const ports::SyncLink& link, int most, bool& slower)
{
    LINLI_ASSIGN(const std::vector<ports::OutgoingOp> ops, m_store.batch(most, kMostRawBytes));
    if (ops.empty()) {
        return 0;
    }
    std::size_t count = ops.size();
    std::string body = deflated(bodyOf(link, ops, count));
    while (body.size() > kMostWireBytes && count > 1) {
        count = (count + 1) / 2;
        body = deflated(bodyOf(link, ops, count));
    }
    const HttpCall post{"POST", link.url + "/v1/stores/" + link.store + "/ops", m_token, body,
                        true};
    const Result<QJsonObject> answer = call(post);
    if (!answer.ok()) {
        slower = count > 1 && (answer.error().code() == ErrorCode::CloudUnreachable ||
                               answer.error().parameter("value") == "too_large");
        return answer.error();
    }
    std::vector<ports::OpAnswer> answers;
    for (const QJsonValue& value : answer->value(QStringLiteral("results")).toArray()) {
        const QJsonObject one = value.toObject();
        answers.push_back({text(one, "op_id"), text(one, "status"), text(one, "code")});
    }
    LINLI_TRY(m_store.answered(answers));
    const auto gaps = std::count_if(answers.begin(), answers.end(),
                                    [](const ports::OpAnswer& one) { return one.status == "gap"; });
    const auto taken = static_cast<std::int64_t>(answers.size()) - gaps;
    // An answer without results, or gaps only, would go round for ever.
    return taken > 0 ? Result(taken) : refused(200, {});
}

Result<std::int64_t> SyncClient::push(const ports::SyncLink& link)
{
    std::int64_t pushed = 0;
    for (;;) {
        bool slower = false;
        const Result<std::int64_t> sent = pushBatch(link, m_batch, slower);
        if (!sent.ok()) {
            m_batch = slower ? std::max(1, m_batch / 2) : m_batch;
            return sent.error();
        }
        m_batch = std::min(kMostOps, m_batch * 2);
        if (*sent == 0) {
            return pushed;
        }
        pushed += *sent;
    }
}

Result<void> SyncClient::pull(const ports::SyncLink& link, int waitS, SyncReport& report)
{
    std::int64_t cursor = link.cursor;
    for (bool more = true; more;) {
        HttpCall get{"GET",
                     link.url + "/v1/stores/" + link.store + "/changes?limit=" +
                         std::to_string(kPageSize) + "&wait=" + std::to_string(waitS) +
                         "&after=" + link.epoch + "." + std::to_string(cursor),
                     m_token};
        get.timeoutMs += waitS * 1000;
        LINLI_ASSIGN(const QJsonObject page, call(get));
        LINLI_ASSIGN(
            const ports::PageOutcome outcome,
            m_store.applyPage(QJsonDocument(page).toJson(QJsonDocument::Compact).toStdString()));
        report.pulled += outcome.applied;
        report.rewound += outcome.rewound;
        more = page.value(QStringLiteral("more")).toBool();
        LINLI_ASSIGN(const ports::SyncLink now, needLink());
        cursor = now.cursor;
        waitS = 0;
    }
    return {};
}

Result<SyncReport> SyncClient::once(int waitS)
{
    SyncReport report;
    LINLI_ASSIGN(const ports::SyncLink link, needLink());
    LINLI_ASSIGN(report.pushed, push(link));
    LINLI_TRY(pull(link, waitS, report));
    if (m_bestTripMs >= 0) {
        LINLI_TRY(m_store.noteOffset(m_offsetMs));
    }
    LINLI_ASSIGN(report.link, needLink());
    LINLI_ASSIGN(report.counts, m_store.counts());
    return report;
}

Result<bool> SyncClient::agrees()
{
    LINLI_ASSIGN(const ports::SyncLink link, needLink());
    const HttpCall get{"GET", link.url + "/v1/stores/" + link.store + "/digest", m_token};
    LINLI_ASSIGN(const QJsonObject theirs, call(get));
    LINLI_ASSIGN(const std::string mine, m_store.digest());
    LINLI_ASSIGN(const QJsonObject kinds, wire::readObject(mine, "digest"));
    return kinds == theirs.value(QStringLiteral("kinds")).toObject();
}

Result<Paired> pairWith(Transport& transport, const PairRequest& request)
{
    QJsonObject body{{QStringLiteral("code"), QString::fromStdString(request.code)},
                     {QStringLiteral("device_name"), QString::fromStdString(request.deviceName)},
                     {QStringLiteral("app"), QStringLiteral("linli")},
                     {QStringLiteral("schema"), 1}};
    if (!request.shopKey.empty()) {
        body.insert(QStringLiteral("shop_key"), QString::fromStdString(request.shopKey));
    }
    std::string url = request.url;
    while (url.ends_with('/')) {
        url.pop_back();
    }
    const HttpCall post{"POST", url + "/v1/pairings", "",
                        QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString()};
    LINLI_ASSIGN(const HttpReply reply, transport.send(post));
    LINLI_ASSIGN(const QJsonObject answer, readAnswer(reply));
    Paired paired;
    paired.link.url = url;
    paired.link.store = text(answer, "store");
    paired.link.device = text(answer, "device_id");
    paired.link.epoch = text(answer, "epoch");
    paired.token = text(answer, "token");
    paired.shopKey = text(answer, "shop_key");
    if (paired.link.store.empty() || paired.token.size() != 64 || paired.shopKey.size() != 64) {
        return Error::badInput(ErrorCode::InvalidValue, "url", url, "https://…");
    }
    return paired;
}

} // namespace linli::sync
