// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/signals/SignalsPresenter.h"

#include "usecases/fraud/Activities.h"
#include "usecases/fraud/LeakedCode.h"
#include "usecases/fraud/ScanSignals.h"
#include "usecases/ports/Clock.h"
#include "usecases/shop/Shop.h"

#include <algorithm>

namespace linli::ui {

namespace {

enum Question
{
    kSignals,
};

constexpr Span kLookEvery = Span::minutes(10);

} // namespace

SignalsPresenter::SignalsPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent)
{
}

Instant SignalsPresenter::now() const
{
    return context().clock.now();
}

std::optional<fraud::Activity> SignalsPresenter::openActivity() const
{
    const auto found = std::ranges::find_if(m_seen.activities, [this](const fraud::Activity& one) {
        return one.inviter.empty() && one.window.contains(now());
    });
    return found == m_seen.activities.end() ? std::nullopt : std::optional(*found);
}

void SignalsPresenter::load()
{
    if ((m_lookedAt && now() < *m_lookedAt + kLookEvery) || context().shop.refusal()) {
        readAll();
        return;
    }
    m_lookedAt = now();
    context().shop.change<usecases::SignalScan>(
        this, [](StoreSide& side) { return usecases::scanSignals(side.shop); },
        [this](const Result<usecases::SignalScan>& scan) {
            if (!scan.ok()) {
                Q_EMIT failed(sentenceOf(scan.error()));
            }
            readAll();
        });
}

void SignalsPresenter::readAll()
{
    read<Seen>(
        kSignals,
        [at = now()](StoreSide& side) -> Result<Seen> {
            Seen seen;
            LINLI_ASSIGN(seen.flags, usecases::flags(side.shop, true));
            LINLI_ASSIGN(seen.settings, usecases::signalSettings(side.shop));
            LINLI_ASSIGN(seen.rates, usecases::signalRates(side.shop, at));
            LINLI_ASSIGN(seen.activities, usecases::activities(side.shop));
            LINLI_ASSIGN(seen.days, usecases::autoReleaseDays(side.shop));
            return seen;
        },
        [this](Seen seen) {
            m_seen = std::move(seen);
            Q_EMIT loaded();
        });
}

template <typename Work> void SignalsPresenter::change(Work work)
{
    write<bool>(
        [work = std::move(work)](StoreSide& side) -> Result<bool> {
            LINLI_TRY(work(side.shop));
            return true;
        },
        [this](const Result<bool>& done) {
            if (!done.ok()) {
                Q_EMIT refused(done.error());
            }
            readAll();
        });
}

void SignalsPresenter::release(const std::string& key, const QString& reason)
{
    change([key, why = reason.toStdString()](usecases::Shop& shop) -> Result<void> {
        LINLI_TRY(usecases::releaseFlag(shop, key, why));
        return {};
    });
}

void SignalsPresenter::confirmIt(const std::string& key, const QString& reason)
{
    change([key, why = reason.toStdString()](usecases::Shop& shop) -> Result<void> {
        LINLI_TRY(usecases::confirmFlag(shop, key, why));
        return {};
    });
}

void SignalsPresenter::replaceCode(const std::string& key)
{
    change([key](usecases::Shop& shop) -> Result<void> {
        LINLI_TRY(usecases::replaceLeakedCode(shop, key));
        return {};
    });
}

void SignalsPresenter::set(int signal, const fraud::SignalSetting& setting)
{
    m_lookedAt.reset();
    change([signal, setting](usecases::Shop& shop) {
        return usecases::setSignal(shop, signal, setting);
    });
}

void SignalsPresenter::setAutoRelease(std::int64_t days)
{
    change([days](usecases::Shop& shop) { return usecases::setAutoReleaseDays(shop, days); });
}

void SignalsPresenter::startActivity(std::int64_t minutes, const QString& reason)
{
    change([minutes, why = reason.toStdString()](usecases::Shop& shop) -> Result<void> {
        LINLI_TRY(usecases::openActivity(shop, {}, minutes, why));
        return {};
    });
}

void SignalsPresenter::endActivity(const std::string& id)
{
    change([id](usecases::Shop& shop) { return usecases::endActivity(shop, id); });
}

} // namespace linli::ui
