// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/EntryWords.h"

#include <QCoreApplication>

#include <array>

namespace linli::ui {

namespace {

struct Word
{
    ledger::EntryKind kind;
    const char* text;
};

#define LINLI_WORD(text) QT_TRANSLATE_NOOP("linli::ui::Entry", text)
using Kind = ledger::EntryKind;
constexpr std::array kWords{
    Word{Kind::Accrue, LINLI_WORD("Reward earned")},
    Word{Kind::Release, LINLI_WORD("Reward released")},
    Word{Kind::Cancel, LINLI_WORD("Reward cancelled")},
    Word{Kind::Clawback, LINLI_WORD("Reward taken back")},
    Word{Kind::Debt, LINLI_WORD("Owed to the shop")},
    Word{Kind::Offset, LINLI_WORD("Debt settled")},
    Word{Kind::Use, LINLI_WORD("Redeemed")},
    Word{Kind::Unuse, LINLI_WORD("Redeemed, undone")},
    Word{Kind::Expire, LINLI_WORD("Reward expired")},
    Word{Kind::Payout, LINLI_WORD("Paid out")},
    Word{Kind::Tax, LINLI_WORD("Tax withheld")},
    Word{Kind::Merge, LINLI_WORD("Accounts merged")},
    Word{Kind::Reinstate, LINLI_WORD("Reward restored")},
    Word{Kind::Fund, LINLI_WORD("Budget added")},
    Word{Kind::Writeoff, LINLI_WORD("Written off")},
};
#undef LINLI_WORD

QString said(const char* source)
{
    return QCoreApplication::translate("linli::ui::Entry", source);
}

} // namespace

QString entryWord(ledger::EntryKind kind)
{
    for (const Word& word : kWords) {
        if (word.kind == kind) {
            return said(word.text);
        }
    }
    return {};
}

QString entryWord(const QString& kindText)
{
    for (const Word& word : kWords) {
        const std::string_view name = ledger::textOf(word.kind);
        if (kindText == QLatin1String(name.data(), static_cast<qsizetype>(name.size()))) {
            return said(word.text);
        }
    }
    return kindText;
}

QString accountWord(const QString& account, const QString& name)
{
    const QString kind = account.section(QLatin1Char(':'), 0, 0);
    const QString rest = name.isEmpty() ? account.section(QLatin1Char(':'), 1) : name;
    const auto told = [&](const char* source) { return said(source).arg(rest); };
    if (kind == QLatin1String("BUD")) {
        return told(QT_TRANSLATE_NOOP("linli::ui::Entry", "Budget %1"));
    }
    if (kind == QLatin1String("PEND")) {
        return told(QT_TRANSLATE_NOOP("linli::ui::Entry", "%1, on hold"));
    }
    if (kind == QLatin1String("AVAIL")) {
        return told(QT_TRANSLATE_NOOP("linli::ui::Entry", "%1, to collect"));
    }
    if (kind == QLatin1String("USED")) {
        return told(QT_TRANSLATE_NOOP("linli::ui::Entry", "%1, received"));
    }
    if (kind == QLatin1String("OWED")) {
        return told(QT_TRANSLATE_NOOP("linli::ui::Entry", "%1, owes"));
    }
    if (kind == QLatin1String("TAX")) {
        return said(QT_TRANSLATE_NOOP("linli::ui::Entry", "Tax"));
    }
    if (kind == QLatin1String("LOSS")) {
        return said(QT_TRANSLATE_NOOP("linli::ui::Entry", "Loss"));
    }
    return said(QT_TRANSLATE_NOOP("linli::ui::Entry", "The shop"));
}

} // namespace linli::ui
