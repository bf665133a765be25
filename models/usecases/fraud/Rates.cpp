// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/fraud/Rates.h"

#include "domain/fraud/Signals.h"
#include "domain/time/BusinessDay.h"
#include "usecases/rewards/ReviewCases.h"
#include "usecases/shop/FeatureStores.h"

#include <array>
#include <string_view>
#include <utility>

namespace linli::usecases {
namespace {

/// What the engine calls the signals it sees.
constexpr std::array<std::pair<int, std::string_view>, 4> kReviews{
    {{5, "SAME_DEVICE"}, {6, "HOUSEHOLD"}, {8, "VELOCITY"}, {13, "MANUAL"}}};
constexpr std::array<std::pair<int, std::string_view>, 5> kBlocks{
    {{1, "SELF"}, {2, "NOT_NEW"}, {2, "TOMBSTONE"}, {3, "CYCLE"}, {4, "STAFF"}}};

using Rates = std::vector<SignalRate>;

SignalRate& rateOf(Rates& rates, int signal)
{
    return rates.at(static_cast<std::size_t>(signal - 1));
}

Result<void> addEngine(Shop& shop, const TimeWindow& month, Rates& rates)
{
    for (const auto& [signal, code] : kBlocks) {
        LINLI_ASSIGN(const std::int64_t count, shop.features.fraud->refusals(code, month));
        rateOf(rates, signal).flagged += count;
    }
    LINLI_ASSIGN(const auto decided, shop.features.fraud->engineReviews(month.from));
    for (const ports::EngineReview& one : decided) {
        for (const auto& [signal, code] : kReviews) {
            if (month.contains(one.review.at) && one.signals.find(code) != std::string::npos) {
                SignalRate& rate = rateOf(rates, signal);
                ++rate.flagged;
                ++(one.review.approved ? rate.cleared : rate.confirmed);
            }
        }
    }
    LINLI_ASSIGN(const std::vector<ReviewCase> waiting, reviewCases(shop));
    for (const ReviewCase& one : waiting) {
        for (const auto& [signal, code] : kReviews) {
            for (const std::string& seen : one.signals) {
                rateOf(rates, signal).flagged += month.contains(one.paidAt) && seen == code ? 1 : 0;
            }
        }
    }
    return {};
}

} // namespace

Result<std::vector<SignalRate>> signalRates(Shop& shop, Instant at)
{
    const TimeWindow month = monthOf(at);
    Rates rates(fraud::kSignals);
    for (int number = 1; number <= fraud::kSignals; ++number) {
        rateOf(rates, number).signal = number;
    }
    LINLI_TRY(addEngine(shop, month, rates));
    LINLI_ASSIGN(const auto flags, shop.features.fraud->flags(false));
    for (const ports::StoredFlag& one : flags) {
        SignalRate& rate = rateOf(rates, one.flag.signal);
        rate.flagged += month.contains(one.raisedAt) ? 1 : 0;
        if (one.decidedAt && month.contains(*one.decidedAt)) {
            rate.cleared += one.state == ports::FlagState::Released ? 1 : 0;
            rate.confirmed += one.state == ports::FlagState::Confirmed ? 1 : 0;
        }
    }
    return rates;
}

} // namespace linli::usecases
