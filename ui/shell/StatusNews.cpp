// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusNews.h"

#include "ui/context/SyncDesk.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/language/SessionText.h"
#include "ui/shell/StatusLine.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/ports/Clock.h"
#include "words/sync/SyncText.h"

#include <QStringList>
#include <QTimer>

namespace linli::ui {

namespace {
constexpr int kEveryMs = 60'000;
}

StatusNews::StatusNews(AppContext& context, StatusLine& line, QObject* parent)
    : QObject(parent), m_context(context), m_line(line)
{
    auto* minute = new QTimer(this);
    minute->setInterval(kEveryMs);
    connect(minute, &QTimer::timeout, this, [this] { tellNextSession(); });
    minute->start();
    connect(&line, &StatusLine::syncPressed, this, &StatusNews::syncPressed);
    if (m_context.syncDesk != nullptr && m_context.syncDesk->watch) {
        m_context.syncDesk->watch(this, [this] { tellSync(); });
    }
}

void StatusNews::tell()
{
    tellNextSession();
    tellSync();
}

void StatusNews::tellNextSession()
{
    m_context.shop.ask<std::optional<usecases::CampaignRow>>(
        this, [](StoreSide& side) { return usecases::nextSession(side.shop); },
        [this](const Result<std::optional<usecases::CampaignRow>>& next) {
            if (next.ok()) {
                m_line.setNextSession(nextSessionText(*next, m_context.clock.now()));
            }
        });
}

/// A shop on one computer only needs no word about it.
void StatusNews::tellSync()
{
    using usecases::SyncPhase;
    if (m_context.syncDesk == nullptr) {
        m_line.setSync({}, {}, false);
        return;
    }
    const usecases::SyncState state = m_context.syncDesk->state();
    if (state.phase == SyncPhase::NotLinked || state.phase == SyncPhase::Starting) {
        m_line.setSync({}, {}, false);
        return;
    }
    const bool calm = state.phase == SyncPhase::Listening || state.phase == SyncPhase::Exchanging ||
                      state.phase == SyncPhase::Offline || state.phase == SyncPhase::Recovering;
    QStringList told{words::syncPhaseText(state.phase, language())};
    if (state.counts.unsent > 0) {
        told += tr("%n to send", nullptr, int(state.counts.unsent));
    }
    if (state.counts.attention > 0) {
        told += tr("%n for you", nullptr, int(state.counts.attention));
    }
    m_line.setSync(told.join(QStringLiteral(" · ")),
                   words::syncPhaseSentence(state.phase, language()),
                   !calm || state.counts.attention > 0);
}

} // namespace linli::ui
