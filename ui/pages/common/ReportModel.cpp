// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/ReportModel.h"

#include "itemmodels/Columns.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "words/ReportText.h"
#include "words/ValueText.h"

namespace linli::ui {

namespace {

using itemmodels::ColumnKind;

ColumnKind kindOf(const report::Cell& cell, report::Align align)
{
    if (std::holds_alternative<report::MoneyFen>(cell)) {
        return ColumnKind::MoneyFen;
    }
    if (std::holds_alternative<Instant>(cell)) {
        return ColumnKind::MomentMs;
    }
    // What stands right is read as a figure whatever it is made of (12.3 %, 4.5 days).
    if (std::holds_alternative<report::Count>(cell) || align == report::Align::Right) {
        return ColumnKind::Count;
    }
    return std::holds_alternative<report::CodeText>(cell) ? ColumnKind::Code : ColumnKind::Text;
}

QVariant rawOf(const report::Cell& cell)
{
    if (const auto* fen = std::get_if<report::MoneyFen>(&cell)) {
        return QVariant::fromValue<qlonglong>(fen->fen);
    }
    if (const auto* count = std::get_if<report::Count>(&cell)) {
        return QVariant::fromValue<qlonglong>(count->value);
    }
    if (const auto* at = std::get_if<Instant>(&cell)) {
        return QVariant::fromValue<qlonglong>(at->unixMs());
    }
    const QString said = textOf(cell);
    bool number = false;
    const double value = QString(said).remove(QStringLiteral(" %")).toDouble(&number);
    return number ? QVariant(value) : QVariant(said);
}

} // namespace

QString textOf(const report::Cell& cell)
{
    if (const auto* said = std::get_if<std::string>(&cell)) {
        return text(*said);
    }
    if (const auto* code = std::get_if<report::CodeText>(&cell)) {
        return text(code->text);
    }
    if (const auto* fen = std::get_if<report::MoneyFen>(&cell)) {
        return money(fen->fen);
    }
    if (const auto* count = std::get_if<report::Count>(&cell)) {
        return words::countText(count->value);
    }
    if (const auto* at = std::get_if<Instant>(&cell)) {
        return moment(*at);
    }
    const auto* term = std::get_if<report::Term>(&cell);
    return term == nullptr ? QString() : words::reportWord(term->key, language());
}

void ReportModel::setReport(report::Report report, QStringList keys)
{
    beginResetModel();
    m_report = std::move(report);
    m_keys = std::move(keys);
    endResetModel();
}

void ReportModel::writeTexts()
{
    if (columnCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.rows.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.columns.size());
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto column = static_cast<std::size_t>(index.column());
    const report::Cell& cell = m_report.rows.at(static_cast<std::size_t>(index.row())).at(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(cell);
    case itemmodels::kSortRole:
        return rawOf(cell);
    case itemmodels::kKindRole:
        return static_cast<int>(kindOf(cell, m_report.columns.at(column).align));
    case itemmodels::kKeyRole:
        return m_keys.value(index.row());
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const report::Column& column = m_report.columns.at(static_cast<std::size_t>(section));
    if (role == Qt::TextAlignmentRole) {
        const bool right = column.align == report::Align::Right;
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(words::reportWord(column.key, language()))
                                   : QVariant();
}

} // namespace linli::ui
