// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/ImportDialog.h"

#include "ui/dialogs/import/DropZone.h"
#include "ui/dialogs/import/ImportPresenter.h"
#include "ui/dialogs/import/ImportPreview.h"
#include "ui/language/CellText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/feedback/ProgressStrip.h"
#include "words/ValueText.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr int kMargin = 48; ///< of the window that stays visible around the dialog
}

ImportDialog::ImportDialog(AppContext& context, QWidget* parent)
    : QDialog(parent), m_presenter(new ImportPresenter(context, this)),
      m_trouble(new Banner(Role::Alarm, this)), m_stack(new QStackedWidget(this)),
      m_drop(new DropZone(this)), m_working(new QWidget(this)),
      m_progress(new ProgressStrip(m_working)), m_preview(new ImportPreview(*m_presenter, this)),
      m_done(new EmptyState(QStringLiteral("circle-check"), this)),
      m_rows(new SegmentedControl(this)), m_note(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_other(new Button(ButtonKind::Secondary, this)),
      m_apply(new Button(ButtonKind::Primary, QStringLiteral("check"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectParts();
    onLanguage(this, [this] { writeTexts(); });
    onTheme(this, [this] { fitWindow(); });
}

/// As large as the text asks for, and never larger than the window it belongs to.
void ImportDialog::fitWindow()
{
    const QWidget* window = parentWidget() == nullptr ? nullptr : parentWidget()->window();
    const QSize room = window == nullptr ? screen()->availableSize() : window->size();
    resize(QSize(scaled(920), scaled(680)).boundedTo(room - QSize(kMargin, kMargin)));
}

void ImportDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(16);
    m_trouble->setClosable(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    auto* waiting = new QVBoxLayout(m_working);
    waiting->addStretch(1);
    waiting->addWidget(m_progress);
    waiting->addStretch(1);
    for (QWidget* page : {static_cast<QWidget*>(m_drop), m_working,
                          static_cast<QWidget*>(m_preview), static_cast<QWidget*>(m_done)}) {
        m_stack->addWidget(page);
    }
    column->addWidget(m_stack, 1);
    m_footer = buildFooter();
    column->addWidget(m_footer);
}

QWidget* ImportDialog::buildFooter()
{
    auto* footer = new QWidget(this);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_rows);
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
    row->addWidget(m_other);
    row->addWidget(m_apply);
    return footer;
}

void ImportDialog::connectParts()
{
    connect(m_drop, &DropZone::filePicked, m_presenter, &ImportPresenter::chooseFile);
    connect(m_presenter, &ImportPresenter::stageChanged, this, &ImportDialog::showStage);
    connect(m_presenter, &ImportPresenter::failed, this,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_presenter, &ImportPresenter::imported, this, &ImportDialog::imported);
    connect(m_rows, &SegmentedControl::chosen, this, [this](int index) {
        m_presenter->setValidRowsOnly(index == 1);
        showChoice();
    });
    connect(m_progress, &ProgressStrip::stopPressed, m_presenter, &ImportPresenter::startOver);
    connect(m_other, &QAbstractButton::clicked, m_presenter, &ImportPresenter::startOver);
    connect(m_apply, &QAbstractButton::clicked, m_presenter, &ImportPresenter::apply);
    connect(m_done, &EmptyState::actionPressed, this, &QDialog::accept);
}

void ImportDialog::writeTexts()
{
    setWindowTitle(tr("Import a file"));
    m_other->setText(tr("Other file"));
    m_rows->setTexts({tr("All or nothing"), tr("Valid rows only")});
    m_rows->setAccessibleName(tr("What to import"));
    showStage();
}

void ImportDialog::showStage()
{
    const ImportStage stage = m_presenter->stage();
    m_trouble->hide();
    m_footer->setVisible(stage == ImportStage::Preview);
    switch (stage) {
    case ImportStage::ChooseFile:
        m_progress->finish();
        m_stack->setCurrentWidget(m_drop);
        break;
    case ImportStage::Reading:
        m_progress->setStoppable(true);
        m_progress->begin(
            tr("Reading %1 and comparing it with the shop").arg(m_presenter->fileName()), 0);
        m_stack->setCurrentWidget(m_working);
        break;
    case ImportStage::Preview:
        m_progress->finish();
        m_rows->setCurrent(m_presenter->validRowsOnly() ? 1 : 0);
        m_preview->showResult();
        m_preview->showWorst();
        m_stack->setCurrentWidget(m_preview);
        showChoice();
        break;
    case ImportStage::Applying:
        m_progress->setStoppable(false);
        m_progress->begin(tr("Importing; until it is done nothing of it is in the shop"), 0);
        m_stack->setCurrentWidget(m_working);
        break;
    case ImportStage::Done:
        m_progress->finish();
        m_done->setTexts(resultSentence(), tr("Done"));
        m_stack->setCurrentWidget(m_done);
        break;
    }
}

void ImportDialog::showChoice()
{
    const usecases::imports::ImportResult& result = m_presenter->result();
    const bool errors = !result.errors.empty();
    m_rows->setVisible(errors);
    m_apply->setEnabled(m_presenter->canApply());
    m_apply->setText(tr("Import %1").arg(words::countText(m_presenter->createdCount())));
    if (m_presenter->createdCount() == 0 && result.queued.empty()) {
        m_note->setText(tr("Everything in this file is in the shop already."));
    } else if (errors && !m_presenter->validRowsOnly()) {
        m_note->setText(tr("Some cells are refused. Correct the file, or take the valid rows."));
    } else if (errors) {
        m_note->setText(tr("Rows with refused cells are left out."));
    } else {
        m_note->setText(tr("All rows go in together, or none."));
    }
}

QString ImportDialog::resultSentence() const
{
    const usecases::imports::ImportResult& result = m_presenter->result();
    if (!result.applied) {
        return tr("Nothing was changed: everything in this file was in the shop already.");
    }
    const auto count = [](std::int64_t number) { return words::countText(number); };
    QString sentence = tr("In the shop now: %1 new neighbours, %2 new orders, %3 new products.")
                           .arg(count(result.created.members), count(result.created.orders),
                                count(result.created.products));
    if (result.rewards > 0) {
        sentence +=
            QLatin1Char('\n') + tr("%1 rewards were issued, worth %2.")
                                    .arg(count(result.rewards), money(result.rewardCostFen));
    }
    if (!result.queued.empty()) {
        sentence +=
            QLatin1Char('\n') +
            tr("%1 rows wait for your decision.").arg(count(std::int64_t(result.queued.size())));
    }
    return sentence;
}

} // namespace linli::ui
