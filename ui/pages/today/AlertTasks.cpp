// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/today/TodayPresenter.h"
#include "words/ValueText.h"

namespace linli::ui {

TodayTask TodayPresenter::taskOf(const usecases::Alert& alert)
{
    using usecases::AlertKind;
    const QString warning = QStringLiteral("alert-triangle");
    const QString insight = QStringLiteral("insight");
    switch (alert.kind) {
    case AlertKind::Dependence:
        return {warning,
                tr("%1 % of the referred sales of 30 days hang on %2. Help others to share too.")
                    .arg(alert.percent)
                    .arg(text(alert.name)),
                tr("Look"), insight, QStringLiteral("charts")};
    case AlertKind::KFalling:
        return {warning, tr("K fell by %1 % against the 30 days before.").arg(alert.percent),
                tr("Look"), insight, QStringLiteral("k_customer")};
    case AlertKind::CostAbove:
        return {warning,
                tr("A new neighbour costs %1 in rewards, planned were %2.")
                    .arg(money(alert.fen), money(alert.limitFen)),
                tr("Look"), insight, QStringLiteral("cost_per_new")};
    case AlertKind::GiftShort:
        return {QStringLiteral("gift"),
                tr("The gift shelf is short of %1: more are promised than there are.")
                    .arg(words::quantityText(Unit(alert.name), alert.count, language())),
                tr("Open the shelf"), QStringLiteral("rewards"), QStringLiteral("shelf")};
    case AlertKind::GiftLow:
        return {QStringLiteral("gift"),
                tr("The gift shelf runs low: %1 left when all that is promised is collected.")
                    .arg(words::quantityText(Unit(alert.name), alert.count, language())),
                tr("Open the shelf"), QStringLiteral("rewards"), QStringLiteral("shelf")};
    case AlertKind::GiftExpires:
        return {QStringLiteral("gift"),
                tr("%1 on the gift shelf must go out within a week.")
                    .arg(words::quantityText(Unit(alert.name), alert.count, language())),
                tr("Open the shelf"), QStringLiteral("rewards"), QStringLiteral("shelf")};
    case AlertKind::TooManyClaims:
        return {warning,
                tr("%1: %2 of %3 orders of 14 days were claimed. Hold its posters and sharing?")
                    .arg(text(alert.name))
                    .arg(alert.count)
                    .arg(alert.outOf),
                tr("Look at the brake"), QStringLiteral("products"),
                QStringLiteral("brake:") + text(alert.key)};
    }
    return {};
}

std::optional<TodayTask> TodayPresenter::weeklyTask() const
{
    const usecases::ScheduleNews& news = m_data.weekly;
    if (news.isRead) {
        return std::nullopt;
    }
    const QString reports = QStringLiteral("reports");
    if (!news.failure.empty()) {
        return TodayTask{QStringLiteral("alert-triangle"),
                         tr("The weekly reports could not be written: %1 cannot be reached. They "
                            "are tried again.")
                             .arg(text(news.failedPath)),
                         tr("Look"), reports, QStringLiteral("schedule")};
    }
    return TodayTask{QStringLiteral("report-money"),
                     tr("The weekly reports are ready: %1").arg(text(news.folder)),
                     tr("Open the folder"), reports, QStringLiteral("folder")};
}

} // namespace linli::ui
