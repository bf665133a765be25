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

using Kind = ledger::EntryKind;
constexpr std::array kWords{
    Word{Kind::Accrue, QT_TRANSLATE_NOOP("linli::ui::Entry", "Reward earned")},
    Word{Kind::Release, QT_TRANSLATE_NOOP("linli::ui::Entry", "Reward released")},
    Word{Kind::Cancel, QT_TRANSLATE_NOOP("linli::ui::Entry", "Reward cancelled")},
    Word{Kind::Clawback, QT_TRANSLATE_NOOP("linli::ui::Entry", "Reward taken back")},
    Word{Kind::Debt, QT_TRANSLATE_NOOP("linli::ui::Entry", "Owed to the shop")},
    Word{Kind::Offset, QT_TRANSLATE_NOOP("linli::ui::Entry", "Debt settled")},
    Word{Kind::Use, QT_TRANSLATE_NOOP("linli::ui::Entry", "Redeemed")},
    Word{Kind::Unuse, QT_TRANSLATE_NOOP("linli::ui::Entry", "Redeemed, undone")},
    Word{Kind::Expire, QT_TRANSLATE_NOOP("linli::ui::Entry", "Reward expired")},
    Word{Kind::Payout, QT_TRANSLATE_NOOP("linli::ui::Entry", "Paid out")},
    Word{Kind::Tax, QT_TRANSLATE_NOOP("linli::ui::Entry", "Tax withheld")},
    Word{Kind::Merge, QT_TRANSLATE_NOOP("linli::ui::Entry", "Accounts merged")},
    Word{Kind::Reinstate, QT_TRANSLATE_NOOP("linli::ui::Entry", "Reward restored")},
    Word{Kind::Fund, QT_TRANSLATE_NOOP("linli::ui::Entry", "Budget added")},
    Word{Kind::Writeoff, QT_TRANSLATE_NOOP("linli::ui::Entry", "Written off")},
};

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
