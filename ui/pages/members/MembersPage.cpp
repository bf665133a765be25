// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/MembersPage.h"

#include "ui/pages/common/ImportButton.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/members/BindDialog.h"
#include "ui/pages/members/MemberDetailView.h"
#include "ui/pages/members/MemberForm.h"
#include "ui/pages/members/care/EraseDialog.h"
#include "ui/pages/members/care/MergeDialog.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DetailPanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/table/DataTable.h"
#include "words/ValueText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTreeWidget>

namespace linli::ui {

using usecases::MemberSort;

MembersPage::MembersPage(AppContext& context, PageHost& host, QWidget* parent)
    : Page(host, parent), m_context(context), m_presenter(new MembersPresenter(context, this)),
      m_invites(new InviteTreePresenter(context, this)),
      m_care(new CarePresenter(context, this)),
      m_error(new Banner(Role::Alarm, this)), m_filter(new SegmentedControl(this)),
      m_view(new SegmentedControl(this)), m_sort(new QComboBox(this)),
      m_count(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_empty(new EmptyState(QStringLiteral("users"), this)),
      m_table(new DataTable(QStringLiteral("members"), m_empty, this)),
      m_tree(new QTreeWidget(this)), m_panel(new DetailPanel(this)),
      m_detail(new MemberDetailView(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* main = new QWidget(this);
    QVBoxLayout* column = filledColumn(main);
    column->addWidget(m_error);
    auto* bar = new QWidget(main);
    buildTools(bar);
    column->addWidget(bar);
    auto* lists = new QWidget(main);
    m_stack = new QStackedLayout(lists);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_tree);
    column->addWidget(lists, 1);
    row->addWidget(main, 1);
    row->addWidget(m_panel);
    m_panel->body()->addWidget(m_detail);
    m_table->setModel(m_presenter->model(), static_cast<int>(itemmodels::MemberColumn::Tags));
    m_table->setSource(m_presenter->source());
    m_table->setSummed({static_cast<int>(itemmodels::MemberColumn::Balance)});
    m_table->setGivingWay({static_cast<int>(itemmodels::MemberColumn::LastOrder),
                           static_cast<int>(itemmodels::MemberColumn::Building)});
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setColumnCount(2);
    connectPresenter();
    connectDetail();
    connectCare();
    onLanguage(this, [this] { write(); });
}

void MembersPage::buildTools(QWidget* bar)
{
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_filter);
    row->addWidget(m_view);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_sort);
    row->addWidget(new ImportButton(host(), this));
    connect(m_filter, &SegmentedControl::chosen, this, &MembersPage::ask);
    connect(m_sort, &QComboBox::activated, this, &MembersPage::ask);
    connect(m_view, &SegmentedControl::chosen, this, [this](int at) {
        m_stack->setCurrentIndex(at);
        if (at == 1) {
            m_invites->load();
        }
    });
}

void MembersPage::connectPresenter()
{
    connect(m_presenter, &MembersPresenter::listChanged, this, [this] {
        m_count->setText(tr("%n neighbour(s)", "", static_cast<int>(m_presenter->total())));
    });
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& said) { m_error->say(said, tr("Try again")); });
    connect(m_error, &Banner::actionPressed, this, &MembersPage::refresh);
    connect(m_presenter, &Presenter::wrote, this, [this] { host().shopChanged(); });
    connect(m_presenter, &MembersPresenter::refused, this,
            [this](const QString& said) { host().notice(said); });
    connect(m_invites, &InviteTreePresenter::loaded, this, &MembersPage::showTree);
    connect(m_invites, &Presenter::failed, m_presenter, &Presenter::failed);
    connect(m_presenter, &MembersPresenter::detailChanged, this, [this] {
        const usecases::MemberDetail& member = *m_presenter->detail();
        m_panel->setTitle(text(member.row.name));
        m_detail->setMember(member);
        m_panel->slideIn();
    });
    connect(m_table, &DataTable::opened, m_presenter, &MembersPresenter::open);
    connect(m_table, &DataTable::endReached, m_presenter, &MembersPresenter::loadMore);
    connect(m_empty, &EmptyState::actionPressed, this, [this] { openForm(false); });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        m_presenter->open(item->data(0, Qt::UserRole).toString());
    });
}

void MembersPage::connectDetail()
{
    connect(m_panel, &DetailPanel::closed, this, [this] {
        m_presenter->close();
        m_table->clearChoice();
        m_table->setFocus();
    });
    connect(m_detail, &MemberDetailView::editPressed, this, [this] { openForm(true); });
    connect(m_detail, &MemberDetailView::bindPressed, this, &MembersPage::openBind);
    connect(m_detail, &MemberDetailView::posterPressed, this, [this] {
        host().go(QStringLiteral("posters"), text(m_presenter->detail()->row.key.text()));
    });
    connect(m_detail, &MemberDetailView::revealPressed, this,
            [this] { m_presenter->revealPhone(text(m_presenter->detail()->row.key.text())); });
    connect(m_presenter, &MembersPresenter::phoneRevealed, this,
            [this](const QString& key, const QString& digits) {
                if (m_presenter->detail() && text(m_presenter->detail()->row.key.text()) == key) {
                    m_detail->showPhone(digits);
                }
            });
    connect(m_detail, &MemberDetailView::memberPressed, this, [this](const QString& key) {
        m_table->choose(key);
        m_presenter->open(key);
    });
}

void MembersPage::connectCare()
{
    connect(m_detail, &MemberDetailView::mergePressed, this, [this] {
        auto* dialog = new MergeDialog(m_context, *m_care, m_presenter->detail()->row, this);
        dialog->setObjectName(QStringLiteral("mergeDialog"));
        dialog->open();
    });
    connect(m_detail, &MemberDetailView::erasePressed, this, [this] {
        auto* dialog = new EraseDialog(*m_care, m_presenter->detail()->row, this);
        dialog->setObjectName(QStringLiteral("eraseDialog"));
        dialog->open();
    });
    connect(m_care, &Presenter::wrote, this, [this] { host().shopChanged(); });
    connect(m_care, &CarePresenter::refused, this,
            [this](const QString& said) { host().notice(said); });
    connect(m_care, &CarePresenter::merged, this, [this](const QString& from, const QString& into) {
        m_presenter->open(into);
        host().noticeUndoable(tr("The two records are one neighbour now."),
                              [this, from] { m_care->unmerge(MemberKey(from.toStdString())); });
    });
    connect(m_care, &CarePresenter::unmerged, this, [this](const QString& from) {
        m_presenter->open(from);
        host().notice(tr("They are two neighbours again."));
    });
}

QString MembersPage::title() const
{
    return tr("Neighbours");
}

QString MembersPage::primaryText() const
{
    return tr("New neighbour");
}

QString MembersPage::searchHint() const
{
    return tr("Name, code, building or phone");
}

void MembersPage::primaryPressed()
{
    openForm(false);
}

void MembersPage::search(const QString& text)
{
    m_text = text;
    ask();
}

void MembersPage::refresh()
{
    m_error->hide();
    m_presenter->load();
    if (m_view->current() == 1) {
        m_invites->load();
    }
}

void MembersPage::openWith(const QString& argument)
{
    if (argument == QLatin1String("new")) {
        openForm(false);
    } else {
        m_presenter->open(argument);
    }
}

void MembersPage::write()
{
    m_filter->setTexts({tr("All"), tr("Sharers"), tr("To collect")});
    m_view->setTexts({tr("List"), tr("Tree")});
    const int sort = std::max(0, m_sort->currentIndex());
    m_sort->clear();
    m_sort->addItems({tr("Newest first"), tr("By name"), tr("Last order"), tr("Most invited"),
                      tr("Most to collect")});
    m_sort->setCurrentIndex(sort);
    m_sort->setAccessibleName(tr("Order of the list"));
    m_empty->setTexts(tr("Your neighbours will stand here, with whom they brought."),
                      tr("Add a neighbour"));
    m_presenter->model()->setTitles({tr("Name"), tr("Code"), tr("Lives at"), tr("Tags"),
                                     tr("Invited"), tr("Last order"), tr("Balance")});
    m_presenter->model()->setFormatter(
        [](itemmodels::ColumnKind kind, int, const QVariant& raw) { return cellText(kind, raw); });
    m_count->setText(tr("%n neighbour(s)", "", static_cast<int>(m_presenter->total())));
    if (m_presenter->detail()) {
        m_detail->setMember(*m_presenter->detail());
    }
}

void MembersPage::ask()
{
    constexpr std::array kSorts{MemberSort::Newest, MemberSort::Name, MemberSort::LastOrder,
                                MemberSort::Invited, MemberSort::Available};
    usecases::MemberQuery query;
    query.text = m_text.toStdString();
    query.sharersOnly = m_filter->current() == 1;
    query.withRewardsOnly = m_filter->current() == 2;
    query.sort = kSorts.at(static_cast<std::size_t>(std::max(0, m_sort->currentIndex())));
    m_presenter->setQuery(query);
}

void MembersPage::openForm(bool existing)
{
    auto* form = new MemberForm(m_context, *m_presenter,
                                existing ? m_presenter->detail() : std::nullopt, this);
    connect(form, &MemberForm::done, m_presenter, &MembersPresenter::open);
    form->open();
}

void MembersPage::openBind()
{
    const usecases::MemberRow& row = m_presenter->detail()->row;
    auto* dialog =
        new BindDialog(m_context, *m_presenter, text(row.key.text()), text(row.name), this);
    dialog->open();
}

void MembersPage::showTree(const usecases::InviteTree& tree)
{
    m_tree->clear();
    std::vector<QTreeWidgetItem*> items;
    items.reserve(tree.nodes.size());
    for (const usecases::InviteNode& node : tree.nodes) {
        auto* item = node.parent < 0
                         ? new QTreeWidgetItem(m_tree)
                         : new QTreeWidgetItem(items.at(static_cast<std::size_t>(node.parent)));
        item->setText(0, text(node.name));
        item->setText(1, node.below > 0 ? tr("brought %n", "", node.below) : QString());
        item->setForeground(1, tokens().quiet);
        item->setData(0, Qt::UserRole, text(node.member.text()));
        item->setExpanded(node.depth < 2);
        items.push_back(item);
    }
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
}

} // namespace linli::ui
