// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/TodayPage.h"

#include "ui/pages/common/PageLayout.h"
#include "ui/pages/today/SharerBars.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace linli::ui {

namespace {

/// The icon of a task on a round wash.
class TaskMark final : public QWidget
{
  public:
    TaskMark(QString name, QWidget* parent) : QWidget(parent), m_name(std::move(name))
    {
        setFixedSize(scaled(36), scaled(36));
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().wash);
        painter.drawEllipse(rect());
        const int side = scaled(20);
        painter.drawPixmap((width() - side) / 2, (height() - side) / 2,
                           iconPixmap(m_name, tokens().accentText, side, devicePixelRatioF()));
    }

  private:
    QString m_name;
};

} // namespace

TodayPage::TodayPage(AppContext& context, PageHost& host, QWidget* parent)
    : Page(host, parent), m_presenter(new TodayPresenter(context, this)),
      m_error(new Banner(Role::Alarm, this)),
      m_greeting(new TextLabel(TextStyle::Strong, Role::Quiet, this)), m_tasks(new Card(this)),
      m_taskList(new QVBoxLayout), m_board(new Card(this)), m_sharers(new SharerBars(this)),
      m_noSharers(new EmptyState(QStringLiteral("trophy"), this))
{
    QVBoxLayout* column = scrolledColumn(this);
    m_tasks->setObjectName(QStringLiteral("todayTasks"));
    column->addWidget(m_error);
    column->addWidget(m_greeting);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(16);
    for (int i = 0; i < 5; ++i) {
        auto* tile = new Tile(this);
        connect(tile, &QAbstractButton::clicked, this, [this, i] {
            if (m_presenter->isLoaded()) {
                this->host().go(m_presenter->tiles()[static_cast<std::size_t>(i)].page, {});
            }
        });
        tiles->addWidget(tile, 1);
        m_tiles.push_back(tile);
    }
    column->addLayout(tiles);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(16);
    m_taskList->setSpacing(0);
    m_tasks->body()->addLayout(m_taskList);
    m_tasks->body()->addStretch(1);
    lower->addWidget(m_tasks, 2);
    m_board->body()->addWidget(m_sharers);
    m_board->body()->addWidget(m_noSharers);
    m_board->body()->addStretch(1);
    m_noSharers->hide();
    lower->addWidget(m_board, 1);
    column->addLayout(lower);
    column->addStretch(1);
    auto* all = new Button(ButtonKind::Quiet, this);
    m_board->header()->addWidget(all);
    connect(all, &QAbstractButton::clicked, this,
            [this] { this->host().go(QStringLiteral("board"), {}); });
    connect(m_presenter, &TodayPresenter::loaded, this, &TodayPage::write);
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& sentence) { m_error->say(sentence, tr("Try again")); });
    connect(m_error, &Banner::actionPressed, this, &TodayPage::refresh);
    connect(m_noSharers, &EmptyState::actionPressed, this,
            [this] { this->host().go(QStringLiteral("posters"), {}); });
    onLanguage(this, [this, all] {
        all->setText(tr("All"));
        write();
    });
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::primaryText() const
{
    return tr("New order");
}

void TodayPage::primaryPressed()
{
    host().go(QStringLiteral("orders"), QStringLiteral("new"));
}

void TodayPage::refresh()
{
    m_error->hide();
    m_presenter->load();
}

void TodayPage::write()
{
    m_tasks->setTitle(tr("To do now"));
    m_board->setTitle(tr("Best sharers this week"));
    m_noSharers->setTexts(tr("Nobody brought a neighbour this week yet."), tr("Print posters"));
    m_greeting->setText(m_presenter->greeting());
    if (!m_presenter->isLoaded()) {
        return;
    }
    const std::vector<TodayTile> tiles = m_presenter->tiles();
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setContent(tiles[i].content);
    }
    const std::vector<TodaySharer> sharers = m_presenter->sharers();
    m_noSharers->setVisible(sharers.empty());
    m_sharers->setVisible(!sharers.empty());
    m_sharers->setSharers(sharers);
    writeTasks();
}

void TodayPage::writeTasks()
{
    clearLayout(m_taskList);
    const std::vector<TodayTask> tasks = m_presenter->tasks();
    const std::vector<TodayPost> posts = m_presenter->posts();
    if (tasks.empty() && posts.empty()) {
        auto* done = new EmptyState(QStringLiteral("circle-check"), this);
        done->setTexts(tr("Nothing waits. A good moment to invite someone."), tr("Print posters"));
        connect(done, &EmptyState::actionPressed, this,
                [this] { host().go(QStringLiteral("posters"), {}); });
        m_taskList->addWidget(done);
        return;
    }
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (i > 0) {
            m_taskList->addWidget(separator(this));
        }
        m_taskList->addWidget(taskRow(tasks[i]));
    }
    for (const TodayPost& post : posts) {
        if (m_taskList->count() > 0) {
            m_taskList->addWidget(separator(this));
        }
        m_taskList->addWidget(postRow(post));
    }
}

QWidget* TodayPage::postRow(const TodayPost& post)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 10, 0, 10);
    line->setSpacing(12);
    line->addWidget(new TaskMark(QStringLiteral("share"), row));
    auto* sentence = new TextLabel(TextStyle::Body, post.isLate ? Role::Amber : Role::Ink, row);
    sentence->setText(post.sentence);
    sentence->setToolTip(post.text);
    sentence->setWordWrap(true);
    line->addWidget(sentence, 1);
    auto* copy = new Button(ButtonKind::Row, row);
    copy->setText(tr("Copy the text"));
    copy->setAccessibleName(copy->text() + QStringLiteral(": ") + post.sentence);
    copy->setVisible(!post.text.isEmpty());
    connect(copy, &QAbstractButton::clicked, copy, [copy, words = post.text] {
        QGuiApplication::clipboard()->setText(words);
        copy->setText(tr("Copied"));
    });
    auto* done = new Button(ButtonKind::Row, row);
    done->setText(tr("Sent"));
    done->setAccessibleName(done->text() + QStringLiteral(": ") + post.sentence);
    connect(done, &QAbstractButton::clicked, this, [this, post] { m_presenter->tickPost(post); });
    line->addWidget(copy);
    line->addWidget(done);
    return row;
}

QWidget* TodayPage::taskRow(const TodayTask& task)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 10, 0, 10);
    line->setSpacing(12);
    line->addWidget(new TaskMark(task.icon, row));
    auto* sentence = new TextLabel(TextStyle::Body, Role::Ink, row);
    sentence->setText(task.sentence);
    sentence->setWordWrap(true);
    line->addWidget(sentence, 1);
    auto* action = new Button(ButtonKind::Row, row);
    action->setText(task.action);
    action->setAccessibleName(task.action + QStringLiteral(": ") + task.sentence);
    connect(action, &QAbstractButton::clicked, this,
            [this, task] { host().go(task.page, task.argument); });
    line->addWidget(action);
    return row;
}

} // namespace linli::ui
