// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/RewardsPresenter.h"

#include "ui/language/RefusalText.h"

#include <algorithm>

namespace linli::ui {

namespace {
enum Question
{
    kAll,
};
} // namespace

RewardsPresenter::RewardsPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent), m_due(new itemmodels::DueModel(this))
{
}

void RewardsPresenter::load()
{
    read<std::vector<usecases::DueRow>>(
        kAll, [](StoreSide& side) { return usecases::dueList(side.shop); },
        [this](std::vector<usecases::DueRow> rows) {
            m_due->apply(std::move(rows));
            Q_EMIT loaded();
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

} // namespace linli::ui
