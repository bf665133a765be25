// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/payout/PayoutPresenter.h"

#include "ui/language/RefusalText.h"
#include "usecases/ports/Clock.h"

#include <algorithm>

namespace linli::ui {

namespace {
constexpr int kAll = 0;

bool payable(const usecases::DueRow& row)
{
    return row.cashFen > 0 && row.owedFen == 0;
}
} // namespace

PayoutPresenter::PayoutPresenter(AppContext& context, QObject* parent) : Presenter(context, parent)
{
}

void PayoutPresenter::load()
{
    read<std::vector<usecases::DueRow>>(
        kAll, [](StoreSide& side) { return usecases::dueList(side.shop); },
        [this](std::vector<usecases::DueRow> rows) {
            rows.erase(std::remove_if(rows.begin(), rows.end(),
                                      [](const usecases::DueRow& row) {
                                          return row.cashFen == 0 && row.owedFen == 0;
                                      }),
                       rows.end());
            m_people = std::move(rows);
            // Who is new on the sheet is ticked; who was unticked stays so.
            for (const usecases::DueRow& row : m_people) {
                if (m_known.insert(row.member).second && payable(row)) {
                    m_ticked.insert(row.member);
                }
            }
            Q_EMIT loaded();
            Q_EMIT choiceChanged();
        });
}

bool PayoutPresenter::isTicked(const MemberKey& member) const
{
    return m_ticked.count(member) > 0;
}

void PayoutPresenter::tick(const MemberKey& member, bool on)
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&](const auto& row) { return row.member == member; });
    if (on && (found == m_people.end() || !payable(*found))) {
        return;
    }
    if (on) {
        m_ticked.insert(member);
    } else {
        m_ticked.erase(member);
    }
    Q_EMIT choiceChanged();
}

void PayoutPresenter::tickAll(bool on)
{
    m_ticked.clear();
    for (const usecases::DueRow& row : m_people) {
        if (on && payable(row)) {
            m_ticked.insert(row.member);
        }
    }
    Q_EMIT loaded();
    Q_EMIT choiceChanged();
}

void PayoutPresenter::setTaxPercent(std::int32_t percent)
{
    m_taxPercent = percent;
    Q_EMIT loaded();
    Q_EMIT choiceChanged();
}

std::vector<usecases::DueRow> PayoutPresenter::ticked() const
{
    std::vector<usecases::DueRow> chosen;
    for (const usecases::DueRow& row : m_people) {
        if (isTicked(row.member) && payable(row)) {
            chosen.push_back(row);
        }
    }
    return chosen;
}

std::int64_t PayoutPresenter::totalFen() const
{
    std::int64_t sum = 0;
    for (const usecases::DueRow& row : ticked()) {
        sum += row.cashFen;
    }
    return sum;
}

report::Report PayoutPresenter::sheet() const
{
    const BusinessDay today = BusinessDay::of(context().clock.now());
    return usecases::payoutSheet(ticked(), m_taxPercent, today.window());
}

void PayoutPresenter::markPaid()
{
    std::vector<usecases::Payout> payouts;
    for (const usecases::DueRow& row : ticked()) {
        payouts.push_back({row.member, row.cashFen, m_taxPercent});
    }
    if (payouts.empty()) {
        return;
    }
    write<usecases::PaidOut>(
        [payouts](StoreSide& side) { return usecases::payOutAll(side.shop, payouts); },
        [this](const Result<usecases::PaidOut>& kept) {
            if (!kept.ok()) {
                Q_EMIT refused(sentenceOf(kept.error()));
            } else if (!kept->refusals.empty()) {
                Q_EMIT refused(refusalText(kept->refusals.front()));
            } else {
                Q_EMIT paid(tr("%n paid", "", static_cast<int>(kept->people)) +
                            QStringLiteral(" · ") + money(kept->amountFen));
            }
        });
}

} // namespace linli::ui
