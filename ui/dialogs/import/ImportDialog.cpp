// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/ImportDialog.h"

#include "ui/dialogs/import/DropZone.h"
#include "ui/dialogs/import/ImportPresenter.h"
#include "ui/dialogs/import/ImportPreview.h"
#include "ui/dialogs/import/MappingView.h"
#include "ui/dialogs/import/ProfilesDialog.h"
#include "ui/dialogs/import/WaitingDialog.h"
#include "ui/language/CellText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/feedback/ProgressStrip.h"
#include "words/ValueText.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr int kMargin = 48; ///< of the window that stays visible around the dialog
constexpr int kTickMs = 100;
} // namespace

ImportDialog::ImportDialog(AppContext& context, QWidget* parent)
    : QDialog(parent), m_presenter(new ImportPresenter(context, this)),
      m_trouble(new Banner(Role::Alarm, this)), m_told(new Banner(Role::Leaf, this)),
      m_stack(new QStackedWidget(this)), m_drop(new DropZone(this)), m_working(new QWidget(this)),
      m_progress(new ProgressStrip(m_working)), m_preview(new ImportPreview(*m_presenter, this)),
      m_mapping(new MappingView(*m_presenter, this)),
      m_done(new EmptyState(QStringLiteral("circle-check"), this)),
      m_rows(new SegmentedControl(this)), m_note(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_other(new Button(ButtonKind::Secondary, this)),
      m_errors(new Button(ButtonKind::Secondary, this)),
      m_columns(new Button(ButtonKind::Quiet, this)),
      m_profiles(new Button(ButtonKind::Quiet, this)), m_undo(new Button(ButtonKind::Quiet, this)),
      m_decide(new Button(ButtonKind::Secondary, this)), m_tick(new QTimer(this)),
      m_context(context), m_apply(new Button(ButtonKind::Primary, QStringLiteral("check"), this))
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
    m_told->setClosable(true);
    m_told->hide();
    column->addWidget(m_told);
    auto* waiting = new QVBoxLayout(m_working);
    waiting->addStretch(1);
    waiting->addWidget(m_progress);
    waiting->addStretch(1);
    for (QWidget* page :
         {static_cast<QWidget*>(m_drop), m_working, static_cast<QWidget*>(m_mapping),
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
    m_errors->setObjectName(QStringLiteral("importErrors"));
    m_columns->setObjectName(QStringLiteral("importColumns"));
    m_profiles->setObjectName(QStringLiteral("importProfiles"));
    m_undo->setObjectName(QStringLiteral("importUndo"));
    m_decide->setObjectName(QStringLiteral("importDecide"));
    m_apply->setObjectName(QStringLiteral("importApply"));
    for (Button* button : {m_undo, m_columns, m_profiles, m_errors, m_decide, m_other, m_apply}) {
        row->addWidget(button);
    }
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
    connect(m_presenter, &ImportPresenter::told, this,
            [this](const QString& sentence) { m_told->say(sentence); });
    connect(m_errors, &QAbstractButton::clicked, this, &ImportDialog::saveErrors);
    connect(m_columns, &QAbstractButton::clicked, m_presenter, &ImportPresenter::mapAgain);
    connect(m_profiles, &QAbstractButton::clicked, this, &ImportDialog::showProfiles);
    connect(m_undo, &QAbstractButton::clicked, m_presenter, &ImportPresenter::undo);
    connect(m_decide, &QAbstractButton::clicked, this, &ImportDialog::decideWaiting);
    m_tick->setInterval(kTickMs);
    connect(m_tick, &QTimer::timeout, this, [this] {
        const ImportProgress now = m_presenter->progress();
        if (now.total > 0 && now.done > 0) {
            m_progress->begin(m_what, int(now.total));
            m_progress->advance(int(now.done));
        }
    });
    connect(m_other, &QAbstractButton::clicked, m_presenter, &ImportPresenter::startOver);
    connect(m_apply, &QAbstractButton::clicked, this, [this] {
        m_presenter->stage() == ImportStage::Mapping ? m_mapping->send() : m_presenter->apply();
    });
    connect(m_done, &EmptyState::actionPressed, this, &QDialog::accept);
}

void ImportDialog::writeTexts()
{
    setWindowTitle(tr("Import a file"));
    m_other->setText(tr("Other file"));
    m_errors->setText(tr("Workbook to correct"));
    m_columns->setText(tr("Columns"));
    m_profiles->setText(tr("Saved mappings …"));
    m_undo->setText(tr("Take this import back"));
    m_decide->setText(tr("Decide now"));
    m_rows->setTexts({tr("All or nothing"), tr("Valid rows only")});
    m_rows->setAccessibleName(tr("What to import"));
    showStage();
}

void ImportDialog::showStage()
{
    const ImportStage stage = m_presenter->stage();
    m_trouble->hide();
    m_told->hide();
    showButtons();
    stage == ImportStage::Reading || stage == ImportStage::Applying ? m_tick->start()
                                                                    : m_tick->stop();
    switch (stage) {
    case ImportStage::ChooseFile:
        m_progress->finish();
        m_note->setText({});
        m_stack->setCurrentWidget(m_drop);
        break;
    case ImportStage::Reading:
        m_progress->setStoppable(true);
        m_what = tr("Reading %1 and comparing it with the shop").arg(m_presenter->fileName());
        m_progress->begin(m_what, 0);
        m_stack->setCurrentWidget(m_working);
        break;
    case ImportStage::Mapping:
        m_progress->finish();
        m_mapping->start();
        m_stack->setCurrentWidget(m_mapping);
        m_note->setText({});
        m_apply->setText(tr("Read it so"));
        m_apply->setEnabled(true);
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
        m_progress->setStoppable(true);
        m_what = tr("Importing; until it is done nothing of it is in the shop");
        m_progress->begin(m_what, 0);
        m_stack->setCurrentWidget(m_working);
        break;
    case ImportStage::Done:
        m_progress->finish();
        m_done->setTexts(resultSentence(), tr("Done"));
        m_stack->setCurrentWidget(m_done);
        m_note->setText({});
        break;
    }
}

/// Each stage has the buttons that lead on from it.
void ImportDialog::showButtons()
{
    const ImportStage stage = m_presenter->stage();
    const bool preview = stage == ImportStage::Preview;
    const bool mapping = stage == ImportStage::Mapping;
    const bool done = stage == ImportStage::Done && m_presenter->result().applied;
    const bool choosing = stage == ImportStage::ChooseFile;
    const bool profiles = (choosing || mapping) && m_presenter->desk() != nullptr;
    m_footer->setVisible(preview || mapping || done || profiles);
    m_profiles->setVisible(profiles);
    m_rows->setVisible(preview && !m_presenter->result().errors.empty());
    m_errors->setVisible(preview && !m_presenter->result().errors.empty() &&
                         m_presenter->desk() != nullptr);
    m_columns->setVisible(preview && !m_presenter->source().profile.empty());
    m_other->setVisible(preview || mapping);
    m_apply->setVisible(preview || mapping);
    m_undo->setVisible(done);
    m_decide->setVisible(done && !m_presenter->result().queued.empty());
}

void ImportDialog::saveErrors()
{
    const QFileInfo file(m_presenter->source().path);
    auto* ask = new QFileDialog(this, tr("Workbook to correct"), file.absolutePath(),
                                tr("Workbook (*.xlsx)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(QStringLiteral("xlsx"));
    ask->selectFile(tr("%1 to correct.xlsx").arg(file.completeBaseName()));
    connect(ask, &QFileDialog::fileSelected, m_presenter, &ImportPresenter::writeErrors);
    ask->open();
}

void ImportDialog::decideWaiting()
{
    auto* waiting = new WaitingDialog(m_context, this);
    connect(waiting, &WaitingDialog::decided, this, &ImportDialog::imported);
    waiting->open();
}

void ImportDialog::showProfiles()
{
    const bool fileAtHand = m_presenter->stage() == ImportStage::Mapping;
    auto* profiles = new ProfilesDialog(m_context, fileAtHand, this);
    connect(profiles, &ProfilesDialog::used, this,
            [this](const usecases::imports::SavedProfile& chosen) {
                const PeekedFile& file = m_presenter->peeked();
                ImportPresenter::Mapping mapping;
                mapping.name = QString::fromStdString(chosen.name);
                mapping.profile = chosen.json;
                if (file.header < file.lines.size()) {
                    mapping.fingerprint = file.lines[file.header].fingerprint;
                }
                m_presenter->map(mapping);
            });
    profiles->open();
}

void ImportDialog::showChoice()
{
    const usecases::imports::ImportResult& result = m_presenter->result();
    const bool errors = !result.errors.empty();
    m_apply->setEnabled(m_presenter->canApply());
    m_apply->setText(tr("Import %1").arg(words::countText(createdCount(result))));
    if (createdCount(result) == 0 && result.queued.empty()) {
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
