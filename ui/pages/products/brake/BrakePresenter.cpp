// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/brake/BrakePresenter.h"

#include "ui/language/LanguageSwitch.h"
#include "usecases/brake/Compensate.h"
#include "usecases/brake/TellAffected.h"
#include "usecases/ports/Clock.h"
#include "usecases/products/Products.h"

namespace linli::ui {

namespace {

constexpr int kDaysShown = 7;

/// Where the product has a brake that is what is looked at, whatever days were asked for.
Result<usecases::BrakeOverview> overviewOf(usecases::Shop& shop, const usecases::BrakeAsk& ask)
{
    LINLI_ASSIGN(const usecases::Product product, usecases::getProduct(shop, ask.product));
    LINLI_ASSIGN(const auto open, usecases::openBrake(shop, product.id));
    return open ? usecases::brakeOverview(shop, open->id) : usecases::previewBrake(shop, ask);
}

} // namespace

BrakePresenter::BrakePresenter(AppContext& context, QObject* parent) : Presenter(context, parent)
{
}

void BrakePresenter::open(const std::string& product)
{
    m_product = product;
    m_last = BusinessDay::of(context().clock.now());
    m_first = m_last.plusDays(1 - kDaysShown);
    read();
}

void BrakePresenter::setDays(BusinessDay first, BusinessDay last)
{
    m_first = std::min(first, last);
    m_last = std::max(first, last);
    read();
}

void BrakePresenter::read()
{
    const usecases::BrakeAsk ask{m_product, m_first, m_last, {}, {}};
    Presenter::read<usecases::BrakeOverview>(
        0, [ask](StoreSide& side) { return overviewOf(side.shop, ask); },
        [this](usecases::BrakeOverview overview) {
            m_overview = std::move(overview);
            m_loaded = true;
            Q_EMIT loaded();
        });
}

template <typename T, typename Work, typename Done> void BrakePresenter::act(Work work, Done done)
{
    write<T>([work = std::move(work)](StoreSide& side) { return work(side.shop); },
             [this, done = std::move(done)](const Result<T>& answer) {
                 if (!answer.ok()) {
                     Q_EMIT refused(answer.error());
                     return;
                 }
                 done(*answer);
                 read();
             });
}

void BrakePresenter::pull(const QString& reason, const QString& note)
{
    const usecases::BrakeAsk ask{m_product, m_first, m_last, reason.toStdString(),
                                 note.toStdString()};
    act<std::string>([ask](usecases::Shop& shop) { return usecases::pullBrake(shop, ask); },
                     [this](const std::string&) {
                         Q_EMIT said(tr("The brake is on: posters and share kits of it rest."));
                     });
}

void BrakePresenter::give(const OrderKey& order, std::int64_t fen)
{
    act<std::int64_t>(
        [id = m_overview.brake->id, order, fen](usecases::Shop& shop) {
            return usecases::compensateOrder(shop, id, order, fen);
        },
        [this](std::int64_t given) { Q_EMIT said(tr("%1 given back.").arg(money(given))); });
}

void BrakePresenter::giveAll(std::int64_t percent)
{
    act<usecases::CompensationSum>(
        [id = m_overview.brake->id, percent](usecases::Shop& shop) {
            return usecases::compensateAll(shop, id, percent);
        },
        [this](const usecases::CompensationSum& sum) {
            Q_EMIT said(tr("%1 given back over %n order(s).", "", static_cast<int>(sum.orders))
                            .arg(money(sum.fen)));
        });
}

void BrakePresenter::tell()
{
    act<usecases::MadeTasks>(
        [id = m_overview.brake->id, chinese = language() == words::Language::Zh](
            usecases::Shop& shop) { return usecases::tellAffected(shop, id, chinese); },
        [this](const usecases::MadeTasks& made) {
            const QString told = tr("%n task(s) wait in today's queue.", "", made.made);
            Q_EMIT said(made.withheld == 0
                            ? told
                            : told + QLatin1Char(' ') +
                                  tr("%n neighbour(s) left or do not want to be written to.", "",
                                     made.withheld));
        });
}

void BrakePresenter::lift()
{
    write<bool>(
        [id = m_overview.brake->id](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::liftBrake(side.shop, id));
            return true;
        },
        [this](const Result<bool>& done) {
            if (done.ok()) {
                Q_EMIT lifted();
            } else {
                Q_EMIT refused(done.error());
            }
        });
}

} // namespace linli::ui
