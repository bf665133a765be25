// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/groups/GroupWords.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "words/ValueText.h"

#include <QCoreApplication>

#include <algorithm>

namespace linli::ui {

namespace {

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("linli::ui::GroupWords", source, nullptr, n);
}

QString openSentence(const usecases::GroupRow& group)
{
    if (group.missing() == 0) {
        return said(QT_TRANSLATE_NOOP("linli::ui::GroupWords", "Everybody is there."));
    }
    const QString missing =
        said(QT_TRANSLATE_N_NOOP("linli::ui::GroupWords", "%n more neighbour(s) fill it."),
             static_cast<int>(group.missing()));
    return missing + QLatin1Char(' ') +
           said(QT_TRANSLATE_NOOP("linli::ui::GroupWords", "Until %1, else all money goes back."))
               .arg(moment(group.endsAt));
}

QString doneSentence(const usecases::GroupRow& group)
{
    return said(QT_TRANSLATE_N_NOOP("linli::ui::GroupWords",
                                    "%n neighbour(s) joined, each gets %1."),
                static_cast<int>(group.seats.size()))
        .arg(words::quantityText(group.each.unit, group.each.count, language()));
}

QString failedSentence(const usecases::GroupRow& group)
{
    if (group.seats.empty()) {
        return said(QT_TRANSLATE_NOOP("linli::ui::GroupWords", "Nobody joined in time."));
    }
    return said(QT_TRANSLATE_N_NOOP("linli::ui::GroupWords",
                                    "%n neighbour(s) had joined; %1 went back to them."),
                static_cast<int>(group.seats.size()))
        .arg(money(group.refundedFen));
}

} // namespace

GroupWords wordsOf(const usecases::GroupRow& group)
{
    using rewards::GroupState;
    GroupWords words;
    words.title = group.productName.empty()
                      ? said(QT_TRANSLATE_NOOP("linli::ui::GroupWords", "Group buy"))
                      : text(group.productName);
    switch (group.state) {
    case GroupState::Open:
        words.state = said(QT_TRANSLATE_NOOP("linli::ui::GroupWords", "Open"));
        words.tone = Role::Accent;
        words.sentence = openSentence(group);
        break;
    case GroupState::Done:
        words.state = said(QT_TRANSLATE_NOOP("linli::ui::GroupWords", "Filled"));
        words.tone = Role::Leaf;
        words.sentence = doneSentence(group);
        break;
    case GroupState::Failed:
        words.state = said(QT_TRANSLATE_NOOP("linli::ui::GroupWords", "Not filled, refunded"));
        words.tone = Role::Quiet;
        words.sentence = failedSentence(group);
        break;
    }
    return words;
}

QString countdownText(Span left)
{
    constexpr std::int64_t kSecondMs = 1000;
    constexpr std::int64_t kMinute = 60;
    constexpr std::int64_t kHour = 60 * kMinute;
    constexpr std::int64_t kDay = 24 * kHour;
    // Rounded up: "00:00:01" is still time to pay.
    const std::int64_t seconds = std::max<std::int64_t>(0, (left.ms + kSecondMs - 1) / kSecondMs);
    const QString clock = QStringLiteral("%1:%2:%3")
                              .arg(seconds % kDay / kHour, 2, 10, QLatin1Char('0'))
                              .arg(seconds % kHour / kMinute, 2, 10, QLatin1Char('0'))
                              .arg(seconds % kMinute, 2, 10, QLatin1Char('0'));
    const auto days = static_cast<int>(seconds / kDay);
    return days == 0 ? clock
                     : said(QT_TRANSLATE_N_NOOP("linli::ui::GroupWords", "%n day(s)"), days) +
                           QLatin1Char(' ') + clock;
}

} // namespace linli::ui
