// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/RefusalText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linli::ui {

namespace {

struct Sentence
{
    std::string_view code;
    const char* text;
};

/// Codes of spec/rewards-details.md §3; the longer ones stand before their beginnings.
constexpr std::array kSentences{
    Sentence{"BAD_SIGNATURE",
             QT_TRANSLATE_NOOP("linli::ui::Refusal",
                               "This code is not one of this shop's. Check it letter by letter.")},
    Sentence{"WRONG_SHOP",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "This code belongs to another shop.")},
    Sentence{"LINK_REVOKED", QT_TRANSLATE_NOOP("linli::ui::Refusal",
                                               "This code was withdrawn. Ask for the newest one.")},
    Sentence{"SELF_AFTER_MERGE",
             QT_TRANSLATE_NOOP("linli::ui::Refusal",
                               "Inviter and invitee turned out to be one person.")},
    Sentence{"SELF", QT_TRANSLATE_NOOP("linli::ui::Refusal", "Nobody can invite herself.")},
    Sentence{"STAFF", QT_TRANSLATE_NOOP("linli::ui::Refusal",
                                        "Staff of the shop cannot invite neighbours.")},
    Sentence{"PAUSED", QT_TRANSLATE_NOOP(
                           "linli::ui::Refusal",
                           "The rule is paused: no new invitations are counted until it goes on.")},
    Sentence{"CYCLE",
             QT_TRANSLATE_NOOP(
                 "linli::ui::Refusal",
                 "The inviter was invited by this neighbour, directly or through others.")},
    Sentence{"ALREADY_BOUND",
             QT_TRANSLATE_NOOP("linli::ui::Refusal",
                               "She already has an inviter. The first valid invitation holds.")},
    Sentence{"NOT_NEW",
             QT_TRANSLATE_NOOP("linli::ui::Refusal",
                               "She bought here before, so she is no new neighbour any more.")},
    Sentence{"ALREADY_PAID",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "This order is paid already.")},
    Sentence{"ALREADY_FULFILLED",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "This order was handed over already.")},
    Sentence{"ATTRIB_TOO_LATE",
             QT_TRANSLATE_NOOP("linli::ui::Refusal",
                               "More than 24 hours have passed since the payment.")},
    Sentence{"DUP_REFUND",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "This refund was written down already.")},
    Sentence{"REJECT OVER_REFUND",
             QT_TRANSLATE_NOOP("linli::ui::Refusal",
                               "More units than were bought and not yet returned.")},
    Sentence{"OVER_REFUND",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "More than was paid and not yet refunded.")},
    Sentence{
        "NOTHING_TO_APPROVE",
        QT_TRANSLATE_NOOP("linli::ui::Refusal", "Nothing of this order waits for you any more.")},
    Sentence{"NO_BUDGET", QT_TRANSLATE_NOOP("linli::ui::Refusal",
                                            "The rule's budget is used up. Top it up first.")},
    Sentence{"REJECT HAS_DEBT",
             QT_TRANSLATE_NOOP(
                 "linli::ui::Refusal",
                 "She owes the shop money from a refund: nothing can be paid out before.")},
    Sentence{"REJECT INSUFFICIENT",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "She has less than this amount available.")},
    Sentence{"REJECT EXPIRED",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "This reward is past its last day.")},
    Sentence{"REJECT STATE_",
             QT_TRANSLATE_NOOP("linli::ui::Refusal",
                               "This reward is not available any more; the list was read again.")},
    Sentence{"REJECT VOUCHER_",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "This voucher cannot be used any more.")},
    Sentence{"REJECT NOT_PAID",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "The order is not paid yet.")},
    Sentence{"REJECT RULE_EXISTS",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "A rule with this name exists already.")},
    Sentence{"REJECT KILLED",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "This rule was stopped for good.")},
    Sentence{"REJECT NO_REASON", QT_TRANSLATE_NOOP("linli::ui::Refusal", "A reason is needed.")},
    Sentence{"CLOCK_BACK",
             QT_TRANSLATE_NOOP("linli::ui::Refusal",
                               "The clock of this computer went back. Set it right first.")},
};

/// The soft signals (spec/rewards.md), as the engine names them.
constexpr std::array kSignals{
    Sentence{"SAME_DEVICE", QT_TRANSLATE_NOOP("linli::ui::Refusal", "Same phone as the inviter")},
    Sentence{"HOUSEHOLD",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "Same door as another new neighbour")},
    Sentence{"VELOCITY",
             QT_TRANSLATE_NOOP("linli::ui::Refusal", "Many invitations in a short time")},
    Sentence{"MANUAL", QT_TRANSLATE_NOOP("linli::ui::Refusal", "Inviter written in by hand")},
};

QString said(const char* source)
{
    return QCoreApplication::translate("linli::ui::Refusal", source);
}

} // namespace

QString refusalText(std::string_view refusal)
{
    const auto found = std::find_if(kSentences.begin(), kSentences.end(), [&](const Sentence& one) {
        return refusal.starts_with(one.code);
    });
    if (found != kSentences.end()) {
        return said(found->text);
    }
    const QString code = QString::fromUtf8(refusal.data(), static_cast<qsizetype>(refusal.size()));
    return QCoreApplication::translate("linli::ui::Refusal",
                                       "The shop's rules refused this (%1). Nothing was changed.")
        .arg(code);
}

QString signalText(const QString& signal)
{
    QStringList told;
    for (const QString& part : signal.split(QLatin1Char('+'), Qt::SkipEmptyParts)) {
        const std::string name = part.toStdString();
        const auto found = std::find_if(kSignals.begin(), kSignals.end(),
                                        [&](const Sentence& one) { return name == one.code; });
        told += found == kSignals.end() ? part : said(found->text);
    }
    return told.join(QStringLiteral(" · "));
}

} // namespace linli::ui
