// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Recovery.h"

#include "sync/cloud/Pairing.h"

namespace linli::sync {
namespace {

constexpr int kFactsAtOnce = 200;

} // namespace

/// In the order of the old feed. What the restored history still holds leaves nothing behind.
Result<void> Recovery::giveBack(const ports::SyncLink& link, std::int64_t& upTo)
{
    for (;;) {
        LINLI_ASSIGN(const std::vector<ports::HeardFact> facts,
                     m_parts.repair.heard(upTo, kFactsAtOnce));
        if (facts.empty()) {
            return {};
        }
        std::string body = R"({"facts":[)";
        for (const ports::HeardFact& fact : facts) {
            body += (body.ends_with('[') ? "" : ",") + fact.json;
        }
        LINLI_TRY(m_calls.json(m_calls.post(link, "/recover", body + "]}")));
        upTo = facts.back().seq;
    }
}

Result<void> Recovery::newHistory(const ports::SyncLink& link)
{
    LINLI_ASSIGN(const QJsonObject page, m_calls.json(m_calls.get(link, "/changes?limit=1")));
    const std::string epoch = jsonText(page, "epoch");
    if (epoch.empty()) {
        return Error(ErrorCode::CloudUnreachable).with("value", "epoch");
    }
    if (m_givenTo != epoch) {
        m_givenTo = epoch;
        m_givenUpTo = 0;
    }
    LINLI_TRY(giveBack(link, m_givenUpTo));
    return m_parts.repair.offerAgain(epoch);
}

Result<void> Recovery::compareAll(const ports::SyncLink& link)
{
    std::int64_t upTo = 0;
    LINLI_TRY(giveBack(link, upTo));
    return m_parts.repair.offerAgain(link.epoch);
}

Result<void> Recovery::becomeAnew(const ports::SyncLink& link)
{
    LINLI_ASSIGN(const usecases::SyncCode code, newCode(m_calls, link));
    LINLI_ASSIGN(const Paired paired, pairWith(m_parts.transport, m_parts.clock,
                                               {link.url, code.code, m_parts.deviceName, {}}));
    if (paired.link.store != link.store) {
        return Error(ErrorCode::PairingEnded).with("value", "wrong_store");
    }
    LINLI_TRY(m_parts.keepToken(paired.link.device, paired.token));
    LINLI_TRY(m_parts.repair.becomeAnew(paired.link.device));
    LINLI_TRY(m_parts.journal.noteToken(m_parts.clock.now()));
    m_calls.setToken(paired.token);
    return signOut(m_calls, link, link.device);
}

Result<std::int64_t> Recovery::resync(const ports::SyncLink& link)
{
    LINLI_ASSIGN(ports::SnapshotPlace place, m_parts.repair.snapshotPlace());
    while (!place.whole) {
        LINLI_ASSIGN(const std::string page,
                     m_calls.text(m_calls.get(link, "/snapshot?after_key=" +
                                                        std::to_string(place.afterKey))));
        const Result<ports::SnapshotPlace> staged = m_parts.repair.stage(page);
        if (!staged.ok() && staged.error().code() == ErrorCode::JsonBroken) {
            return Error(ErrorCode::CloudUnreachable).with("value", "snapshot"); // a cut page
        }
        LINLI_ASSIGN(place, staged);
    }
    return m_parts.repair.rebuild();
}

} // namespace linli::sync
