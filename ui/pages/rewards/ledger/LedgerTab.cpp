// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/ledger/LedgerTab.h"

#include "ui/dialogs/why/WhyDialog.h"
#include "ui/language/CellText.h"
#include "ui/pages/common/Lookup.h"
#include "ui/pages/members/EntryWords.h"
#include "ui/pages/rewards/RewardCells.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "ui/widgets/table/DataTable.h"
#include "words/ValueText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace linli::ui {

namespace {

constexpr std::array kKinds{"ACCRUE", "RELEASE",   "CANCEL", "CLAWBACK", "DEBT",
                            "OFFSET", "USE",       "EXPIRE", "PAYOUT",   "TAX",
                            "MERGE",  "REINSTATE", "FUND",   "WRITEOFF"};
constexpr std::array kAccounts{"TAX", "LOSS", "SHOP"};
constexpr std::array kDays{0, 1, 7, 30, 90};

/// Puts texts into a box without losing what is chosen.
void setTexts(QComboBox* box, const QStringList& texts)
{
    const QSignalBlocker quiet(box);
    const int chosen = std::max(box->currentIndex(), 0);
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(chosen);
}

} // namespace

LedgerTab::LedgerTab(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_presenter(new LedgerPresenter(context, this)),
      m_view(new SegmentedControl(this)), m_person(new PickField(this)),
      m_account(new QComboBox(this)), m_kind(new QComboBox(this)), m_days(new QComboBox(this)),
      m_count(new TextLabel(TextStyle::Note, Role::Quiet, this)), m_pages(new QStackedWidget(this)),
      m_noEntries(new EmptyState(QStringLiteral("report-money"), this)),
      m_noBalances(new EmptyState(QStringLiteral("coin"), this)),
      m_entries(new DataTable(QStringLiteral("ledger"), m_noEntries, this)),
      m_balances(new DataTable(QStringLiteral("balances"), m_noBalances, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 24, 16);
    column->setSpacing(12);
    column->addWidget(buildBar());
    m_pages->addWidget(m_entries);
    m_pages->addWidget(m_balances);
    column->addWidget(m_pages, 1);
    m_entries->setModel(m_presenter->entries(), static_cast<int>(itemmodels::LedgerColumn::To));
    m_entries->setSource(m_presenter->source());
    m_balances->setModel(m_presenter->balances(),
                         static_cast<int>(itemmodels::BalanceColumn::Used));
    connect(m_entries, &DataTable::endReached, m_presenter, &LedgerPresenter::loadMore);
    connect(m_entries, &DataTable::opened, this, [this](const QString& sequence) {
        const RewardId reward = m_presenter->rewardOf(sequence);
        if (!reward.empty()) {
            openWhy(m_context, {reward, {}}, this);
        }
    });
    connect(m_presenter, &LedgerPresenter::loaded, this, &LedgerTab::writeCount);
    onLanguage(this, [this] { write(); });
}

QWidget* LedgerTab::buildBar()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar, 8, 8);
    row->addWidget(m_view);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setClearButtonEnabled(true);
    m_person->setMaximumWidth(scaled(200));
    row->addWidget(m_person);
    row->addWidget(m_kind);
    row->addWidget(m_account);
    row->addWidget(m_days);
    row->addWidget(m_count);
    suggestMembers(m_context, m_person);
    connect(m_person, &PickField::picked, this, &LedgerTab::filter);
    connect(m_person, &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (typed.isEmpty()) {
            filter();
        }
    });
    for (QComboBox* box : {m_kind, m_account, m_days}) {
        connect(box, &QComboBox::currentIndexChanged, this, &LedgerTab::filter);
    }
    connect(m_view, &SegmentedControl::chosen, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        for (QWidget* part :
             std::initializer_list<QWidget*>{m_person, m_kind, m_account, m_days, m_count}) {
            part->setVisible(index == 0);
        }
    });
    return bar;
}

void LedgerTab::write()
{
    writeCount();
    m_view->setTexts({tr("Entries"), tr("Balances")});
    m_person->setPlaceholderText(tr("Neighbour"));
    m_person->setAccessibleName(tr("Neighbour"));
    QStringList kinds{tr("Everything that happens")};
    for (const char* kind : kKinds) {
        kinds << entryWord(QString::fromLatin1(kind));
    }
    setTexts(m_kind, kinds);
    QStringList accounts{tr("All accounts")};
    for (const char* account : kAccounts) {
        accounts << accountWord(QString::fromLatin1(account), {});
    }
    setTexts(m_account, accounts);
    setTexts(m_days, {tr("Always"), tr("Today"), tr("7 days"), tr("30 days"), tr("90 days")});
    m_noEntries->setTexts(tr("Every reward that moves is written down here, for good."),
                          tr("To the rules"));
    m_noBalances->setTexts(tr("Nobody has anything yet."), tr("To the rules"));
    writeTables();
}

void LedgerTab::writeCount()
{
    m_count->setText(tr("%n entries", "", static_cast<int>(m_presenter->total())));
}

void LedgerTab::writeTables()
{
    m_presenter->entries()->setTitles(
        {tr("No."), tr("When"), tr("What happened"), tr("From"), tr("To"), tr("Amount")});
    m_presenter->entries()->setFormatter(ledgerCell);
    m_presenter->balances()->setTitles(
        {tr("Neighbour"), tr("On hold"), tr("To collect"), tr("Received"), tr("Owes the shop")});
    m_presenter->balances()->setFormatter(balanceCell);
}

void LedgerTab::filter()
{
    usecases::LedgerQuery query;
    query.member =
        MemberKey(m_person->text().isEmpty() ? std::string() : m_person->chosenKey().toStdString());
    const int kind = m_kind->currentIndex();
    query.kind = kind > 0 ? kKinds.at(static_cast<std::size_t>(kind - 1)) : "";
    const int account = m_account->currentIndex();
    query.account = account > 0 ? kAccounts.at(static_cast<std::size_t>(account - 1)) : "";
    query.window = m_presenter->lastDays(
        kDays.at(static_cast<std::size_t>(std::max(m_days->currentIndex(), 0))));
    m_presenter->setFilter(query);
}

} // namespace linli::ui
