// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/Findings.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "words/FileKindText.h"
#include "words/ImportText.h"

#include <QCoreApplication>

namespace linli::ui {

namespace {

using itemmodels::Column;
using itemmodels::ColumnKind;

/// A list nobody reads to its end must not hold the window; the workbook of errors has them all.
constexpr std::size_t kMostListed = 2000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(linli::ui::Findings)
};

std::string keyOf(std::size_t index)
{
    return std::to_string(index);
}

} // namespace

FindingModel* makeFindingModel(QObject* parent)
{
    return new FindingModel(
        {{ColumnKind::Count,
          [](const Finding& one) { return QVariant::fromValue<qlonglong>(one.row); }, nullptr},
         {ColumnKind::Text, [](const Finding& one) { return QVariant(one.place); }, nullptr},
         {ColumnKind::Text, [](const Finding& one) { return QVariant(one.value); }, nullptr},
         {ColumnKind::Text, [](const Finding& one) { return QVariant(one.told); }, nullptr},
         {ColumnKind::Text, [](const Finding& one) { return QVariant(one.allowed); }, nullptr}},
        [](const Finding& one) { return one.key; }, parent);
}

std::vector<Finding> errorsOf(const usecases::imports::ImportResult& result)
{
    std::vector<Finding> findings;
    for (const usecases::imports::CellError& error : result.errors) {
        if (findings.size() == kMostListed) {
            break;
        }
        findings.push_back({keyOf(findings.size()), error.row, text(error.column),
                            text(error.value), words::cellProblemText(error.problem, language()),
                            words::cellAllowedText(error.problem, language())});
    }
    return findings;
}

std::vector<Finding> conflictsOf(const usecases::imports::ImportResult& result)
{
    std::vector<Finding> findings;
    for (const usecases::imports::Conflict& conflict : result.conflicts) {
        if (findings.size() == kMostListed) {
            break;
        }
        findings.push_back({keyOf(findings.size()),
                            conflict.row,
                            words::conflictFieldText(conflict.field, language()),
                            text(conflict.theirs),
                            Words::tr("%1 has %2 already; that stays.")
                                .arg(text(conflict.key), text(conflict.ours)),
                            {}});
    }
    return findings;
}

std::vector<Finding> queuedOf(const usecases::imports::ImportResult& result)
{
    std::vector<Finding> findings;
    for (const usecases::imports::QueuedRow& row : result.queued) {
        if (findings.size() == kMostListed) {
            break;
        }
        QString cells = text(row.cells);
        cells.replace(QLatin1Char('\t'), QStringLiteral(" · "));
        findings.push_back({keyOf(findings.size()),
                            row.row,
                            {},
                            cells,
                            words::queueReasonText(row.reason, language()),
                            text(row.code)});
    }
    return findings;
}

} // namespace linli::ui
