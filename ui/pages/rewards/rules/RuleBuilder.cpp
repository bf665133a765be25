// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rules/RuleBuilder.h"

#include "ui/dialogs/drafts/DraftKeeper.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/language/MistakeText.h"
#include "ui/pages/rewards/rules/DryRunView.h"
#include "ui/pages/rewards/rules/PartForm.h"
#include "ui/pages/rewards/rules/PartPopup.h"
#include "ui/pages/rewards/rules/RulesPresenter.h"
#include "ui/pages/rewards/rules/SentenceView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/rewards/StarterRules.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace linli::ui {

using rewards::RuleKind;
using words::RulePart;

namespace {

constexpr std::array kKinds{RuleKind::FirstOrder, RuleKind::Percent, RuleKind::Milestone,
                            RuleKind::GroupBuy, RuleKind::PriceCut};
/// Parts offered as "+ …" while the rule does not have them.
constexpr std::array kOffered{RulePart::Invitee, RulePart::Inviter, RulePart::Minimum,
                              RulePart::Caps,    RulePart::Tier,    RulePart::Exclusive};

QString tradeName(usecases::Trade trade)
{
    switch (trade) {
    case usecases::Trade::Fresh:
        return RuleBuilder::tr("Fresh food");
    case usecases::Trade::Bakery:
        return RuleBuilder::tr("Bakery");
    case usecases::Trade::Maternity:
        break;
    }
    return RuleBuilder::tr("Mother and baby");
}

QString told(const RuleDraft& draft)
{
    QString sentence;
    for (const words::RulePiece& piece :
         words::rulePieces(draft.rule.terms, draft.cutPercent, language())) {
        sentence += piece.text;
    }
    return sentence;
}

/// A step that is higher than a small screen scrolls. It also asks for no more height than it has
/// at its width: wrapped chips would, at the width of one chip.
QWidget* scrolled(QWidget* step)
{
    constexpr int kStepHeight = 420;
    auto* scroll = new QScrollArea(step->parentWidget());
    scroll->setFocusPolicy(Qt::NoFocus); // the chips in it have it and scroll into sight
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(scaled(kStepHeight));
    scroll->setWidget(step);
    return scroll;
}

} // namespace

RuleBuilder::RuleBuilder(RulesPresenter& presenter,
                         const std::optional<usecases::RuleRow>& rule,
                         QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_known(rule), m_kind(new SegmentedControl(this)),
      m_starters(new Button(ButtonKind::Secondary, QStringLiteral("list"), this)),
      m_pages(new QStackedWidget(this)), m_sentence(new SentenceView(TextStyle::Section, this)),
      m_conditions(new SentenceView(TextStyle::Body, this)),
      m_preview(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_warning(new Banner(Role::Amber, this)), m_figures(new DryRunView(this)),
      m_back(new Button(ButtonKind::Quiet, QStringLiteral("chevron-left"), this))
{
    setMinimumWidth(scaled(760));
    setTitle(rule ? tr("New version of rule %1").arg(text(rule->rule.id.text())) : tr("New rule"));
    buildHead();
    m_pages->addWidget(scrolled(buildWriting()));
    m_pages->addWidget(scrolled(m_figures));
    body()->addWidget(m_pages, 1);
    m_back->setText(tr("Change the rule"));
    m_back->hide();
    body()->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_back, &QAbstractButton::clicked, this, &RuleBuilder::backToWriting);
    connect(this, &FormDialog::submitted, this, &RuleBuilder::send);
    connect(&presenter, &RulesPresenter::simulated, this, &RuleBuilder::showFigures);
    connect(&presenter, &RulesPresenter::notSimulated, this,
            [this](const Error& error) { showMistake(sentenceOf(error)); });
    connect(&presenter, &RulesPresenter::started, this, [this] {
        Q_EMIT wentLive();
        accept();
    });
    connect(&presenter, &RulesPresenter::notStarted, this,
            [this](const Error& error) { showMistake(sentenceOf(error)); });
    if (rule) {
        m_draft.rule = {rule->rule.id, rule->terms(),
                        rule->funded.empty() ? std::optional<rewards::Quantity>()
                                             : std::optional(rule->funded.front())};
    } else {
        m_draft = draftOf(RuleKind::FirstOrder, presenter.day());
    }
    write();
}

void RuleBuilder::buildHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_kind->setTexts({tr("First order"), tr("Share of orders"), tr("Milestone"), tr("Group buy"),
                      tr("Lower price")});
    m_kind->setVisible(!m_known);
    row->addWidget(m_kind);
    row->addStretch(1);
    m_starters->setText(tr("Ready-made"));
    m_starters->setVisible(!m_known);
    m_starters->setObjectName(QStringLiteral("starters"));
    row->addWidget(m_starters);
    body()->addLayout(row);
    connect(m_kind, &SegmentedControl::chosen, this, [this](int index) {
        setDraft(draftOf(kKinds.at(static_cast<std::size_t>(index)), m_presenter.day()));
        const auto rules = m_presenter.choices().earningRules;
        if (m_draft.rule.terms.kind == RuleKind::Milestone && !rules.empty()) {
            m_draft.rule.terms.over = RuleId(rules.front());
            write();
        }
    });
    connect(m_starters, &QAbstractButton::clicked, this, &RuleBuilder::showStarters);
}

QWidget* RuleBuilder::buildWriting()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* card = new Card(page);
    card->body()->setSpacing(16);
    card->body()->addWidget(m_sentence);
    card->body()->addWidget(separator(card));
    card->body()->addWidget(m_conditions);
    column->addWidget(card);
    column->addWidget(m_warning);
    m_warning->hide();
    auto* heading = new TextLabel(TextStyle::Note, Role::Quiet, page);
    heading->setText(tr("WHAT THE NEIGHBOURS READ"));
    column->addWidget(heading);
    m_preview->setWordWrap(true);
    column->addWidget(m_preview);
    column->addStretch(1);
    for (SentenceView* view : {m_sentence, m_conditions}) {
        connect(view, &SentenceView::pressed, this,
                [this](RulePart part, QWidget* at) { edit(part, at); });
    }
    return page;
}

QString RuleBuilder::sentence() const
{
    return told(m_draft);
}

void RuleBuilder::setKind(RuleKind kind)
{
    const auto at = std::find(kKinds.begin(), kKinds.end(), kind);
    if (at != kKinds.end()) {
        m_kind->setCurrent(static_cast<int>(at - kKinds.begin()));
    }
}

void RuleBuilder::setDraft(const RuleDraft& draft)
{
    const RuleId id = m_draft.rule.id;
    m_draft = draft;
    m_draft.rule.id = m_known ? id : RuleId();
    write();
}

void RuleBuilder::keepDraft(ShopAccess& shop)
{
    DraftContent content;
    content.read = [this] { return QByteArray::fromStdString(draftToText(m_draft)); };
    content.write = [this](const QByteArray& kept) {
        const Result<RuleDraft> draft = parseDraft(kept.toStdString());
        if (!draft.ok()) {
            return false;
        }
        setKind(draft->rule.terms.kind);
        setDraft(*draft);
        return true;
    };
    auto* keeper = new DraftKeeper(
        shop, *this, "rule", m_known ? m_known->rule.id.text() : std::string(), std::move(content));
    connect(keeper, &DraftKeeper::restored, this,
            [this] { setLead(tr("This is what you had written when the program stopped.")); });
}

PartPopup* RuleBuilder::edit(RulePart part, QWidget* at)
{
    auto* popup = new PartPopup(part, m_draft, m_presenter.choices(), this);
    connect(popup, &PartPopup::changed, this, &RuleBuilder::setDraft);
    popup->openUnder(at);
    return popup;
}

void RuleBuilder::write()
{
    m_tried = false;
    clearMistake();
    m_sentence->setPieces(words::rulePieces(m_draft.rule.terms, m_draft.cutPercent, language()),
                          true);
    m_conditions->setPieces(
        words::ruleConditions(m_draft.rule.terms,
                              m_known ? std::optional<rewards::Quantity>() : m_draft.rule.budget,
                              language()),
        true);
    offerParts();
    m_preview->setText(words::neighbourTerms(m_draft.rule.terms, m_draft.cutPercent,
                                             m_draft.rule.budget, language())
                           .join(QLatin1Char('\n')));
    if (m_known && usecases::lessFavourable(m_known->terms(), m_draft.rule.terms)) {
        m_warning->say(tr("The new version gives less or asks for more. Invitations made before "
                          "keep the old terms; tell the neighbours."));
    } else {
        m_warning->hide();
    }
    backToWriting();
}

/// What the rule does not say yet, to be added with one press.
void RuleBuilder::offerParts()
{
    const rewards::Terms& terms = m_draft.rule.terms;
    const auto missing = [&](RulePart part) {
        switch (part) {
        case RulePart::Inviter:
            return !terms.inviter;
        case RulePart::Invitee:
            return !terms.invitee && !m_draft.cutPercent;
        case RulePart::Minimum:
            return terms.minBasisFen == 0;
        case RulePart::Caps:
            return terms.caps.empty();
        case RulePart::Tier:
            return !terms.tier && terms.inviter.has_value();
        case RulePart::Exclusive:
            return terms.exclusiveGroup.empty();
        default:
            return false;
        }
    };
    for (const RulePart part : kOffered) {
        if (fits(part, terms.kind) && missing(part)) {
            m_conditions->addOffer(part, partLabel(part));
        }
    }
}

void RuleBuilder::showStarters()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const usecases::StarterRule& starter : usecases::starterRules(m_presenter.day())) {
        RuleDraft draft{starter.rule, starter.cutPercent};
        draft.rule.id = {};
        QAction* action =
            menu->addAction(QStringLiteral("%1 · %2").arg(tradeName(starter.trade), told(draft)));
        connect(action, &QAction::triggered, this, [this, draft] {
            setKind(draft.rule.terms.kind);
            setDraft(draft);
        });
    }
    menu->popup(m_starters->mapToGlobal(QPoint(0, m_starters->height() + 4)));
}

void RuleBuilder::send()
{
    clearMistake();
    usecases::NewRule checked = m_draft.rule;
    checked.id = m_known ? checked.id : m_presenter.freeId();
    const Result<void> fine = usecases::checkRule(checked);
    if (!fine.ok()) {
        showMistake(mistakeText(fine.error(), tr("The rule")));
        return;
    }
    setWaiting(true);
    if (m_tried) {
        m_presenter.start(m_draft);
    } else {
        m_presenter.simulate(m_draft);
    }
}

void RuleBuilder::showFigures(const usecases::Simulation& told)
{
    setWaiting(false);
    m_tried = true;
    m_figures->setFigures(told);
    m_pages->setCurrentIndex(1);
    m_kind->setEnabled(false);
    m_starters->setEnabled(false);
    m_back->show();
    setLead(sentence());
    setPrimary(m_known ? tr("Let the new version go live") : tr("Let it go live"));
}

void RuleBuilder::backToWriting()
{
    m_tried = false;
    m_pages->setCurrentIndex(0);
    m_kind->setEnabled(true);
    m_starters->setEnabled(true);
    m_back->hide();
    setLead(tr("Press a coloured word to change it. Nothing is in force before you have seen what "
               "it would have cost."));
    setPrimary(tr("Try it on the last 90 days"));
}

} // namespace linli::ui
