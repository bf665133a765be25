// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/SessionText.h"

#include "ui/language/CellText.h"

#include <QCoreApplication>

#include <algorithm>

namespace linli::ui {

namespace {

class SessionText
{
    Q_DECLARE_TR_FUNCTIONS(linli::ui::SessionText)
  public:
    /// In the largest unit that says it: days, hours, minutes.
    static QString wait(Span left)
    {
        const qint64 minutes = std::max<qint64>(0, left.ms / 60'000);
        if (minutes >= 48 * 60) {
            return tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
        }
        if (minutes >= 120) {
            return tr("%n hour(s)", nullptr, int(minutes / 60));
        }
        return tr("%n min", nullptr, int(minutes));
    }
};

} // namespace

QString nextSessionText(const std::optional<usecases::CampaignRow>& next, Instant now)
{
    if (!next) {
        return SessionText::tr("No session planned");
    }
    if (next->state == campaign::CampaignState::Live) {
        return SessionText::tr("Live now: %1").arg(text(next->title));
    }
    const QString when =
        next->startsAt <= now
            ? SessionText::tr("about to begin")
            : SessionText::tr("in %1").arg(SessionText::wait(next->startsAt - now));
    return SessionText::tr("Next session %1 · %2").arg(moment(next->startsAt), when);
}

} // namespace linli::ui
