// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/CampaignEditor.h"

#include "ui/language/CampaignWords.h"
#include "ui/language/CellText.h"
#include "ui/pages/campaigns/CampaignSummary.h"
#include "ui/pages/campaigns/DryRunDialog.h"
#include "ui/pages/campaigns/ReasonDialog.h"
#include "ui/pages/campaigns/steps/BasicsStep.h"
#include "ui/pages/campaigns/steps/CheckStep.h"
#include "ui/pages/campaigns/steps/GoodsStep.h"
#include "ui/pages/campaigns/steps/PosterStep.h"
#include "ui/pages/campaigns/steps/RulesStep.h"
#include "ui/pages/campaigns/steps/ScriptsStep.h"
#include "ui/pages/campaigns/steps/ShowStep.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace linli::ui {

namespace {

constexpr int kSummaryWidth = 288;
constexpr int kWidestSteps = 920;

} // namespace

CampaignEditor::CampaignEditor(CampaignPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter),
      m_back(new Button(ButtonKind::Quiet, QStringLiteral("chevron-left"), this)),
      m_title(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_saved(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_draft(new Banner(Role::Amber, this)), m_trouble(new Banner(Role::Alarm, this)),
      m_scroll(new QScrollArea(this)), m_summary(new CampaignSummary(presenter, this))
{
    build();
    connect(m_back, &QAbstractButton::clicked, this, &CampaignEditor::left);
    connect(&presenter, &CampaignPresenter::opened, this, [this] {
        m_draft->hide();
        m_trouble->hide();
        m_saved->clear();
        rebuild();
        m_scroll->ensureVisible(0, 0);
    });
    connect(&presenter, &CampaignPresenter::moved, this, [this] {
        m_trouble->hide();
        rebuild();
    });
    connect(&presenter, &CampaignPresenter::edited, this, [this](bool structure) {
        m_saved->setText(tr("Saving …"));
        m_title->setText(text(m_presenter.campaign().title));
        for (StepCard* step : m_steps) {
            if (structure) {
                step->rebuild();
            } else {
                step->showTimes();
            }
        }
    });
    connect(&presenter, &CampaignPresenter::reviewed, this, [this] {
        for (StepCard* step : m_steps) {
            step->showReview();
        }
    });
    connect(&presenter, &CampaignPresenter::saved, this, [this](Instant at, bool asDraft) {
        m_saved->setText(asDraft ? tr("Kept as a draft %1").arg(clockOf(at))
                                 : tr("Saved %1").arg(clockOf(at)));
    });
    connect(&presenter, &CampaignPresenter::draftFound, this, [this](Instant at) {
        m_draft->say(
            tr("Something was typed here on %1 and could not be saved yet.").arg(moment(at)),
            tr("Bring it back"));
    });
    connect(m_draft, &Banner::actionPressed, this, [this] {
        m_draft->hide();
        m_presenter.recover(true);
    });
    connect(&presenter, &Presenter::failed, m_trouble,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(&presenter, &CampaignPresenter::simulated, this,
            [this](const usecases::Simulation& told) { (new DryRunDialog(told, this))->open(); });
    connect(m_summary, &CampaignSummary::findingPressed, this,
            [this](const QString& place) { reveal(place.toStdString()); });
    onLanguage(this, [this] { writeTexts(); });
}

void CampaignEditor::build()
{
    m_draft->setClosable(true);
    m_draft->hide();
    m_trouble->setClosable(true);
    m_trouble->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addWidget(m_saved);
    head->addStretch(1);
    auto* steps = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(steps);
    column->setContentsMargins(0, 0, 8, 24);
    column->setSpacing(16);
    buildSteps(column);
    steps->setMaximumWidth(scaled(kWidestSteps));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(steps);
    auto* names = new QHBoxLayout;
    names->setSpacing(4);
    for (Button* name : m_names) {
        names->addWidget(name);
    }
    names->addStretch(1);
    auto* side = new QVBoxLayout;
    side->addWidget(m_summary);
    side->addStretch(1);
    onTheme(m_summary, [this] { m_summary->setFixedWidth(scaled(kSummaryWidth)); });
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_scroll, 1);
    row->addLayout(side);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 0, 24, 0);
    outer->setSpacing(8);
    outer->addLayout(head);
    outer->addWidget(m_draft);
    outer->addWidget(m_trouble);
    outer->addLayout(names);
    outer->addLayout(row, 1);
}

void CampaignEditor::buildSteps(QVBoxLayout* column)
{
    m_steps = {new BasicsStep(m_presenter, this), new GoodsStep(m_presenter, this),
               new ShowStep(m_presenter, this),   new ScriptsStep(m_presenter, this),
               new RulesStep(m_presenter, this),  new PosterStep(m_presenter, this),
               new CheckStep(m_presenter, this)};
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        StepCard* step = m_steps[i];
        column->addWidget(step);
        auto* name = new Button(ButtonKind::Quiet, this);
        connect(name, &QAbstractButton::clicked, this, [this, i] { goTo(i); });
        m_names.push_back(name);
        connect(step, &StepCard::waiveAsked, this, &CampaignEditor::askReason);
    }
    column->addStretch(1);
}

void CampaignEditor::rebuild()
{
    m_title->setText(text(m_presenter.campaign().title));
    for (StepCard* step : m_steps) {
        step->rebuild();
    }
    m_summary->write();
}

void CampaignEditor::writeTexts()
{
    m_back->setText(tr("All sessions"));
    const QStringList names{tr("Basics"), tr("Goods"),  tr("Run-of-show"), tr("Scripts"),
                            tr("Rules"),  tr("Poster"), tr("Check")};
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_names[i]->setText(names[qsizetype(i)]);
    }
    if (m_presenter.isOpen()) {
        rebuild();
    }
}

void CampaignEditor::goTo(std::size_t step)
{
    const int top = m_steps[step]->mapTo(m_scroll->widget(), QPoint(0, 0)).y();
    m_scroll->ensureVisible(0, m_scroll->widget()->height(), 0, 0);
    m_scroll->ensureVisible(0, top, 0, 8);
}

void CampaignEditor::reveal(const std::string& place)
{
    for (StepCard* step : m_steps) {
        if (step->covers(place)) {
            step->reveal(place);
            return;
        }
    }
}

void CampaignEditor::askReason(const usecases::ReviewedFinding& finding)
{
    auto* dialog = new ReasonDialog(finding, this);
    connect(dialog, &ReasonDialog::given, this, [this, finding](const QString& reason) {
        m_presenter.waive(finding.finding.rule, finding.finding.where, reason);
    });
    dialog->open();
}

} // namespace linli::ui
