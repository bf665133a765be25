// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/BoardPage.h"

#include "ui/charts/BoardChart.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/board/BoardFilter.h"
#include "ui/pages/board/BoardPresenter.h"
#include "ui/pages/board/BoardWords.h"
#include "ui/pages/board/sealed/SealedBoardsDialog.h"
#include "ui/pages/board/show/BoardShow.h"
#include "ui/pages/common/FactFilterBar.h"
#include "ui/pages/posts/PostOffers.h"
#include "ui/pages/posts/PostsDialog.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "ui/widgets/table/DataTable.h"
#include "usecases/ports/Clock.h"
#include "words/BoardText.h"

#include <QClipboard>
#include <QCursor>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>

namespace linli::ui {

namespace {

enum Look
{
    kBars,
    kTable,
    kEmpty,
};

constexpr std::size_t kMostBars = 30;
constexpr QSize kPhonePicture(1080, 1920);
constexpr int kShowRefreshMs = 30'000;

} // namespace

BoardPage::BoardPage(AppContext& context, PageHost& pageHost, QWidget* parent)
    : Page(pageHost, parent), m_context(context), m_presenter(new BoardPresenter(context, this)),
      m_filter(new BoardFilter(this)), m_part(new FactFilterBar(this)),
      m_trouble(new Banner(Role::Alarm, this)),
      m_window(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_summary(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_look(new SegmentedControl(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(QStringLiteral("trophy"), this)), m_podium(new Podium(this)),
      m_rest(new Card(this)), m_bars(new BoardChart(this)),
      m_more(new TextLabel(TextStyle::Note, Role::Quiet, this))
{
    const BusinessDay now = BusinessDay::of(context.clock.now());
    m_filter->showDays(now.monthStart(), now);
    buildLayout();
    connectParts();
    onLanguage(this, [this] { writeTexts(); });
}

void BoardPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_filter);
    column->addWidget(m_trouble);
    auto* head = new FlowLayout(nullptr, 16, 8);
    head->addWidget(m_window);
    m_summary->setElided(true);
    head->addWidget(m_summary);
    head->alignRestRight();
    head->addWidget(m_part);
    head->addWidget(m_look);
    column->addLayout(head);
    m_stack->addWidget(buildBars());
    m_stack->addWidget(buildTable());
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
}

QWidget* BoardPage::buildBars()
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(scroll);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* card = new Card(inner);
    card->body()->addWidget(m_podium);
    column->addWidget(card);
    m_rest->body()->addWidget(m_bars);
    m_rest->body()->addWidget(m_more);
    column->addWidget(m_rest);
    column->addStretch(1);
    scroll->setWidget(inner);
    return scroll;
}

QWidget* BoardPage::buildTable()
{
    m_table = new DataTable(QStringLiteral("board"), new EmptyState(QStringLiteral("trophy"), this),
                            this);
    m_presenter->model()->setFormatter(
        [](itemmodels::ColumnKind kind, int, const QVariant& raw) { return cellText(kind, raw); });
    m_table->setModel(m_presenter->model(), static_cast<int>(BoardColumn::Person));
    m_table->setSortable(true);
    return m_table;
}

void BoardPage::connectParts()
{
    connect(m_filter, &BoardFilter::periodChosen, m_presenter, &BoardPresenter::setPeriod);
    connect(m_filter, &BoardFilter::daysChosen, m_presenter, &BoardPresenter::setDays);
    connect(m_filter, &BoardFilter::byChosen, m_presenter, &BoardPresenter::setBy);
    connect(m_filter, &BoardFilter::fullNamesChosen, m_presenter, &BoardPresenter::setFullNames);
    connect(m_part, &FactFilterBar::chosen, this,
            [this] { m_presenter->setFilter(m_part->filter()); });
    connect(m_presenter, &BoardPresenter::optionsLoaded, m_part, &FactFilterBar::setOptions);
    connect(m_presenter, &BoardPresenter::changed, this, [this] {
        m_trouble->hide();
        showBoard();
        if (m_show != nullptr && m_show->isVisible() && mayLeave()) {
            m_show->setBoard(m_presenter->picture());
        }
    });
    connect(m_presenter, &BoardPresenter::failed, this,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_presenter, &BoardPresenter::written, this,
            [this](const QString& path) { host().notice(tr("Saved as %1").arg(path)); });
    connect(m_presenter, &BoardPresenter::sealed, this,
            [this](usecases::PublishWay way, const QString& words) {
                if (way == usecases::PublishWay::Clipboard) {
                    QGuiApplication::clipboard()->setText(words);
                    host().notice(tr("Copied and sealed. Paste it into your group."));
                }
                if (way == usecases::PublishWay::Queue) {
                    host().notice(tr("Sealed. It waits in today's tasks until somebody posts it."));
                    host().shopChanged();
                }
            });
    connect(m_look, &SegmentedControl::chosen, this, [this] { showBoard(); });
    const auto openPerson = [this](const QString& key) {
        host().go(QStringLiteral("members"), key);
    };
    connect(m_podium, &Podium::placePressed, this, openPerson);
    connect(m_bars, &BoardChart::barPressed, this, openPerson);
    connect(m_table, &DataTable::opened, this, openPerson);
    connect(m_empty, &EmptyState::actionPressed, this, [this] {
        if (m_presenter->period() == BoardPeriod::All) {
            host().go(QStringLiteral("members"), {});
            return;
        }
        m_filter->showChoice(BoardPeriod::All, m_presenter->by(), m_presenter->fullNames());
        m_presenter->setPeriod(BoardPeriod::All);
    });
    m_trouble->setClosable(true);
    m_trouble->hide();
}

void BoardPage::writeTexts()
{
    m_look->setTexts({tr("Bars"), tr("Table")});
    m_look->setAccessibleName(tr("Shown as"));
    m_podium->setAccessibleName(tr("The first three"));
    m_bars->setAccessibleName(tr("From the fourth on"));
    m_rest->setTitle(tr("From the fourth on"));
    m_presenter->model()->setTitles({tr("Rank"), tr("Sharer"), tr("Code"), tr("New neighbours"),
                                     tr("Their purchases"), tr("Last counted")});
    showBoard();
}

void BoardPage::showBoard()
{
    const std::vector<BoardLine>& lines = m_presenter->model()->rows();
    const bool all = m_presenter->period() == BoardPeriod::All;
    m_empty->setTexts(!mayLeave() ? tr("No order chosen here counts for anybody in this time.")
                      : all ? tr("Nobody has brought a neighbour yet. Give a neighbour her poster, "
                                 "and she starts here.")
                            : tr("Nobody has brought a neighbour in this time yet."),
                      all ? tr("Go to neighbours") : tr("Show all time"));
    const bool empty = m_presenter->isLoaded() && lines.empty();
    m_stack->setCurrentIndex(empty ? kEmpty : m_look->current() == kTable ? kTable : kBars);
    m_look->setVisible(!empty);
    m_window->setText(m_presenter->isLoaded() ? m_presenter->windowText() : QString());
    m_summary->setText(lines.empty() ? QString() : boardwords::summary(lines));
    m_summary->setToolTip(words::boardFootnote(m_presenter->by(), language()));
    m_podium->setPlaces(podiumOf(lines, m_presenter->by()));
    const std::vector<BoardBar> bars = barsOf(lines, m_presenter->by(), kMostBars);
    m_rest->setVisible(!bars.empty());
    m_bars->setBars(bars, lines.empty() ? 0 : double(measureOf(lines.front(), m_presenter->by())));
    const std::size_t shown = bars.size() + m_podium->places().size();
    m_more->setVisible(lines.size() > shown);
    m_more->setText(
        tr("%1 more are in the table").arg(lines.size() - std::min(shown, lines.size())));
}

/// A part of a board is the owner's own: neighbours are shown the whole one only.
bool BoardPage::mayLeave() const
{
    return m_part->filter().empty();
}

QString BoardPage::title() const
{
    return tr("Board");
}

QString BoardPage::primaryText() const
{
    return tr("Share board");
}

void BoardPage::refresh()
{
    m_presenter->refresh(true);
}

void BoardPage::primaryPressed()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto leaving = [this, menu](const char* icon, const QString& words, auto then) {
        QAction* action =
            menu->addAction(roleIcon(QString::fromLatin1(icon)), words, this, std::move(then));
        action->setEnabled(mayLeave());
        return action;
    };
    if (!mayLeave()) {
        menu->addSection(tr("Neighbours see the whole board only: choose “All …” to share it"));
    }
    leaving("copy", tr("Copy as text for the group"),
            [this] { m_presenter->publish(usecases::PublishWay::Clipboard); });
    leaving("broadcast", tr("Post to the group …"), [this] {
        postToGroup();
    })->setEnabled(mayLeave() && !m_presenter->model()->rows().empty());
    leaving("list-check", tr("Put into today's tasks"),
            [this] { m_presenter->publish(usecases::PublishWay::Queue); });
    leaving("photo", tr("Save as picture …"),
            [this] { saveAs(tr("board.png"), tr("Picture (*.png)"), true); });
    menu->addAction(roleIcon(QStringLiteral("table")), tr("Save as spreadsheet …"), this,
                    [this] { saveAs(tr("board.xlsx"), tr("Spreadsheet (*.xlsx)"), false); });
    leaving("broadcast", tr("Show on the second screen"), [this] { startShow(); });
    leaving("printer", tr("Print …"), [this] { print(); });
    menu->addSeparator();
    menu->addAction(roleIcon(QStringLiteral("lock")), tr("Sealed boards and corrections …"), this,
                    [this] { openSealed(); });
    menu->addAction(roleIcon(QStringLiteral("list")), tr("Group posts …"), this,
                    [this] { (new PostsDialog(m_context, this))->open(); });
    menu->popup(QCursor::pos());
}

void BoardPage::saveAs(const QString& name, const QString& filter, bool picture)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save board"), folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(picture ? QStringLiteral("png") : QStringLiteral("xlsx"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString& path) {
        if (picture) { // a sheet is the owner's own
            m_presenter->publish(usecases::PublishWay::File);
            m_presenter->exportPicture(path, kPhonePicture);
        } else {
            m_presenter->exportSheet(path, SheetFormat::Xlsx);
        }
    });
    dialog->open();
}

void BoardPage::openSealed()
{
    auto* dialog = new SealedBoardsDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BoardPage::postToGroup()
{
    offerBoardPost(m_context, host(), this, m_presenter->choice(), m_presenter->by(),
                   m_presenter->picture(),
                   [this](const QString& sentence) { m_trouble->say(sentence); });
}

void BoardPage::startShow()
{
    if (m_show == nullptr) {
        m_show = new BoardShow(this);
        auto* again = new QTimer(m_show);
        again->setInterval(kShowRefreshMs);
        connect(again, &QTimer::timeout, this, [this] {
            if (m_show->isVisible()) {
                m_presenter->refresh();
            }
        });
        again->start();
    }
    m_show->setBoard(m_presenter->picture());
    m_show->showOnOtherScreen(*this);
}

void BoardPage::print()
{
    m_presenter->publish(usecases::PublishWay::Poster);
    auto* dialog = new QPrintPreviewDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print board"));
    dialog->printer()->setPageSize(QPageSize(QPageSize::A4));
    dialog->printer()->setDocName(m_presenter->picture().title);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter* printer) { paintOn(*printer); });
    dialog->open();
}

void BoardPage::paintOn(QPrinter& printer) const
{
    QPainter painter(&printer);
    render::paintBoard(painter, QRectF(painter.viewport()), m_presenter->picture());
}

} // namespace linli::ui
