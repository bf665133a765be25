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

#define LINLI_SAY(text) QT_TRANSLATE_NOOP("linli::ui::Refusal", text)

/// Codes of spec/rewards-details.md §3; the longer ones stand before their beginnings.
constexpr std::array kSentences{
    Sentence{"BAD_SIGNATURE",
             LINLI_SAY("This code is not one of this shop's. Check it letter by letter.")},
    Sentence{"WRONG_SHOP", LINLI_SAY("This code belongs to another shop.")},
    Sentence{"LINK_REVOKED", LINLI_SAY("This code was withdrawn. Ask for the newest one.")},
    Sentence{"SELF_AFTER_MERGE", LINLI_SAY("Inviter and invitee turned out to be one person.")},
    Sentence{"SELF", LINLI_SAY("Nobody can invite herself.")},
    Sentence{"STAFF", LINLI_SAY("Staff of the shop cannot invite neighbours.")},
    Sentence{"PAUSED",
             LINLI_SAY("The rule is paused: no new invitations are counted until it goes on.")},
    Sentence{"CYCLE",
             LINLI_SAY("The inviter was invited by this neighbour, directly or through others.")},
    Sentence{"ALREADY_BOUND",
             LINLI_SAY("She already has an inviter. The first valid invitation holds.")},
    Sentence{"NOT_NEW", LINLI_SAY("She bought here before, so she is no new neighbour any more.")},
    Sentence{"ALREADY_PAID", LINLI_SAY("This order is paid already.")},
    Sentence{"ALREADY_FULFILLED", LINLI_SAY("This order was handed over already.")},
    Sentence{"ATTRIB_TOO_LATE", LINLI_SAY("More than 24 hours have passed since the payment.")},
    Sentence{"DUP_REFUND", LINLI_SAY("This refund was written down already.")},
    Sentence{"REJECT OVER_REFUND", LINLI_SAY("More units than were bought and not yet returned.")},
    Sentence{"OVER_REFUND", LINLI_SAY("More than was paid and not yet refunded.")},
    Sentence{"NOTHING_TO_APPROVE", LINLI_SAY("Nothing of this order waits for you any more.")},
    Sentence{"NO_BUDGET", LINLI_SAY("The rule's budget is used up. Top it up first.")},
    Sentence{"REJECT HAS_DEBT",
             LINLI_SAY("She owes the shop money from a refund: nothing can be paid out before.")},
    Sentence{"REJECT INSUFFICIENT", LINLI_SAY("She has less than this amount available.")},
    Sentence{"REJECT EXPIRED", LINLI_SAY("This reward is past its last day.")},
    Sentence{"REJECT STATE_",
             LINLI_SAY("This reward is not available any more; the list was read again.")},
    Sentence{"REJECT VOUCHER_", LINLI_SAY("This voucher cannot be used any more.")},
    Sentence{"REJECT NOT_PAID", LINLI_SAY("The order is not paid yet.")},
    Sentence{"REJECT RULE_EXISTS", LINLI_SAY("A rule with this name exists already.")},
    Sentence{"REJECT KILLED", LINLI_SAY("This rule was stopped for good.")},
    Sentence{"REJECT NO_REASON", LINLI_SAY("A reason is needed.")},
    Sentence{"CLOCK_BACK", LINLI_SAY("The clock of this computer went back. Set it right first.")},
};

constexpr std::array kSignals{
    Sentence{"DEVICE", LINLI_SAY("Same phone as the inviter")},
    Sentence{"DOOR", LINLI_SAY("Same door as another new neighbour")},
    Sentence{"RELATIVE", LINLI_SAY("Same door as another new neighbour")},
    Sentence{"VELOCITY", LINLI_SAY("Many invitations in a short time")},
    Sentence{"MANUAL", LINLI_SAY("Inviter written in by hand")},
};
#undef LINLI_SAY

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
        const auto found = std::find_if(kSignals.begin(), kSignals.end(), [&](const Sentence& one) {
            return name.find(one.code) != std::string::npos;
        });
        told += found == kSignals.end() ? part : said(found->text);
    }
    return told.join(QStringLiteral(" · "));
}

} // namespace linli::ui
