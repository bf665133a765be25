// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/MembersPage.h"

#include "ui/pages/common/ImportButton.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/members/BindDialog.h"
#include "ui/pages/members/InviteTreeView.h"
#include "ui/pages/members/MemberDetailView.h"
#include "ui/pages/members/MemberForm.h"
#include "ui/pages/members/care/EraseDialog.h"
#include "ui/pages/members/care/MergeDialog.h"
#include "ui/pages/members/consents/ConsentSection.h"
#include "ui/pages/members/segments/SegmentBar.h"
#include "ui/pages/members/tags/BulkBar.h"
#include "ui/pages/members/tags/BulkTagging.h"
#include "ui/pages/members/tags/TagsView.h"
#include "ui/pages/members/vip/VipView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DetailPanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "ui/widgets/table/DataTable.h"
#include "words/ValueText.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStackedLayout>

namespace linli::ui {

using usecases::MemberSort;

namespace {

enum View
{
    kList,
    kTree,
    kTags,
    kVip,
};

constexpr int kLeastList = 120; ///< px at 100 %: a head and a row

} // namespace

MembersPage::MembersPage(AppContext& context, PageHost& host, QWidget* parent)
    : Page(host, parent), m_context(context), m_presenter(new MembersPresenter(context, this)),
      m_invites(new InviteTreePresenter(context, this)), m_care(new CarePresenter(context, this)),
      m_tags(new TagsPresenter(context, this)), m_error(new Banner(Role::Alarm, this)),
      m_filter(new SegmentedControl(this)), m_view(new SegmentedControl(this)),
      m_sort(new QComboBox(this)), m_count(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_choose(new Button(ButtonKind::Secondary, QStringLiteral("check"), this)),
      m_import(new ImportButton(host, this)), m_segments(new SegmentBar(context, host, this)),
      m_bulkBar(new BulkBar(this)), m_empty(new EmptyState(QStringLiteral("users"), this)),
      m_table(new DataTable(QStringLiteral("members"), m_empty, this)),
      m_tree(new InviteTreeView(this)), m_panel(new DetailPanel(this)),
      m_detail(new MemberDetailView(this)), m_consents(new ConsentSection(context, host, this))
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
    column->addWidget(m_segments);
    column->addWidget(m_bulkBar);
    auto* lists = new QWidget(main);
    m_stack = new QStackedLayout(lists);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_tree);
    m_tagsView = new TagsView(context, *m_tags, host, this);
    m_stack->addWidget(m_tagsView);
    m_vip = new VipView(context, host, this);
    m_stack->addWidget(m_vip);
    connect(m_vip, &VipView::memberPressed, m_presenter, &MembersPresenter::open);
    lists->setMinimumHeight(scaled(kLeastList)); // not that of the tallest one behind
    column->addWidget(lists, 1);
    row->addWidget(main, 1);
    row->addWidget(m_panel);
    m_panel->body()->addWidget(m_detail);
    m_table->setObjectName(QStringLiteral("memberList"));
    m_detail->addSection(m_consents);
    m_table->setModel(m_presenter->model(), static_cast<int>(itemmodels::MemberColumn::Tags));
    m_table->setSource(m_presenter->source());
    m_table->setSummed({static_cast<int>(itemmodels::MemberColumn::Balance)});
    m_table->setGivingWay({static_cast<int>(itemmodels::MemberColumn::LastOrder),
                           static_cast<int>(itemmodels::MemberColumn::Building)});
    connectPresenter();
    connectDetail();
    connectCare();
    connectConsents();
    connectTags();
    onLanguage(this, [this] { write(); });
}

void MembersPage::buildTools(QWidget* bar)
{
    auto* row = new FlowLayout(bar, 12, 8);
    row->addWidget(m_view);
    row->addWidget(m_filter);
    row->addWidget(m_count);
    row->alignRestRight();
    row->addWidget(m_sort);
    row->addWidget(m_choose);
    row->addWidget(m_import);
    connect(m_filter, &SegmentedControl::chosen, this, &MembersPage::ask);
    connect(m_sort, &QComboBox::activated, this, &MembersPage::ask);
    connect(m_view, &SegmentedControl::chosen, this, &MembersPage::showView);
    m_view->setObjectName(QStringLiteral("view"));
    m_choose->setObjectName(QStringLiteral("chooseSeveral"));
}

void MembersPage::showView(int at)
{
    m_view->setCurrent(at);
    m_stack->setCurrentIndex(at);
    if (at == kTree) {
        m_invites->load();
    }
    if (at == kVip) {
        m_vip->refresh();
    }
    const bool list = at == kList;
    for (QWidget* of : {static_cast<QWidget*>(m_filter), static_cast<QWidget*>(m_sort),
                        static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_choose),
                        static_cast<QWidget*>(m_segments), m_import}) {
        of->setVisible(list);
    }
    m_bulk->stop();
}

void MembersPage::connectTags()
{
    m_bulk = new BulkTagging(
        *m_tags, host(), *m_table, *m_bulkBar,
        [this] {
            return BulkTagging::Listed{query(), m_presenter->total()};
        },
        this);
    connect(m_choose, &QAbstractButton::clicked, this, [this] {
        m_panel->slideOut();
        m_bulk->start();
    });
    connect(m_segments, &SegmentBar::chosen, this, &MembersPage::ask);
    connect(m_detail, &MemberDetailView::tagsPressed, this,
            [this] { m_bulk->askFor(m_presenter->detail()->row, this); });
    connect(m_tagsView, &TagsView::peopleWanted, this, [this](const QString& tag) {
        segments::Condition carried;
        carried.trait = segments::Trait::Tagged;
        carried.text = tag.toStdString();
        showView(kList);
        m_segments->showFilter({false, {carried}});
    });
    connect(m_tags, &TagsPresenter::loaded, this, [this] { m_segments->setTags(m_tags->names()); });
    connect(m_tags, &TagsPresenter::notSaved, this,
            [this](const Error& error) { host().notice(sentenceOf(error)); });
    connect(m_tags, &Presenter::failed, m_presenter, &Presenter::failed);
    connect(m_tags, &Presenter::wrote, this, [this] { host().shopChanged(); });
}

void MembersPage::connectPresenter()
{
    connect(m_presenter, &MembersPresenter::listChanged, this, [this] {
        m_count->setText(tr("%n neighbour(s)", "", static_cast<int>(m_presenter->total())));
        m_bulk->recount();
    });
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& said) { m_error->say(said, tr("Try again")); });
    connect(m_error, &Banner::actionPressed, this, &MembersPage::refresh);
    connect(m_presenter, &Presenter::wrote, this, [this] { host().shopChanged(); });
    connect(m_presenter, &MembersPresenter::refused, this,
            [this](const QString& said) { host().notice(said); });
    connect(m_invites, &InviteTreePresenter::loaded, m_tree, &InviteTreeView::setTree);
    connect(m_invites, &Presenter::failed, m_presenter, &Presenter::failed);
    connect(m_presenter, &MembersPresenter::detailChanged, this, [this] {
        const usecases::MemberDetail& member = *m_presenter->detail();
        m_panel->setTitle(text(member.row.name));
        m_detail->setMember(member);
        m_consents->show(member.row.key, text(member.row.name), member.row.erased);
        m_panel->slideIn();
    });
    connect(m_table, &DataTable::opened, this, [this](const QString& key) {
        if (!m_bulk->isOn()) {
            m_presenter->open(key);
        }
    });
    connect(m_table, &DataTable::endReached, m_presenter, &MembersPresenter::loadMore);
    connect(m_empty, &EmptyState::actionPressed, this, [this] { openForm(false); });
    connect(m_tree, &InviteTreeView::opened, m_presenter, &MembersPresenter::open);
    connect(m_tree, &InviteTreeView::postersWanted, this,
            [this] { host().go(QStringLiteral("posters"), {}); });
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
    connect(m_detail, &MemberDetailView::phoneCodePressed, this,
            [this] { m_presenter->makePhoneCode(text(m_presenter->detail()->row.key.text())); });
    connect(m_presenter, &MembersPresenter::phoneCodeMade, this,
            [this](const usecases::PhoneCode& code) {
                host().notice(tr("%1 – she types it on her page “Mine” with her number, within ten "
                                 "minutes.")
                                  .arg(text(code.digits)));
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

void MembersPage::connectConsents()
{
    connect(m_detail, &MemberDetailView::exportPressed, this, &MembersPage::askExportPath);
}

void MembersPage::askExportPath()
{
    if (m_consents->presenter().desk() == nullptr || !m_presenter->detail()) {
        return;
    }
    const usecases::MemberRow row = m_presenter->detail()->row;
    auto* dialog = new QFileDialog(this, tr("Everything we keep of %1").arg(text(row.name)),
                                   QString(), tr("Excel (*.xlsx);;JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(QStringLiteral("linli-%1.xlsx").arg(text(row.code)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, key = row.key](const QString& file) {
        m_consents->presenter().exportTo(key, file);
    });
    dialog->open();
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
    m_segments->refresh();
    m_tags->load();
    if (m_view->current() == kTree) {
        m_invites->load();
    } else if (m_view->current() == kVip) {
        m_vip->refresh();
    }
}

void MembersPage::openWith(const QString& argument)
{
    if (argument == QLatin1String("new")) {
        openForm(false);
    } else if (argument == QLatin1String("tags")) {
        showView(kTags);
    } else if (argument == QLatin1String("vip")) {
        showView(kVip);
    } else {
        m_presenter->open(argument);
    }
}

void MembersPage::write()
{
    m_filter->setTexts({tr("All"), tr("Sharers"), tr("To collect")});
    m_view->setTexts({tr("List"), tr("Tree"), tr("Tags"), tr("VIP group")});
    m_choose->setText(tr("Several"));
    m_choose->setToolTip(tr("Choose several neighbours and tag them at once"));
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

usecases::MemberQuery MembersPage::query() const
{
    constexpr std::array kSorts{MemberSort::Newest, MemberSort::Name, MemberSort::LastOrder,
                                MemberSort::Invited, MemberSort::Available};
    usecases::MemberQuery query;
    query.text = m_text.toStdString();
    query.sharersOnly = m_filter->current() == 1;
    query.withRewardsOnly = m_filter->current() == 2;
    query.sort = kSorts.at(static_cast<std::size_t>(std::max(0, m_sort->currentIndex())));
    query.filter = m_segments->filter();
    return query;
}

void MembersPage::ask()
{
    m_presenter->setQuery(query());
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

} // namespace linli::ui
