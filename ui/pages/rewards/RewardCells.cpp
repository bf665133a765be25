// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/RewardCells.h"

#include "itemmodels/DueModel.h"
#include "itemmodels/ReviewModel.h"
#include "itemmodels/RewardModel.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/members/EntryWords.h"
#include "words/ValueText.h"

namespace linli::ui {

namespace {

/// "egg 2" → 鸡蛋 × 2
QString quantity(const QString& raw)
{
    const Unit unit(raw.section(QLatin1Char(' '), 0, 0).toStdString());
    return words::quantityText(unit, raw.section(QLatin1Char(' '), 1).toLongLong(), language());
}

/// One quantity a line, told side by side.
QString quantities(const QString& raw)
{
    QStringList told;
    for (const QString& one : raw.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        told += quantity(one);
    }
    return told.isEmpty() ? QStringLiteral("–") : told.join(QStringLiteral(" · "));
}

} // namespace

QString dueCell(itemmodels::ColumnKind kind, int column, const QVariant& raw)
{
    using itemmodels::DueColumn;
    if (static_cast<DueColumn>(column) == DueColumn::Goods) {
        return quantities(raw.toString());
    }
    const bool money = kind == itemmodels::ColumnKind::MoneyFen;
    return money && raw.toLongLong() == 0 ? QStringLiteral("–") : cellText(kind, raw);
}

QString balanceCell(itemmodels::ColumnKind kind, int column, const QVariant& raw)
{
    const bool person =
        static_cast<itemmodels::BalanceColumn>(column) == itemmodels::BalanceColumn::Person;
    return person ? cellText(kind, raw) : quantities(raw.toString());
}

QString ledgerCell(itemmodels::ColumnKind kind, int column, const QVariant& raw)
{
    using itemmodels::LedgerColumn;
    switch (static_cast<LedgerColumn>(column)) {
    case LedgerColumn::Kind:
        return entryWord(raw.toString());
    case LedgerColumn::From:
    case LedgerColumn::To: {
        const QString account = raw.toString();
        return accountWord(account.section(QLatin1Char('\n'), 0, 0),
                           account.section(QLatin1Char('\n'), 1));
    }
    case LedgerColumn::Amount:
        return quantity(raw.toString());
    default:
        return cellText(kind, raw);
    }
}

} // namespace linli::ui
