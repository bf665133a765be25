// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/RewardsPresenter.h"

#include "ui/language/RefusalText.h"
#include "ui/theme/Theme.h"

#include <algorithm>

namespace linli::ui {

namespace {

constexpr std::int32_t kReviews = 500;
constexpr std::int32_t kEntries = 200;
enum Question
{
    kAll,
    kMore,
    kReport,
};

QVariant toneOf(const usecases::RewardRow& row)
{
    return static_cast<int>(row.state == rewards::RewardState::Review ? Role::Amber : Role::Quiet);
}

} // namespace

RewardsPresenter::RewardsPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent), m_reviews(new itemmodels::RewardModel(toneOf, this)),
      m_due(new itemmodels::DueModel(this)), m_ledger(new itemmodels::LedgerModel(this))
{
}

void RewardsPresenter::load()
{
    const auto entries = std::clamp<std::int32_t>(m_ledger->rowCount(), kEntries, 1000);
    read<Snapshot>(
        kAll,
        [entries](StoreSide& side) -> Result<Snapshot> {
            Snapshot all;
            LINLI_ASSIGN(all.rules, usecases::listRules(side.shop));
            LINLI_ASSIGN(auto reviews, usecases::reviewQueue(side.shop, {kReviews, std::nullopt}));
            all.reviews = std::move(reviews.rows);
            LINLI_ASSIGN(all.due, usecases::dueList(side.shop));
            LINLI_ASSIGN(all.ledger, usecases::ledgerPage(side.shop, {}, {entries, std::nullopt}));
            return all;
        },
        [this](Snapshot all) {
            m_rules = std::move(all.rules);
            m_reviews->apply(std::move(all.reviews));
            m_due->apply(std::move(all.due));
            m_nextEntries = all.ledger.next;
            m_ledger->apply(std::move(all.ledger.rows));
            Q_EMIT loaded();
        });
}

void RewardsPresenter::loadMoreEntries()
{
    if (!m_nextEntries) {
        return;
    }
    read<usecases::Page<usecases::LedgerRow>>(
        kMore,
        [after = std::exchange(m_nextEntries, std::nullopt)](StoreSide& side) {
            return usecases::ledgerPage(side.shop, {}, {kEntries, after});
        },
        [this](usecases::Page<usecases::LedgerRow> page) {
            m_nextEntries = page.next;
            std::vector<usecases::LedgerRow> rows = m_ledger->rows();
            std::move(page.rows.begin(), page.rows.end(), std::back_inserter(rows));
            m_ledger->apply(std::move(rows));
        });
}

const usecases::DueRow* RewardsPresenter::dueOf(const QString& member) const
{
    const auto& rows = m_due->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const usecases::DueRow& row) {
        return text(row.member.text()) == member;
    });
    return found == rows.end() ? nullptr : &*found;
}

void RewardsPresenter::addRule(const usecases::FirstOrderRule& rule)
{
    write<bool>(
        [rule](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::addRule(side.shop, usecases::ruleFrom(rule)));
            return true;
        },
        [this](const Result<bool>& done) {
            if (done.ok()) {
                Q_EMIT ruleAdded();
            } else {
                Q_EMIT ruleNotAdded(done.error());
            }
        });
}

template <typename Work> void RewardsPresenter::act(Work work, const QString& praise)
{
    write<usecases::Outcome>(std::move(work),
                             [this, praise](const Result<usecases::Outcome>& done) {
                                 if (!done.ok()) {
                                     Q_EMIT refused(sentenceOf(done.error()));
                                 } else if (done->refused) {
                                     Q_EMIT refused(refusalText(done->refusal()));
                                 } else if (!praise.isEmpty()) {
                                     Q_EMIT handedOut(praise);
                                 }
                             });
}

void RewardsPresenter::switchRule(const RuleId& rule, bool pause)
{
    act(
        [rule, pause](StoreSide& side) {
            return pause ? usecases::pauseRule(side.shop, rule)
                         : usecases::resumeRule(side.shop, rule);
        },
        {});
}

void RewardsPresenter::topUp(const RuleId& rule, const rewards::Quantity& more)
{
    act([rule, more](StoreSide& side) { return usecases::topUpRule(side.shop, rule, more); }, {});
}

void RewardsPresenter::decide(const QString& reward, bool approve)
{
    const auto& rows = m_reviews->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const usecases::RewardRow& row) {
        return text(row.id.text()) == reward;
    });
    if (found == rows.end()) {
        return;
    }
    act(
        [order = found->order, approve](StoreSide& side) {
            return approve ? usecases::approveReview(side.shop, order)
                           : usecases::rejectReview(side.shop, order);
        },
        {});
}

void RewardsPresenter::redeem(const RewardId& reward)
{
    act([reward](StoreSide& side) { return usecases::redeemReward(side.shop, reward); },
        tr("Handed out and written down."));
}

void RewardsPresenter::payOut(const usecases::Payout& payout)
{
    act([payout](StoreSide& side) { return usecases::payOut(side.shop, payout); },
        tr("%1 paid out and written down.").arg(money(payout.amountFen)));
}

void RewardsPresenter::report(usecases::ReportKind kind,
                              const board::WindowChoice& window,
                              std::function<void(const report::Report&)> done)
{
    read<report::Report>(
        kReport,
        [kind, window](StoreSide& side) { return usecases::makeReport(side.shop, kind, window); },
        std::move(done));
}

} // namespace linli::ui
