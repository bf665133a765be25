// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bell/Bell.h"

#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/today/TodayPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/ports/Clock.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace linli::ui {

namespace {
constexpr int kWidth = 440;
constexpr int kHighest = 520;
constexpr int kSoonMs = 2500; ///< after the last change; the start belongs to the page in sight
} // namespace

Bell::Bell(AppContext& context, PageHost& host, Button* bell, QWidget* window)
    : QFrame(window), m_context(context), m_host(host), m_bell(bell),
      m_presenter(new TodayPresenter(context, this)), m_scroll(new QScrollArea(this)),
      m_rows(nullptr), m_soon(new QTimer(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("notices"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 4, 12);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(m_scroll);
    m_rows = new QVBoxLayout(inner);
    m_rows->setContentsMargins(0, 0, 12, 0);
    m_rows->setSpacing(8);
    m_scroll->setWidget(inner);
    column->addWidget(m_scroll);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &Bell::ask);
    connect(m_bell, &QAbstractButton::clicked, this, &Bell::open);
    connect(m_presenter, &TodayPresenter::loaded, this, [this] {
        m_waiting = int(m_presenter->tasks().size() + m_presenter->posts().size());
        writeBell();
        write();
        Q_EMIT counted(m_waiting);
    });
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    onLanguage(this, [this] {
        m_scroll->setAccessibleName(tr("Notices"));
        writeBell();
        write();
    });
    hide();
    askSoon();
}

void Bell::askSoon()
{
    m_soon->start();
}

void Bell::ask()
{
    m_presenter->load();
}

void Bell::noteSaid(const QString& text)
{
    m_said.add(m_context.clock.now(), text);
    if (isVisible()) {
        write();
    }
}

void Bell::open()
{
    if (isVisible()) {
        leave();
        return;
    }
    m_before = QApplication::focusWidget();
    ask();
    write();
    show();
    place();
    raise();
    m_scroll->setFocus();
}

void Bell::writeBell()
{
    m_bell->setText(m_waiting > 0 ? QString::number(m_waiting) : QString());
    m_bell->setAccessibleName(tr("Notices, %n waiting", nullptr, m_waiting));
    m_bell->setToolTip(tr("Notices"));
    m_bell->updateGeometry();
}

void Bell::write()
{
    clearLayout(m_rows);
    addCaption(tr("Waiting for you"));
    if (m_presenter->isLoaded()) {
        for (const TodayTask& task : m_presenter->tasks()) {
            addWaiting(task.sentence, task.action,
                       [this, task] { m_host.go(task.page, task.argument); });
        }
        for (const TodayPost& post : m_presenter->posts()) {
            addWaiting(post.sentence, tr("Look"),
                       [this] { m_host.go(QStringLiteral("today"), {}); });
        }
    }
    if (m_waiting == 0) {
        addQuiet(tr("Nothing waits."));
    }
    addCaption(tr("Said since the start"));
    for (const NoticeLog::Said& said : m_said.all()) {
        addQuiet(tr("%1 · %2", "when, what was said").arg(moment(said.at), said.text));
    }
    if (m_said.all().empty()) {
        addQuiet(tr("Nothing yet."));
    }
    m_rows->addStretch(1);
    QTimer::singleShot(0, this, [this] { place(); }); // what was just put in is shown by then
}

void Bell::addCaption(const QString& text)
{
    auto* caption = new TextLabel(TextStyle::Strong, Role::Ink, this);
    caption->setText(text);
    m_rows->addWidget(caption);
}

void Bell::addQuiet(const QString& text)
{
    auto* line = new TextLabel(TextStyle::Body, Role::Quiet, this);
    line->setText(text);
    line->setWordWrap(true);
    m_rows->addWidget(line);
}

void Bell::addWaiting(const QString& sentence, const QString& action, std::function<void()> go)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto* words = new TextLabel(TextStyle::Body, Role::Ink, row);
    words->setText(sentence);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    auto* button = new Button(ButtonKind::Row, row);
    button->setText(action);
    button->setAccessibleName(tr("%1: %2", "a button, what it is about").arg(action, sentence));
    connect(button, &QAbstractButton::clicked, this, [this, go = std::move(go)] {
        hide();
        go();
    });
    line->addWidget(button, 0, Qt::AlignTop);
    m_rows->addWidget(row);
}

void Bell::leave()
{
    hide();
    if (m_before != nullptr) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
}

/// Under the bell, as high as its lines need, never out of the window.
void Bell::place()
{
    const QWidget* window = parentWidget();
    const QPoint below = m_bell->mapTo(window, QPoint(m_bell->width(), m_bell->height() + 8));
    const int width = std::min(scaled(kWidth), window->width() - 32);
    const int lines = m_scroll->widget()->layout()->totalHeightForWidth(width - 48) + 32;
    const int height = std::min({lines, scaled(kHighest), window->height() - below.y() - 16});
    setGeometry(std::max(16, below.x() - width), below.y(), width, height);
}

bool Bell::eventFilter(QObject* watched, QEvent* event)
{
    if (isVisible() && watched == parent() && event->type() == QEvent::Resize) {
        place();
    }
    if (isVisible() && event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* pressed = static_cast<QWidget*>(watched);
        if (pressed != this && !isAncestorOf(pressed) && pressed != m_bell) {
            hide();
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Bell::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace linli::ui
