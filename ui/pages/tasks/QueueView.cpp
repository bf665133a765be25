// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/QueueView.h"

#include "ui/context/AppContext.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/posts/PostSection.h"
#include "ui/pages/tasks/SkipDialog.h"
#include "ui/pages/tasks/TaskCard.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "words/tasks/TaskText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace linli::ui {

namespace {

using ports::TaskFilter;

constexpr std::array kFilters{TaskFilter::Open, TaskFilter::Late, TaskFilter::PutOff,
                              TaskFilter::Done, TaskFilter::Skipped};
/// A full queue is three hundred cards: the first ones fill the window, the rest come while it
/// answers.
constexpr std::size_t kCardsAtOnce = 60;
constexpr std::size_t kCardsLater = 20;

} // namespace

QueueView::QueueView(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_host(host), m_presenter(new TasksPresenter(context, this)),
      m_error(new Banner(Role::Alarm, this)), m_filter(new SegmentedControl(this)),
      m_grouping(new SegmentedControl(this)),
      m_count(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_empty(new EmptyState(QStringLiteral("list-check"), this)),
      m_posts(new PostSection(context, this)), m_more(new QTimer(this))
{
    m_more->setInterval(0);
    connect(m_more, &QTimer::timeout, this, [this] { addCards(kCardsLater); });
    build();
    connectParts();
    onLanguage(this, [this] { write(); });
}

void QueueView::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_error);
    m_error->hide();
    auto* bar = new FlowLayout(nullptr, 16, 8);
    m_filter->setObjectName(QStringLiteral("taskFilter"));
    m_grouping->setObjectName(QStringLiteral("taskGrouping"));
    bar->addWidget(m_filter);
    bar->addWidget(m_count);
    bar->alignRestRight();
    bar->addWidget(m_grouping);
    column->addLayout(bar);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(m_scroll);
    auto* list = new QVBoxLayout(inner);
    list->setContentsMargins(0, 0, 8, 16);
    list->setSpacing(16);
    list->addWidget(m_posts);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(8);
    list->addLayout(m_cards);
    list->addWidget(m_empty, 1);
    m_empty->hide();
    list->addStretch(0);
    m_scroll->setWidget(inner);
    column->addWidget(m_scroll, 1);
}

void QueueView::connectParts()
{
    connect(m_filter, &SegmentedControl::chosen, this, [this](int index) {
        m_inHand.clear();
        m_place = 0;
        m_presenter->setFilter(kFilters[static_cast<std::size_t>(index)]);
    });
    connect(m_grouping, &SegmentedControl::chosen, this, [this] { writeCards(); });
    connect(m_presenter, &TasksPresenter::loaded, this, &QueueView::write);
    connect(m_presenter, &Presenter::wrote, this, [this] { m_host.shopChanged(); });
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& said) { m_error->say(said, tr("Try again")); });
    connect(m_presenter, &TasksPresenter::done, this,
            [this](const QString& sentence, const QString& key) {
                m_host.noticeUndoable(sentence, [this, key] {
                    m_inHand = key.toStdString();
                    m_presenter->reopen(key.toStdString());
                });
            });
    connect(m_posts, &PostSection::failed, this,
            [this](const QString& said) { m_error->say(said, tr("Try again")); });
    connect(m_error, &Banner::actionPressed, this, &QueueView::refresh);
    connect(m_empty, &EmptyState::actionPressed, this, [this] {
        if (m_presenter->filter() == TaskFilter::Open) {
            Q_EMIT flowsWanted();
        } else {
            showFilter(TaskFilter::Open);
        }
    });
}

void QueueView::refresh()
{
    m_error->hide();
    m_presenter->load();
    m_posts->refresh();
}

void QueueView::showFilter(TaskFilter filter)
{
    for (std::size_t i = 0; i < kFilters.size(); ++i) {
        if (kFilters[i] == filter) {
            m_filter->setCurrent(static_cast<int>(i));
        }
    }
    m_presenter->setFilter(filter);
}

void QueueView::write()
{
    const ports::TaskCounts& counts = m_presenter->list().counts;
    const auto counted = [](const QString& word, std::int64_t count) {
        return count == 0 ? word : QStringLiteral("%1 %2").arg(word).arg(count);
    };
    m_filter->setTexts({counted(tr("To do"), counts.open), counted(tr("Late"), counts.late),
                        counted(tr("Put off"), counts.putOff), tr("Done"), tr("Skipped")});
    m_filter->setAccessibleName(tr("Which tasks"));
    m_grouping->setTexts({tr("By flow"), tr("By time")});
    m_grouping->setAccessibleName(tr("Grouped"));
    m_count->setText(
        counts.doneToday == 0
            ? QString()
            : tr("%1 done today, %2 on time").arg(counts.doneToday).arg(counts.onTimeToday));
    const bool open = m_presenter->filter() == TaskFilter::Open;
    m_empty->setTexts(open ? tr("Nothing to say to anybody right now. Flows bring the next task by "
                                "themselves.")
                           : tr("No such task."),
                      open ? tr("Look at the flows") : tr("Show what is to do"));
    if (m_presenter->isLoaded()) {
        writeCards();
    }
}

std::size_t QueueView::placeInHand() const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (m_shown[i]->row().task.key == m_inHand) {
            return i;
        }
    }
    return std::min(m_place, m_shown.empty() ? 0 : m_shown.size() - 1);
}

void QueueView::writeCards()
{
    const QWidget* focused = QGuiApplication::focusObject() != nullptr
                                 ? qobject_cast<QWidget*>(QGuiApplication::focusObject())
                                 : nullptr;
    m_wasFocused = focused != nullptr && m_scroll->isAncestorOf(focused);
    clearLayout(m_cards);
    m_shown.clear();
    m_lines.clear();
    const usecases::TaskList& list = m_presenter->list();
    const auto grouping = m_grouping->current() == 1 ? TaskGrouping::ByTime : TaskGrouping::ByFlow;
    std::size_t needed = std::max(kCardsAtOnce, m_place + 1);
    for (const TaskGroup& group : TaskGroups::of(list, grouping)) {
        QString title = tr("%1 · %2", "heading · how many").arg(group.title).arg(group.rows.size());
        for (const std::size_t row : group.rows) {
            m_lines.push_back({std::exchange(title, QString()), row});
            if (list.rows[row].task.key == m_inHand) {
                needed = std::max(needed, m_lines.size());
            }
        }
    }
    addCards(needed);
    m_empty->setVisible(list.rows.empty());
    if (!m_shown.empty()) {
        open(m_shown[placeInHand()], m_wasFocused);
    }
}

void QueueView::addCards(std::size_t count)
{
    const std::size_t until = std::min(m_lines.size(), m_shown.size() + count);
    while (m_shown.size() < until) {
        const Line& line = m_lines[m_shown.size()];
        if (!line.title.isEmpty()) {
            auto* title = new TextLabel(TextStyle::Strong, Role::Quiet, this);
            title->setText(line.title);
            title->setContentsMargins(4, m_shown.empty() ? 0 : 12, 0, 0);
            m_cards->addWidget(title);
        }
        m_cards->addWidget(addCard(m_presenter->list().rows[line.row]));
    }
    if (m_shown.size() < m_lines.size()) {
        m_more->start();
    } else {
        m_more->stop();
    }
}

TaskCard* QueueView::addCard(const usecases::TaskRow& row)
{
    auto* card = new TaskCard(row, *m_presenter, this);
    m_shown.push_back(card);
    connect(card, &TaskCard::openPressed, this, [this, card] { open(card, true); });
    connect(card, &TaskCard::stepPressed, this, [this, card](int by) { step(card, by); });
    connect(card, &TaskCard::copyPressed, this, [this, card] { copy(card->row()); });
    connect(card, &TaskCard::tickPressed, this, [this, card] {
        m_place = static_cast<std::size_t>(std::find(m_shown.begin(), m_shown.end(), card) -
                                           m_shown.begin());
        m_presenter->tick(card->row());
    });
    connect(card, &TaskCard::skipPressed, this, [this, card] { askReason(card->row()); });
    connect(card, &TaskCard::laterPressed, this,
            [this, card](Later later) { m_presenter->putOff(card->row(), later); });
    connect(card, &TaskCard::reopenPressed, this,
            [this, card] { m_presenter->reopen(card->row().task.key); });
    connect(card, &TaskCard::personPressed, this, [this, card] {
        m_host.go(QStringLiteral("members"), text(card->row().task.member.text()));
    });
    return card;
}

void QueueView::open(TaskCard* card, bool focus)
{
    for (TaskCard* one : m_shown) {
        one->setOpened(one == card);
    }
    m_inHand = card->row().task.key;
    m_place = placeInHand();
    if (focus) {
        card->setFocus();
        m_scroll->ensureWidgetVisible(card, 0, 24);
    }
}

void QueueView::step(const TaskCard* card, int by)
{
    const auto at = std::find(m_shown.begin(), m_shown.end(), card) - m_shown.begin() + by;
    if (at >= 0 && at < std::ssize(m_shown)) {
        open(m_shown[static_cast<std::size_t>(at)], true);
    }
}

void QueueView::copy(const usecases::TaskRow& row)
{
    QGuiApplication::clipboard()->setText(m_presenter->copy(row));
    m_host.notice(tr("Copied. Paste it where you write to %1; tick it once it is sent.")
                      .arg(words::taskPerson(row, language())));
}

void QueueView::askReason(const usecases::TaskRow& row)
{
    auto* dialog = new SkipDialog(words::taskPerson(row, language()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SkipDialog::reasonGiven, this,
            [this, row](const QString& reason) { m_presenter->skip(row, reason); });
    dialog->open();
}

} // namespace linli::ui
