// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/review/ReviewPresenter.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/language/RefusalText.h"
#include "usecases/ports/Clock.h"
#include "usecases/rewards/Submit.h"

#include <algorithm>

namespace linli::ui {

namespace {
enum Question
{
    kAll,
    kEvidence,
};
} // namespace

ReviewPresenter::ReviewPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent), m_model(new itemmodels::ReviewModel(this))
{
}

void ReviewPresenter::load()
{
    read<std::vector<usecases::ReviewCase>>(
        kAll, [](StoreSide& side) { return usecases::reviewCases(side.shop); },
        [this](std::vector<usecases::ReviewCase> cases) {
            m_model->apply(std::move(cases));
            Q_EMIT loaded();
        });
}

const usecases::ReviewCase* ReviewPresenter::caseOf(const QString& order) const
{
    const auto& rows = m_model->rows();
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const auto& row) { return text(row.order.text()) == order; });
    return found == rows.end() ? nullptr : &*found;
}

void ReviewPresenter::lookAt(const QString& order)
{
    read<usecases::WhyFacts>(
        kEvidence,
        [key = OrderKey(order.toStdString())](StoreSide& side) {
            return usecases::whyOrder(side.shop, key);
        },
        [this, order](const usecases::WhyFacts& why) {
            Q_EMIT evidence(order, words::whyOrder(why, language()));
        });
}

void ReviewPresenter::decide(const QString& order, bool approve, const QString& reason)
{
    const QString told = approve
                             ? tr("Approved: it becomes available as planned.")
                             : tr("Rejected: the rewards of this order are cancelled for good.");
    write<usecases::Outcome>(
        [key = OrderKey(order.toStdString()), approve,
         why = reason.toStdString()](StoreSide& side) {
            return approve ? usecases::approveReview(side.shop, key)
                           : usecases::rejectWithReason(side.shop, key, why);
        },
        [this, told](const Result<usecases::Outcome>& kept) {
            if (!kept.ok()) {
                Q_EMIT refused(sentenceOf(kept.error()));
            } else if (kept->refused) {
                Q_EMIT refused(refusalText(kept->refusal()));
            } else {
                Q_EMIT decided(told);
            }
        });
}

Instant ReviewPresenter::now() const
{
    return context().clock.now();
}

} // namespace linli::ui
