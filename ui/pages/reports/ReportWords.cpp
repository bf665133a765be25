// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/ReportWords.h"

#include <QCoreApplication>

#include <array>

namespace linli::ui {

namespace {

struct Words
{
    const char* icon;
    const char* name;
    const char* purpose;
};

/// In the order of ReportKind.
constexpr std::array<Words, usecases::kReportKinds> kWords{{
    {"calendar", QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Sales by day"),
     QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Orders, net sales and new neighbours")},
    {"gift", QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Rewards"),
     QT_TRANSLATE_NOOP("linli::ui::ReportWords", "What was given and taken back")},
    {"cash", QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Paid out"),
     QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Cash and withheld tax")},
    {"coin", QT_TRANSLATE_NOOP("linli::ui::ReportWords", "To pay out"),
     QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Cash that waits, to be signed for")},
    {"egg", QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Gifts owed"),
     QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Who may collect what, now")},
    {"broadcast", QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Live sessions"),
     QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Sales and cost of each session")},
    {"trophy", QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Board"),
     QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Who brought neighbours, names masked")},
    {"users", QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Neighbours"),
     QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Who joined, what they bought")},
    {"receipt-2", QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Orders"),
     QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Every order with its amounts")},
    {"package", QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Goods and stock"),
     QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Prices, cost and stock, now")},
    {"shield-check", QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Audit trail"),
     QT_TRANSLATE_NOOP("linli::ui::ReportWords", "Who did what and when")},
}};

const Words& wordsOf(usecases::ReportKind kind)
{
    return kWords.at(static_cast<std::size_t>(kind));
}

} // namespace

QString reportName(usecases::ReportKind kind)
{
    return QCoreApplication::translate("linli::ui::ReportWords", wordsOf(kind).name);
}

QString reportPurpose(usecases::ReportKind kind)
{
    return QCoreApplication::translate("linli::ui::ReportWords", wordsOf(kind).purpose);
}

QString reportIcon(usecases::ReportKind kind)
{
    return QString::fromLatin1(wordsOf(kind).icon);
}

QString idOf(usecases::ReportKind kind)
{
    const std::string_view name = usecases::textOf(kind);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace linli::ui
