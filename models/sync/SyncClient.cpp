// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SyncClient.h"

#include "wire/json/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace linli::sync {
namespace {

constexpr int kMostOps = 500;
constexpr int kMostChanges = 1000;
constexpr int kFewestChanges = 20;
constexpr std::size_t kMostRawBytes = 2 * 1024 * 1024;
/// Larger POSTs of this Qt wait 40 ms for an acknowledgement (spec/sync.md, fact 5).
constexpr std::size_t kMostWireBytes = 15 * 1024;
/// A new history, a snapshot, a new name and one of them again: more in one go is no way forward.
constexpr int kMostRounds = 5;
constexpr Span kTokenLife = Span::days(7);
constexpr Span kCompareEvery = Span::days(1);

std::string
bodyOf(const ports::SyncLink& link, const std::vector<ports::OutgoingOp>& ops, std::size_t count)
{
    std::string body = R"({"epoch":")" + link.epoch + R"(","ops":[)";
    for (std::size_t i = 0; i < count; ++i) {
        body += (i == 0 ? "" : ",") + ops[i].json;
    }
    return body + "]}";
}

/// About how many such ops make one piece on the wire, where this many made `wireBytes`.
std::size_t fitting(std::size_t ops, std::size_t wireBytes)
{
    const std::size_t most = ops * kMostWireBytes / std::max<std::size_t>(1, wireBytes);
    return std::max<std::size_t>(1, most - most / 20);
}

/// As many of them as fit into one piece on the wire.
HttpCall
callOf(const CloudCalls& calls, const ports::SyncLink& link, std::vector<ports::OutgoingOp>& ops)
{
    HttpCall post = calls.post(link, "/ops", bodyOf(link, ops, ops.size()));
    while (post.body.size() > kMostWireBytes && ops.size() > 1) {
        ops.resize(std::min(fitting(ops.size(), post.body.size()), ops.size() - 1));
        post = calls.post(link, "/ops", bodyOf(link, ops, ops.size()));
    }
    return post;
}

std::vector<ports::OpAnswer> answersOf(const QJsonObject& answer)
{
    std::vector<ports::OpAnswer> answers;
    for (const QJsonValue& value : answer.value(QStringLiteral("results")).toArray()) {
        const QJsonObject one = value.toObject();
        ports::OpAnswer read{jsonText(one, "op_id"), jsonText(one, "status"), jsonText(one, "code"),
                             ""};
        if (const QJsonValue current = one.value(QStringLiteral("current")); current.isObject()) {
            read.current =
                QJsonDocument(current.toObject()).toJson(QJsonDocument::Compact).toStdString();
        }
        answers.push_back(std::move(read));
    }
    return answers;
}

bool isSlow(const Error& error)
{
    return error.code() == ErrorCode::CloudUnreachable || error.parameter("value") == "too_large";
}

} // namespace

SyncClient::SyncClient(ClientParts parts, const std::string& token)
    : m_parts(std::move(parts)), m_calls(m_parts.transport, m_parts.clock, token),
      m_recovery(m_parts, m_calls)
{
}

Result<ports::SyncLink> SyncClient::needLink()
{
    LINLI_ASSIGN(const std::optional<ports::SyncLink> link, m_parts.store.link());
    return link ? Result(*link) : Error(ErrorCode::NotLinked);
}

Result<SyncClient::Pushed> SyncClient::pushBatch(const ports::SyncLink& link, bool& slower)
{
    LINLI_ASSIGN(std::vector<ports::OutgoingOp> ops, m_parts.store.batch(m_batch, kMostRawBytes));
    if (ops.empty()) {
        return Pushed();
    }
    const HttpCall call = callOf(m_calls, link, ops);
    const Result<QJsonObject> answer = m_calls.json(call);
    if (!answer.ok()) {
        slower = ops.size() > 1 && isSlow(answer.error());
        return answer.error();
    }
    // What does not fit was read and folded in vain: no more next time, at most twice as many.
    const std::size_t next = std::min(fitting(ops.size(), call.body.size()), ops.size() * 2);
    m_batch = std::min(kMostOps, static_cast<int>(next));
    const std::vector<ports::OpAnswer> answers = answersOf(*answer);
    LINLI_TRY(m_parts.store.answered(answers));
    const auto gaps = std::count_if(answers.begin(), answers.end(),
                                    [](const ports::OpAnswer& one) { return one.status == "gap"; });
    const auto taken = static_cast<std::int64_t>(answers.size()) - gaps;
    if (taken == 0 && gaps == 0) { // somebody else's page; it would go round for ever
        return Error(ErrorCode::CloudUnreachable).with("value", "results");
    }
    return Pushed{taken, gaps > 0};
}

Result<SyncClient::Pushed> SyncClient::push(const ports::SyncLink& link)
{
    Pushed all;
    for (;;) {
        bool slower = false;
        const Result<Pushed> sent = pushBatch(link, slower);
        if (!sent.ok()) {
            m_batch = slower ? std::max(1, m_batch / 2) : m_batch;
            return sent.error();
        }
        all.answered += sent->answered;
        all.gap = sent->gap;
        if (sent->answered == 0 || sent->gap) {
            return all;
        }
    }
}

/// True where there is more.
Result<bool> SyncClient::pullPage(int waitS, SyncReport& report)
{
    LINLI_ASSIGN(const ports::SyncLink link, needLink());
    HttpCall get = m_calls.get(
        link, "/changes?limit=" + std::to_string(m_page) + "&wait=" + std::to_string(waitS) +
                  "&answered=" + std::to_string(link.answered) +
                  "&numbered=" + std::to_string(link.numbered) + "&after=" + link.epoch + "." +
                  std::to_string(link.cursor));
    get.timeoutMs += waitS * 1000;
    get.interruptible = waitS > 0;
    const Result<QJsonObject> page = m_calls.json(get);
    if (!page.ok()) {
        m_page = isSlow(page.error()) ? std::max(kFewestChanges, m_page / 2) : m_page;
        return page.error();
    }
    m_page = std::min(kMostChanges, m_page * 2);
    const Result<ports::PageOutcome> outcome =
        m_parts.store.applyPage(QJsonDocument(*page).toJson(QJsonDocument::Compact).toStdString());
    if (!outcome.ok() && outcome.error().code() == ErrorCode::JsonBroken) {
        return Error(ErrorCode::CloudUnreachable).with("value", "changes"); // not the cloud's page
    }
    LINLI_TRY(outcome);
    report.pulled += outcome->applied;
    report.rewound += outcome->rewound;
    return page->value(QStringLiteral("more")).toBool();
}

Result<void> SyncClient::pull(int waitS, SyncReport& report)
{
    for (bool more = true; more; waitS = 0) {
        LINLI_ASSIGN(more, pullPage(waitS, report));
    }
    return {};
}

Result<void> SyncClient::round(SyncReport& report)
{
    LINLI_ASSIGN(const ports::SyncLink link, needLink());
    LINLI_ASSIGN(const Pushed pushed, push(link));
    report.pushed += pushed.answered;
    if (link.rebuild && !pushed.gap) {
        LINLI_ASSIGN(const std::int64_t placed, m_recovery.resync(link));
        report.pulled += placed;
        report.recovered = true;
    }
    LINLI_TRY(pull(0, report)); // where the cloud lacks ops, this is where it notices
    return pushed.gap ? Error::badInput(ErrorCode::CloudRefused, "cloud", "gap", "")
                      : Result<void>();
}

Result<bool> SyncClient::heal(const Error& error)
{
    const std::string_view code = error.parameter("value");
    const bool answer =
        error.code() == ErrorCode::CloudRefused || error.code() == ErrorCode::CloudRewound;
    if (!answer) {
        return false;
    }
    LINLI_ASSIGN(const ports::SyncLink link, needLink());
    if (code == "epoch_changed") {
        LINLI_TRY(m_recovery.newHistory(link));
    } else if (code == "cursor_too_old" || code == "bad_cursor") {
        LINLI_TRY(m_parts.repair.mustRebuild());
    } else if (code == "device_forked") {
        LINLI_TRY(m_recovery.becomeAnew(link));
    } else {
        return false;
    }
    return true;
}

Result<SyncReport> SyncClient::exchange()
{
    SyncReport report;
    for (int rounds = 1;; ++rounds) {
        const Result<void> done = round(report);
        if (done.ok()) {
            break;
        }
        LINLI_ASSIGN(const bool healed, heal(done.error()));
        if (!healed || rounds == kMostRounds) {
            return done.error();
        }
        report.recovered = true;
    }
    if (const std::optional<std::int64_t> offsetMs = m_calls.offsetMs()) {
        LINLI_TRY(m_parts.store.noteOffset(*offsetMs));
    }
    LINLI_TRY(maintain(report));
    LINLI_TRY(finish(report));
    return report;
}

Result<void> SyncClient::finish(SyncReport& report)
{
    LINLI_ASSIGN(report.link, needLink());
    LINLI_ASSIGN(report.counts, m_parts.store.counts());
    return {};
}

Result<SyncReport> SyncClient::listen(int waitS)
{
    SyncReport report;
    const Result<void> heard = pull(waitS, report);
    if (!heard.ok() && heard.error().code() != ErrorCode::Cancelled) {
        LINLI_ASSIGN(const bool healed, heal(heard.error()));
        if (!healed) {
            return heard.error();
        }
        report.recovered = true;
    }
    LINLI_TRY(finish(report));
    return report;
}

Result<SyncReport> SyncClient::once(int waitS)
{
    LINLI_ASSIGN(SyncReport report, exchange());
    if (waitS > 0) {
        LINLI_ASSIGN(const SyncReport heard, listen(waitS));
        report.pulled += heard.pulled;
        report.rewound += heard.rewound;
        report.link = heard.link;
        report.counts = heard.counts;
    }
    return report;
}

Result<Agreement> SyncClient::compare()
{
    LINLI_ASSIGN(const ports::SyncLink link, needLink());
    LINLI_ASSIGN(const QJsonObject theirs, m_calls.json(m_calls.get(link, "/digest")));
    LINLI_ASSIGN(const ports::SyncCounts counts, m_parts.store.counts());
    const bool sameTime = theirs.value(QStringLiteral("seq")).toInteger() == link.cursor &&
                          jsonText(theirs, "epoch") == link.epoch;
    if (!sameTime || counts.unsent > 0 || counts.parked > 0) {
        return Agreement::Unsure;
    }
    LINLI_ASSIGN(const std::string mine, m_parts.store.digest());
    LINLI_ASSIGN(const QJsonObject kinds, wire::readObject(mine, "digest"));
    return kinds == theirs.value(QStringLiteral("kinds")).toObject() ? Agreement::Same
                                                                     : Agreement::Different;
}

bool SyncClient::isThere()
{
    constexpr int kSoonMs = 5000;
    const Result<ports::SyncLink> link = needLink();
    if (!link.ok()) {
        return false;
    }
    HttpCall call;
    call.url = link->url + "/health";
    call.timeoutMs = kSoonMs;
    call.interruptible = true;
    return m_calls.json(call).ok();
}

/// The old token lives until the new one is first used, and the new one is kept before that: an
/// answer or a power cut on the way locks nobody out.
Result<void> SyncClient::rotateToken(const ports::SyncLink& link)
{
    HttpCall call = m_calls.post(link, "");
    call.url = link.url + "/v1/token";
    LINLI_ASSIGN(const QJsonObject answer, m_calls.json(call));
    const std::string token = jsonText(answer, "token");
    LINLI_TRY(m_parts.keepToken(link.device, token));
    m_calls.setToken(token);
    return m_parts.journal.noteToken(m_parts.clock.now());
}

Result<void> SyncClient::maintain(SyncReport& report)
{
    LINLI_ASSIGN(const ports::SyncLink link, needLink());
    const Instant now = m_parts.clock.now();
    if (!link.tokenAt || *link.tokenAt > now) {
        LINLI_TRY(m_parts.journal.noteToken(now));
    } else if (now - *link.tokenAt > kTokenLife) {
        LINLI_TRY(rotateToken(link));
    }
    const bool due = !link.agreedAt || *link.agreedAt > now || now - *link.agreedAt > kCompareEvery;
    if (!due && !report.recovered) {
        return {};
    }
    LINLI_ASSIGN(const Agreement agreement, compare());
    if (agreement == Agreement::Same) {
        m_compared = false;
        return m_parts.journal.noteAgreed(now);
    }
    if (agreement == Agreement::Different && !m_compared) {
        m_compared = true;
        report.recovered = true;
        LINLI_TRY(m_recovery.compareAll(link));
        LINLI_TRY(round(report));
        LINLI_ASSIGN(const Agreement after, compare());
        report.differs = after == Agreement::Different;
        return after == Agreement::Same ? m_parts.journal.noteAgreed(now) : Result<void>();
    }
    report.differs = agreement == Agreement::Different;
    return {};
}

} // namespace linli::sync
