// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/RewardsPage.h"

#include "ui/dialogs/ConfirmDialog.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/rewards/DueView.h"
#include "ui/pages/rewards/ReportDialog.h"
#include "ui/pages/rewards/RewardCells.h"
#include "ui/pages/rewards/RuleCard.h"
#include "ui/pages/rewards/RuleForm.h"
#include "ui/pages/rewards/TopUpDialog.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DetailPanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/table/DataTable.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
enum Tab
{
    kRules,
    kReview,
    kDueList,
    kLedger,
};
} // namespace

RewardsPage::RewardsPage(AppContext& context, PageHost& host, QWidget* parent)
    : Page(host, parent), m_context(context), m_presenter(new RewardsPresenter(context, this)),
      m_error(new Banner(Role::Alarm, this)), m_tabs(new SegmentedControl(this)),
      m_report(new Button(ButtonKind::Secondary, QStringLiteral("report-money"), this)),
      m_noRules(new EmptyState(QStringLiteral("gift"), this)),
      m_noReviews(new EmptyState(QStringLiteral("shield-check"), this)),
      m_noDue(new EmptyState(QStringLiteral("basket"), this)),
      m_noEntries(new EmptyState(QStringLiteral("report-money"), this)),
      m_reviews(new DataTable(QStringLiteral("reviews"), m_noReviews, this)),
      m_approve(new Button(ButtonKind::Secondary, QStringLiteral("check"), this)),
      m_reject(new Button(ButtonKind::Danger, QStringLiteral("x"), this)),
      m_due(new DataTable(QStringLiteral("due"), m_noDue, this)),
      m_ledger(new DataTable(QStringLiteral("ledger"), m_noEntries, this)),
      m_panel(new DetailPanel(this)), m_person(new DueView(this))
{
    QVBoxLayout* column = filledColumn(this);
    column->setContentsMargins(24, 8, 0, 0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 24, 0);
    bar->setSpacing(12);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(m_report);
    auto* warning = new QHBoxLayout;
    warning->setContentsMargins(0, 0, 24, 0);
    warning->addWidget(m_error);
    column->addLayout(warning);
    column->addLayout(bar);
    auto* pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    m_stack->addWidget(buildRules());
    m_stack->addWidget(buildReviews());
    m_stack->addWidget(buildDue());
    auto* entries = new QWidget(this);
    auto* around = new QVBoxLayout(entries);
    around->setContentsMargins(0, 0, 24, 16);
    around->addWidget(m_ledger);
    m_stack->addWidget(entries);
    column->addWidget(pages, 1);
    m_reviews->setModel(m_presenter->reviews(), static_cast<int>(itemmodels::RewardColumn::Why));
    m_due->setModel(m_presenter->due(), static_cast<int>(itemmodels::DueColumn::Goods));
    m_due->setSortable(true);
    m_ledger->setModel(m_presenter->ledger(), static_cast<int>(itemmodels::LedgerColumn::To));
    connectPresenter();
    onLanguage(this, [this] { write(); });
}

QWidget* RewardsPage::buildRules()
{
    auto* page = new QWidget(this);
    QVBoxLayout* column = scrolledColumn(page);
    m_ruleList = new QVBoxLayout;
    m_ruleList->setSpacing(16);
    column->addLayout(m_ruleList);
    column->addWidget(m_noRules, 1);
    column->addStretch(1);
    column->parentWidget()->parentWidget()->layout()->setContentsMargins(0, 4, 24, 24);
    connect(m_noRules, &EmptyState::actionPressed, this, &RewardsPage::openRuleForm);
    return page;
}

QWidget* RewardsPage::buildReviews()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 24, 16);
    column->setSpacing(12);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_approve);
    bar->addWidget(m_reject);
    bar->addStretch(1);
    column->addLayout(bar);
    column->addWidget(m_reviews, 1);
    m_approve->setObjectName(QStringLiteral("approve"));
    m_reject->setObjectName(QStringLiteral("reject"));
    const auto decide = [this](bool approve) {
        const QString chosen = m_reviews->currentKey();
        if (chosen.isEmpty()) {
            host().notice(tr("Choose a line first."));
        } else {
            m_presenter->decide(chosen, approve);
        }
    };
    connect(m_approve, &QAbstractButton::clicked, this, [decide] { decide(true); });
    connect(m_reject, &QAbstractButton::clicked, this, [decide] { decide(false); });
    return page;
}

QWidget* RewardsPage::buildDue()
{
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* list = new QWidget(page);
    auto* around = new QVBoxLayout(list);
    around->setContentsMargins(0, 0, 24, 16);
    around->addWidget(m_due);
    row->addWidget(list, 1);
    row->addWidget(m_panel);
    m_panel->body()->addWidget(m_person);
    connect(m_due, &DataTable::opened, this, [this](const QString& key) {
        m_openPerson = key;
        showDue();
    });
    connect(m_panel, &DetailPanel::closed, this, [this] {
        m_openPerson.clear();
        m_due->clearChoice();
    });
    connect(m_person, &DueView::redeemPressed, this,
            [this](const usecases::RewardRow& reward) { m_presenter->redeem(reward.id); });
    connect(m_person, &DueView::payPressed, this, [this] {
        if (const usecases::DueRow* due = m_presenter->dueOf(m_openPerson)) {
            openPayOut(*due);
        }
    });
    return page;
}

void RewardsPage::connectPresenter()
{
    connect(m_tabs, &SegmentedControl::chosen, this, &RewardsPage::turnTo);
    connect(m_report, &QAbstractButton::clicked, this, &RewardsPage::openReport);
    connect(m_ledger, &DataTable::endReached, m_presenter, &RewardsPresenter::loadMoreEntries);
    connect(m_presenter, &RewardsPresenter::loaded, this, &RewardsPage::writeLists);
    connect(m_presenter, &Presenter::wrote, this, [this] { host().shopChanged(); });
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& said) { m_error->say(said, tr("Try again")); });
    connect(m_error, &Banner::actionPressed, this, &RewardsPage::refresh);
    connect(m_presenter, &RewardsPresenter::refused, this, [this](const QString& said) {
        host().notice(said);
        m_presenter->load();
    });
    connect(m_presenter, &RewardsPresenter::handedOut, this,
            [this](const QString& said) { host().notice(said); });
}

QString RewardsPage::title() const
{
    return tr("Rewards");
}

QString RewardsPage::primaryText() const
{
    return tr("New rule");
}

void RewardsPage::primaryPressed()
{
    openRuleForm();
}

void RewardsPage::refresh()
{
    m_error->hide();
    m_presenter->load();
}

void RewardsPage::openWith(const QString& argument)
{
    if (argument == QLatin1String("new")) {
        turnTo(kRules);
        openRuleForm();
    } else if (argument == QLatin1String("review")) {
        turnTo(kReview);
    } else if (argument == QLatin1String("due")) {
        turnTo(kDueList);
    } else {
        turnTo(kLedger);
    }
}

void RewardsPage::turnTo(int tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
}

void RewardsPage::write()
{
    m_report->setText(tr("Reports"));
    m_approve->setText(tr("Approve"));
    m_reject->setText(tr("Reject"));
    m_noRules->setTexts(tr("A rule says what bringing a neighbour earns. There is none yet."),
                        tr("Add a rule"));
    m_noReviews->setTexts(tr("Nothing looks odd. Suspicious rewards would wait here for your yes."),
                          {});
    m_noDue->setTexts(tr("Nobody has anything to collect right now."), {});
    m_noEntries->setTexts(tr("Every reward that moves is written down here, for good."), {});
    writeTables();
    writeLists();
}

void RewardsPage::writeTables()
{
    m_presenter->reviews()->setTitles({tr("Who gets it"), tr("What"), tr("For bringing"),
                                       tr("Order"), tr("Paid"), tr("Why it waits"), tr("State")});
    m_presenter->reviews()->setFormatter(rewardCell);
    m_presenter->due()->setTitles(
        {tr("Name"), tr("Building"), tr("Gifts"), tr("Cash"), tr("Owes the shop")});
    m_presenter->due()->setFormatter(dueCell);
    m_presenter->ledger()->setTitles(
        {tr("No."), tr("When"), tr("What happened"), tr("From"), tr("To"), tr("Amount")});
    m_presenter->ledger()->setFormatter(ledgerCell);
}

void RewardsPage::writeLists()
{
    const int waiting = m_presenter->reviews()->rowCount();
    const int due = m_presenter->due()->rowCount();
    m_tabs->setTexts({tr("Rules"), waiting > 0 ? tr("Review %1").arg(waiting) : tr("Review"),
                      due > 0 ? tr("To hand out %1").arg(due) : tr("To hand out"), tr("Ledger")});
    m_approve->setVisible(waiting > 0);
    m_reject->setVisible(waiting > 0);
    clearLayout(m_ruleList);
    m_noRules->setVisible(m_presenter->rules().empty());
    for (const usecases::RuleRow& rule : m_presenter->rules()) {
        auto* card = new RuleCard(rule, this);
        connect(card, &RuleCard::switchPressed, this,
                [this, id = rule.rule.id](bool pause) { m_presenter->switchRule(id, pause); });
        connect(card, &RuleCard::topUpPressed, this, [this, rule] { openTopUp(rule); });
        m_ruleList->addWidget(card);
    }
    if (m_panel->isOpen()) {
        showDue();
    }
}

void RewardsPage::showDue()
{
    const usecases::DueRow* row = m_presenter->dueOf(m_openPerson);
    if (row == nullptr) {
        m_panel->slideOut();
        return;
    }
    m_panel->setTitle(text(row->name));
    m_person->setPerson(*row);
    m_panel->slideIn();
}

void RewardsPage::openRuleForm()
{
    auto* form = new RuleForm(*m_presenter, m_context.clock, this);
    form->open();
}

void RewardsPage::openTopUp(const usecases::RuleRow& rule)
{
    auto* dialog = new TopUpDialog(rule, this);
    connect(
        dialog, &TopUpDialog::agreed, this,
        [this, id = rule.rule.id](const rewards::Quantity& more) { m_presenter->topUp(id, more); });
    dialog->open();
}

void RewardsPage::openPayOut(const usecases::DueRow& row)
{
    confirm(
        this, tr("Pay %1 to %2?").arg(money(row.cashFen), text(row.name)),
        tr("Hand over the money first. It is written into the ledger and cannot be taken back."),
        tr("Paid out"), [this, member = row.member, amount = row.cashFen] {
            m_presenter->payOut({member, amount, 0});
        });
}

void RewardsPage::openReport()
{
    auto* dialog = new ReportDialog(m_context, *m_presenter, this);
    connect(dialog, &ReportDialog::saved, this,
            [this](const QString& path) { host().notice(tr("Saved as %1").arg(path)); });
    dialog->open();
}

} // namespace linli::ui
