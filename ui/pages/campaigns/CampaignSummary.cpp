// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/CampaignSummary.h"

#include "ui/language/CampaignWords.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/campaigns/ReadinessRing.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

namespace linli::ui {

using campaign::CampaignState;

namespace {

constexpr std::size_t kMostFindings = 6;

} // namespace

CampaignSummary::CampaignSummary(CampaignPresenter& presenter, QWidget* parent)
    : Card(parent), m_presenter(presenter), m_ring(new ReadinessRing(this)),
      m_findings(new QVBoxLayout), m_next(new Button(ButtonKind::Primary, this)),
      m_back(new Button(ButtonKind::Secondary, this)),
      m_kit(new Button(ButtonKind::Secondary, QStringLiteral("share"), this)),
      m_post(new Button(ButtonKind::Secondary, QStringLiteral("broadcast"), this)),
      m_copy(new Button(ButtonKind::Quiet, QStringLiteral("copy"), this))
{
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_ring);
    m_state = new TextLabel(TextStyle::Strong, Role::Ink, this);
    m_state->setWordWrap(true);
    top->addWidget(m_state, 1);
    body()->addLayout(top);
    body()->addWidget(separator(this));
    m_costTitle = line(TextStyle::Note, Role::Quiet);
    m_cost = line(TextStyle::Title, Role::Ink);
    m_margin = line(TextStyle::Note, Role::Quiet);
    m_dryRun = new Button(ButtonKind::Quiet, QStringLiteral("clock"), this);
    connect(m_dryRun, &QAbstractButton::clicked, &presenter, &CampaignPresenter::simulate);
    body()->addWidget(m_dryRun, 0, Qt::AlignLeft);
    body()->addWidget(separator(this));
    m_findingsTitle = line(TextStyle::Strong, Role::Ink);
    m_findings->setSpacing(2);
    body()->addLayout(m_findings);
    body()->addSpacing(8);
    body()->addWidget(m_next);
    body()->addWidget(m_back);
    body()->addWidget(m_kit);
    body()->addWidget(m_post);
    body()->addWidget(m_copy);
    connect(m_next, &QAbstractButton::clicked, this, &CampaignSummary::press);
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        if (m_presenter.campaign().state == CampaignState::Live) {
            m_presenter.move(CampaignState::Ended);
        } else {
            m_presenter.move(CampaignState::Draft);
        }
    });
    connect(m_kit, &QAbstractButton::clicked, this, &CampaignSummary::shareKitAsked);
    connect(m_post, &QAbstractButton::clicked, this, &CampaignSummary::groupPostAsked);
    connect(m_copy, &QAbstractButton::clicked, this, &CampaignSummary::duplicateAsked);
    connect(&presenter, &CampaignPresenter::reviewed, this, &CampaignSummary::write);
    connect(&presenter, &CampaignPresenter::saved, this, &CampaignSummary::write);
    onLanguage(this, [this] { write(); });
}

TextLabel* CampaignSummary::line(TextStyle style, Role role)
{
    auto* label = new TextLabel(style, role, this);
    label->setWordWrap(true);
    body()->addWidget(label);
    return label;
}

void CampaignSummary::write()
{
    if (!m_presenter.isOpen()) {
        return;
    }
    const usecases::CampaignReview& review = m_presenter.review();
    m_ring->setPercent(review.readyPercent);
    m_state->setText(CampaignWords::state(m_presenter.campaign().state) + QLatin1Char('\n') +
                     moment(m_presenter.campaign().startsAt));
    writeCost();
    writeFindings();
    writeButtons();
}

void CampaignSummary::writeCost()
{
    const campaign::CampaignCost& cost = m_presenter.review().cost;
    m_costTitle->setText(tr("Cost of one new neighbour"));
    m_cost->setText(money(cost.perNewFen));
    QString told;
    if (cost.marginFen) {
        told = tr("Her first order of %1 earns %2; %3 stays.")
                   .arg(money(cost.basketFen), money(*cost.marginFen), money(*cost.leftFen()));
    } else {
        told = tr("Type the cost of the goods to see what her first order earns.");
    }
    if (cost.budgetFen > 0) {
        told +=
            QLatin1Char(' ') + tr("All rules together pay at most %1.").arg(money(cost.budgetFen));
    }
    m_margin->setText(told);
    m_dryRun->setText(tr("Dry run over the last 90 days"));
    m_dryRun->setVisible(!m_presenter.campaign().rules.empty());
    m_margin->setRole(cost.leftFen() && *cost.leftFen() < 0 ? Role::Alarm : Role::Quiet);
}

void CampaignSummary::writeFindings()
{
    const usecases::CampaignReview& review = m_presenter.review();
    clearLayout(m_findings);
    const auto errors = int(review.count(linter::Severity::Error) + review.mistakes.size());
    const auto warnings = int(review.count(linter::Severity::Warning));
    m_findingsTitle->setText(errors + warnings == 0
                                 ? tr("Nothing stands against it")
                                 : tr("%1 to mend · %2 to answer").arg(errors).arg(warnings));
    m_findingsTitle->setRole(errors > 0 ? Role::Alarm : warnings > 0 ? Role::Amber : Role::Leaf);
    const auto add = [this](const QString& words, const std::string& place, Role role) {
        auto* jump = new Button(ButtonKind::Quiet, this);
        jump->setText(fontMetrics().elidedText(words, Qt::ElideRight, scaled(190)));
        jump->setToolTip(words);
        jump->setIconName(role == Role::Alarm ? QStringLiteral("alert-triangle")
                                              : QStringLiteral("info-circle"));
        connect(jump, &QAbstractButton::clicked, this,
                [this, place] { Q_EMIT findingPressed(text(place)); });
        m_findings->addWidget(jump, 0, Qt::AlignLeft);
    };
    for (const Error& mistake : review.mistakes) {
        add(sentenceOf(mistake), std::string(mistake.parameter("field")), Role::Alarm);
    }
    std::size_t shown = 0;
    for (const usecases::ReviewedFinding& one : review.findings) {
        if (one.isOpen() && shown++ < kMostFindings) {
            const auto& words = one.finding.message;
            add(text(language() == words::Language::Zh ? words.zh : words.en), one.place,
                one.finding.severity == linter::Severity::Error ? Role::Alarm : Role::Amber);
        }
    }
}

void CampaignSummary::writeButtons()
{
    const CampaignState state = m_presenter.campaign().state;
    const bool ready = m_presenter.review().isReady();
    switch (state) {
    case CampaignState::Draft:
        m_next->setText(tr("Finish the check"));
        break;
    case CampaignState::Checked:
        m_next->setText(tr("Schedule"));
        break;
    case CampaignState::Scheduled:
        m_next->setText(tr("Go live"));
        break;
    case CampaignState::Live:
        m_next->setText(tr("Open the live window"));
        break;
    case CampaignState::Ended:
    case CampaignState::Closed:
        m_next->setText(tr("Result sheet"));
        break;
    }
    m_next->setEnabled(ready || !m_presenter.isEditable());
    m_next->setToolTip(ready ? QString() : tr("Mend what is marked first."));
    m_back->setVisible(state == CampaignState::Checked || state == CampaignState::Scheduled ||
                       state == CampaignState::Live);
    m_back->setText(state == CampaignState::Live ? tr("End the session") : tr("Back to draft"));
    m_kit->setText(tr("Share kit for every sharer …"));
    m_kit->setVisible(state != CampaignState::Draft);
    m_post->setText(tr("Post to the group …"));
    m_post->setVisible(state != CampaignState::Draft && state != CampaignState::Closed);
    m_copy->setText(tr("Copy into a new session"));
}

void CampaignSummary::press()
{
    switch (m_presenter.campaign().state) {
    case CampaignState::Draft:
        m_presenter.move(CampaignState::Checked);
        return;
    case CampaignState::Checked:
        m_presenter.move(CampaignState::Scheduled);
        return;
    case CampaignState::Scheduled:
        m_presenter.move(CampaignState::Live);
        return;
    case CampaignState::Live:
        Q_EMIT liveWindowAsked();
        return;
    case CampaignState::Ended:
    case CampaignState::Closed:
        Q_EMIT resultAsked();
        return;
    }
}

} // namespace linli::ui
