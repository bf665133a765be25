// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/RewardsPage.h"

#include "ui/pages/common/PageLayout.h"
#include "ui/pages/rewards/DueTab.h"
#include "ui/pages/rewards/honours/HonoursTab.h"
#include "ui/pages/rewards/ledger/LedgerTab.h"
#include "ui/pages/rewards/payout/PayoutTab.h"
#include "ui/pages/rewards/review/ReviewTab.h"
#include "ui/pages/rewards/rules/RuleBuilder.h"
#include "ui/pages/rewards/rules/RulesTab.h"
#include "ui/pages/rewards/shelf/ShelfTab.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace linli::ui {

namespace {
const QStringList& tabNames()
{
    static const QStringList kNames{QStringLiteral("rules"),  QStringLiteral("review"),
                                    QStringLiteral("due"),    QStringLiteral("shelf"),
                                    QStringLiteral("ledger"), QStringLiteral("payout"),
                                    QStringLiteral("honours")};
    return kNames;
}
} // namespace

RewardsPage::RewardsPage(AppContext& context, PageHost& host, QWidget* parent)
    : Page(host, parent), m_context(context), m_presenter(new RewardsPresenter(context, this)),
      m_error(new Banner(Role::Alarm, this)), m_tabs(new SegmentedControl(this)),
      m_report(new Button(ButtonKind::Secondary, QStringLiteral("report-money"), this)),
      m_stack(nullptr)
{
    m_tabs->setObjectName(QStringLiteral("rewardTabs"));
    QVBoxLayout* column = filledColumn(this);
    column->setContentsMargins(24, 8, 0, 0);
    auto* line = new QWidget(this);
    auto* bar = new FlowLayout(line, 12, 8);
    bar->setContentsMargins(0, 0, 24, 0);
    bar->addWidget(m_tabs);
    bar->alignRestRight();
    bar->addWidget(m_report);
    auto* warning = new QHBoxLayout;
    warning->setContentsMargins(0, 0, 24, 0);
    warning->addWidget(m_error);
    m_error->hide();
    column->addLayout(warning);
    column->addWidget(line);
    auto* pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    m_rules = addTab(new RulesTab(context, host, this));
    m_review = addTab(new ReviewTab(context, host, this));
    m_stack->addWidget(new DueTab(context, *m_presenter, this));
    m_shelf = addTab(new ShelfTab(context, host, this));
    m_ledger = addTab(new LedgerTab(context, this));
    m_payout = addTab(new PayoutTab(context, host, this));
    m_honours = addTab(new HonoursTab(context, host, this));
    column->addWidget(pages, 1);
    watch(m_presenter);
    connect(m_tabs, &SegmentedControl::chosen, this, &RewardsPage::turnTo);
    connect(m_report, &QAbstractButton::clicked, this, &RewardsPage::openReport);
    connect(m_presenter, &RewardsPresenter::loaded, this, &RewardsPage::write);
    connect(m_review, &ReviewTab::countChanged, this, [this](int waiting) {
        m_waiting = waiting;
        write();
    });
    connect(m_presenter, &RewardsPresenter::refused, this, [this](const QString& said) {
        this->host().notice(said);
        m_presenter->load();
    });
    connect(m_presenter, &RewardsPresenter::handedOut, this,
            [this](const QString& said) { this->host().notice(said); });
    connect(m_error, &Banner::actionPressed, this, &RewardsPage::refresh);
    leadToRules();
    onLanguage(this, [this] { write(); });
}

/// Where nothing is, the rules are what it would come from.
void RewardsPage::leadToRules()
{
    for (int tab = 1; tab < m_stack->count(); ++tab) {
        if (m_stack->widget(tab) == m_shelf) {
            continue; // has gifts of its own to begin with
        }
        for (const EmptyState* empty : m_stack->widget(tab)->findChildren<EmptyState*>()) {
            connect(empty, &EmptyState::actionPressed, this, [this] { turnTo(0); });
        }
    }
}

template <typename Tab> Tab* RewardsPage::addTab(Tab* tab)
{
    m_stack->addWidget(tab);
    watch(tab->presenter());
    return tab;
}

void RewardsPage::watch(Presenter* presenter)
{
    connect(presenter, &Presenter::failed, this,
            [this](const QString& said) { m_error->say(said, tr("Try again")); });
    connect(presenter, &Presenter::wrote, this, [this] { host().shopChanged(); });
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
    turnTo(0);
    m_rules->openBuilder();
}

void RewardsPage::refresh()
{
    m_error->hide();
    m_presenter->load();
    m_rules->refresh();
    m_review->refresh();
    m_shelf->refresh();
    m_ledger->refresh();
    m_payout->refresh();
    m_honours->refresh();
}

void RewardsPage::openWith(const QString& argument)
{
    if (argument == QLatin1String("new")) {
        primaryPressed();
        return;
    }
    if (openForm(argument)) {
        return;
    }
    turnTo(std::max(static_cast<int>(tabNames().indexOf(argument)), 0));
}

/// "rule:R1", "tier:t1", "receive": a form of one of the tabs.
bool RewardsPage::openForm(const QString& argument)
{
    const QString kind = argument.section(QLatin1Char(':'), 0, 0);
    const QString subject = argument.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("rule")) {
        turnTo(m_stack->indexOf(m_rules));
        m_rules->openRule(RuleId(subject.toStdString()));
    } else if (kind == QLatin1String("tier")) {
        turnTo(m_stack->indexOf(m_honours));
        m_honours->openTier(subject);
    } else if (kind == QLatin1String("receive")) {
        turnTo(m_stack->indexOf(m_shelf));
        m_shelf->openReceive({});
    } else {
        return false;
    }
    return true;
}

void RewardsPage::turnTo(int tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
}

void RewardsPage::write()
{
    m_report->setText(tr("Reports"));
    const int due = m_presenter->due()->rowCount();
    m_tabs->setTexts({tr("Rules"), m_waiting > 0 ? tr("Review %1").arg(m_waiting) : tr("Review"),
                      due > 0 ? tr("To hand out %1").arg(due) : tr("To hand out"), tr("Gift shelf"),
                      tr("Ledger"), tr("Pay out"), tr("Honours")});
}

void RewardsPage::openReport()
{
    host().go(QStringLiteral("reports"), QStringLiteral("rewards"));
}

} // namespace linli::ui
