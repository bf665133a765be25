// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rules/RulesTab.h"

#include "ui/pages/common/PageLayout.h"
#include "ui/pages/rewards/rules/RuleBuilder.h"
#include "ui/pages/rewards/rules/RuleCard.h"
#include "ui/pages/rewards/rules/TopUpDialog.h"
#include "ui/pages/rewards/rules/VersionsDialog.h"
#include "ui/shell/Page.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"

#include <QVBoxLayout>

namespace linli::ui {

RulesTab::RulesTab(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_context(context), m_host(host),
      m_presenter(new RulesPresenter(context, this)), m_list(new QVBoxLayout),
      m_empty(new EmptyState(QStringLiteral("gift"), this))
{
    QVBoxLayout* column = scrolledColumn(this);
    m_list->setSpacing(16);
    column->addLayout(m_list);
    column->addWidget(m_empty, 1);
    column->addStretch(1);
    column->parentWidget()->parentWidget()->layout()->setContentsMargins(0, 4, 24, 24);
    connect(m_empty, &EmptyState::actionPressed, this, &RulesTab::openBuilder);
    connect(m_presenter, &RulesPresenter::loaded, this, &RulesTab::write);
    const auto say = [this](const QString& said) {
        m_host.notice(said);
        m_presenter->load();
    };
    connect(m_presenter, &RulesPresenter::refused, this, say);
    connect(m_presenter, &RulesPresenter::done, this, say);
    connect(m_presenter, &RulesPresenter::started, this, [this] { m_host.shopChanged(); });
    onLanguage(this, [this] { write(); });
}

RuleBuilder* RulesTab::openBuilder()
{
    auto* builder = new RuleBuilder(*m_presenter, std::nullopt, this);
    connect(builder, &RuleBuilder::wentLive, this,
            [this] { m_host.notice(tr("The rule is in force from now on.")); });
    builder->keepDraft(m_context.shop);
    builder->open();
    return builder;
}

void RulesTab::openRule(const RuleId& id)
{
    m_wanted = id;
    if (m_presenter->rule(id) != nullptr) {
        openEditor(std::exchange(m_wanted, RuleId()));
    }
}

void RulesTab::write()
{
    m_empty->setTexts(tr("A rule says what bringing a neighbour earns. There is none yet."),
                      tr("Add a rule"));
    clearLayout(m_list);
    m_empty->setVisible(m_presenter->rules().empty());
    for (const usecases::RuleRow& rule : m_presenter->rules()) {
        addCard(rule);
    }
    openRule(m_wanted);
}

void RulesTab::addCard(const usecases::RuleRow& rule)
{
    auto* card = new RuleCard(rule, this);
    const RuleId id = rule.rule.id;
    connect(card, &RuleCard::switchPressed, this,
            [this, id](bool pause) { m_presenter->switchRule(id, pause); });
    connect(card, &RuleCard::topUpPressed, this, [this, rule] {
        auto* dialog = new TopUpDialog(rule, this);
        connect(dialog, &TopUpDialog::agreed, this,
                [this, id = rule.rule.id](const rewards::Quantity& more) {
                    m_presenter->topUp(id, more);
                });
        dialog->open();
    });
    connect(card, &RuleCard::editPressed, this, [this, id] { openEditor(id); });
    connect(card, &RuleCard::versionsPressed, this,
            [this, rule] { (new VersionsDialog(rule, this))->open(); });
    connect(card, &RuleCard::killPressed, this, [this, id] { openKill(id); });
    m_list->addWidget(card);
}

void RulesTab::openEditor(const RuleId& id)
{
    if (const usecases::RuleRow* rule = m_presenter->rule(id)) {
        auto* builder = new RuleBuilder(*m_presenter, *rule, this);
        connect(builder, &RuleBuilder::wentLive, this, [this] {
            m_host.notice(tr("The new version counts for invitations from now on."));
        });
        builder->keepDraft(m_context.shop);
        builder->open();
    }
}

void RulesTab::openKill(const RuleId& id)
{
    if (const usecases::RuleRow* rule = m_presenter->rule(id)) {
        auto* dialog = new KillDialog(*rule, this);
        connect(dialog, &KillDialog::agreed, this,
                [this, id](const QString& reason) { m_presenter->kill(id, reason); });
        dialog->open();
    }
}

} // namespace linli::ui
