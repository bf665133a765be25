// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/DueTab.h"

#include "ui/dialogs/ConfirmDialog.h"
#include "ui/dialogs/pin/PinDialog.h"
#include "ui/dialogs/why/WhyDialog.h"
#include "ui/language/CellText.h"
#include "ui/pages/rewards/DueView.h"
#include "ui/pages/rewards/RewardCells.h"
#include "ui/widgets/DetailPanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/table/DataTable.h"

#include <QHBoxLayout>

namespace linli::ui {

DueTab::DueTab(AppContext& context, RewardsPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_context(context), m_presenter(presenter),
      m_empty(new EmptyState(QStringLiteral("basket"), this)),
      m_table(new DataTable(QStringLiteral("due"), m_empty, this)), m_panel(new DetailPanel(this)),
      m_person(new DueView(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* list = new QWidget(this);
    auto* around = new QVBoxLayout(list);
    around->setContentsMargins(0, 0, 24, 16);
    around->addWidget(m_table);
    row->addWidget(list, 1);
    row->addWidget(m_panel);
    m_panel->body()->addWidget(m_person);
    m_table->setModel(presenter.due(), static_cast<int>(itemmodels::DueColumn::Goods));
    m_table->setSortable(true);
    connect(m_table, &DataTable::opened, this, [this](const QString& key) {
        m_open = key;
        showPerson();
    });
    connect(m_panel, &DetailPanel::closed, this, [this] {
        m_open.clear();
        m_table->clearChoice();
    });
    connect(m_person, &DueView::redeemPressed, this,
            [this](const usecases::RewardRow& reward) { m_presenter.redeem(reward.id); });
    connect(m_person, &DueView::whyPressed, this,
            [this, &context](const usecases::RewardRow& reward) {
                openWhy(context, {reward.id, {}}, this);
            });
    connect(m_person, &DueView::payPressed, this, [this] {
        if (const usecases::DueRow* due = m_presenter.dueOf(m_open)) {
            openPayOut(*due);
        }
    });
    connect(&presenter, &RewardsPresenter::loaded, this, [this] {
        if (m_panel->isOpen()) {
            showPerson();
        }
    });
    onLanguage(this, [this] { write(); });
}

void DueTab::write()
{
    m_empty->setTexts(tr("Nobody has anything to collect right now."), tr("To the rules"));
    m_presenter.due()->setTitles(
        {tr("Name"), tr("Building"), tr("Gifts"), tr("Cash"), tr("Owes the shop")});
    m_presenter.due()->setFormatter(dueCell);
}

void DueTab::showPerson()
{
    const usecases::DueRow* row = m_presenter.dueOf(m_open);
    if (row == nullptr) {
        m_panel->slideOut();
        return;
    }
    m_panel->setTitle(text(row->name));
    m_person->setPerson(*row);
    m_panel->slideIn();
}

void DueTab::openPayOut(const usecases::DueRow& row)
{
    confirm(
        this, tr("Pay %1 to %2?").arg(money(row.cashFen), text(row.name)),
        tr("Hand over the money first. It is written into the ledger and cannot be taken back."),
        tr("Paid out"), [this, member = row.member, amount = row.cashFen] {
            withPayOutPin(
                m_context, this, amount,
                [this, member, amount] {
                    m_presenter.payOut({member, amount, 0});
                },
                [this](const Error& error) { Q_EMIT m_presenter.refused(sentenceOf(error)); });
        });
}

} // namespace linli::ui
