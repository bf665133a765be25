// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/ImportPreview.h"

#include "ui/dialogs/import/FileGrid.h"
#include "ui/dialogs/import/ImportPresenter.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/table/DataTable.h"
#include "words/FileKindText.h"
#include "words/ValueText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

enum Which
{
    kErrors,
    kConflicts,
    kQueued,
    kFile,
};

constexpr int kFigures = 8;
constexpr int kFiguresInARow = 4;
constexpr int kToldColumn = 3;

struct EncodingName
{
    const char* name; ///< as spec/import-rules.md §1 writes it; empty = found by itself
    const char* shown;
};

constexpr std::array kEncodings{
    EncodingName{"", QT_TRANSLATE_NOOP("linli::ui::ImportPreview", "Found by itself")},
    EncodingName{"utf-8", "UTF-8"},
    EncodingName{"gb18030", "GB18030 (GBK)"},
    EncodingName{"utf-16le", "UTF-16 LE"},
    EncodingName{"utf-16be", "UTF-16 BE"},
};

} // namespace

ImportPreview::ImportPreview(ImportPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter),
      m_kind(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_file(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_encodingLabel(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_encoding(new QComboBox(this)), m_which(new SegmentedControl(this)),
      m_findings(makeFindingModel(this)),
      m_table(new DataTable(
          QStringLiteral("import"), new EmptyState(QStringLiteral("circle-check"), this), this)),
      m_cells(new FileGrid(this)), m_cellView(new QTableView(this)),
      m_lists(new QStackedWidget(this))
{
    build();
    m_table->setModel(m_findings, kToldColumn);
    m_table->setSortable(false);
    m_cellView->setModel(m_cells);
    m_cellView->setObjectName(QStringLiteral("importCells"));
    m_cellView->setAlternatingRowColors(false);
    m_cellView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(&m_presenter, &ImportPresenter::rowsChanged, this, &ImportPreview::showRows);
    connect(m_which, &SegmentedControl::chosen, this, [this] { showFindings(); });
    connect(m_encoding, &QComboBox::activated, this, [this](int index) {
        m_presenter.setEncoding(QLatin1String(kEncodings.at(std::size_t(index)).name));
    });
    onLanguage(this, [this] { writeTexts(); });
}

void ImportPreview::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_kind);
    m_file->setElided(true);
    head->addWidget(m_file, 1);
    head->addWidget(m_encodingLabel);
    head->addWidget(m_encoding);
    column->addLayout(head);
    auto* card = new Card(this);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(12);
    for (int i = 0; i < kFigures; ++i) {
        const Figure figure{new TextLabel(TextStyle::Section, Role::Ink, card),
                            new TextLabel(TextStyle::Note, Role::Quiet, card)};
        auto* cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(figure.number);
        cell->addWidget(figure.caption);
        m_grid->addLayout(cell, i / kFiguresInARow, i % kFiguresInARow);
        m_grid->setColumnStretch(i % kFiguresInARow, 1);
        m_figures.push_back(figure);
    }
    card->body()->addLayout(m_grid);
    column->addWidget(card);
    column->addWidget(m_which, 0, Qt::AlignLeft);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_cellView);
    column->addWidget(m_lists, 1);
}

void ImportPreview::writeTexts()
{
    m_encodingLabel->setText(tr("Encoding"));
    m_encoding->setAccessibleName(tr("Encoding"));
    const QSignalBlocker quiet(m_encoding);
    m_encoding->clear();
    for (const EncodingName& encoding : kEncodings) {
        m_encoding->addItem(tr(encoding.shown));
    }
    m_findings->setFormatter(
        [](itemmodels::ColumnKind kind, int, const QVariant& raw) { return cellText(kind, raw); });
    showResult();
}

void ImportPreview::showResult()
{
    const usecases::imports::ImportResult& result = m_presenter.result();
    m_kind->setText(words::fileKindText(result.kind, language()));
    m_file->setText(tr("%1 · %2 rows").arg(m_presenter.fileName(), words::countText(result.rows)));
    const bool isText = result.encoding != "xlsx";
    m_encoding->setVisible(isText);
    m_encodingLabel->setVisible(isText);
    const QString chosen = m_presenter.source().encoding;
    for (std::size_t i = 0; i < kEncodings.size(); ++i) {
        if (chosen == QLatin1String(kEncodings[i].name)) {
            m_encoding->setCurrentIndex(int(i));
        }
    }
    m_encoding->setToolTip(tr("Read as %1").arg(text(result.encoding)));
    showFigures();
    showFindings();
}

void ImportPreview::showRows()
{
    m_cells->show(m_presenter.rows(), m_presenter.result());
    m_cellView->setAccessibleName(tr("The file"));
    if (const QModelIndex marked = m_cells->firstMarked(); marked.isValid()) {
        m_cellView->setCurrentIndex(marked);
        m_cellView->scrollTo(marked, QAbstractItemView::PositionAtCenter);
    }
}

void ImportPreview::showWorst()
{
    const usecases::imports::ImportResult& result = m_presenter.result();
    const bool calm = result.errors.empty();
    m_which->setCurrent(!calm                       ? kErrors
                        : !result.queued.empty()    ? kQueued
                        : !result.conflicts.empty() ? kConflicts
                                                    : kErrors);
    showFindings();
}

void ImportPreview::showFigures()
{
    const usecases::imports::ImportResult& result = m_presenter.result();
    const auto count = [](std::int64_t number) { return words::countText(number); };
    const auto size = [&](const auto& list) { return count(std::int64_t(list.size())); };
    const std::array<QString, kFigures> numbers{count(result.created.members),
                                                count(result.created.orders),
                                                count(result.created.products),
                                                count(result.unchanged),
                                                money(result.paidFen - result.refundedFen),
                                                count(result.rewards),
                                                money(result.rewardCostFen),
                                                size(result.errors)};
    const std::array<QString, kFigures> captions{
        tr("new neighbours"),        tr("new orders"),   tr("new products"),
        tr("already here"),          tr("paid, net"),    tr("rewards it would issue"),
        tr("cost of these rewards"), tr("refused cells")};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i].number->setText(numbers[i]);
        m_figures[i].caption->setText(captions[i]);
    }
    m_figures.back().number->setRole(result.errors.empty() ? Role::Ink : Role::Alarm);
    m_which->setTexts({tr("Refused cells %1").arg(size(result.errors)),
                       tr("Conflicts %1").arg(size(result.conflicts)),
                       tr("To decide %1").arg(size(result.queued)), tr("The file")});
}

void ImportPreview::showFindings()
{
    const usecases::imports::ImportResult& result = m_presenter.result();
    m_findings->apply({}); // keys count from 0 in each list
    auto* empty = m_table->findChild<EmptyState*>();
    m_lists->setCurrentIndex(m_which->current() == kFile ? 1 : 0);
    switch (m_which->current()) {
    case kConflicts:
        m_findings->setTitles({tr("Row"), tr("Field"), tr("In the file"), tr("In the shop"), {}});
        m_findings->apply(conflictsOf(result));
        break;
    case kQueued:
        m_findings->setTitles({tr("Row"), {}, tr("In the file"), tr("To decide"), {}});
        m_findings->apply(queuedOf(result));
        break;
    case kErrors:
    default:
        m_findings->setTitles(
            {tr("Row"), tr("Column"), tr("Value"), tr("What is wrong"), tr("Allowed")});
        m_findings->apply(errorsOf(result));
        break;
    }
    if (empty != nullptr) {
        empty->setTexts(tr("Nothing to look at here."), {});
    }
}

} // namespace linli::ui
