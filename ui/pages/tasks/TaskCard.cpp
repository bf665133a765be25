// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/TaskCard.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "words/tasks/TaskText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace linli::ui {

namespace {
constexpr int kAvatar = 36;
constexpr int kIndent = 88; ///< tick and avatar: the words stand under the name
} // namespace

TaskCard::TaskCard(const usecases::TaskRow& row, const TasksPresenter& presenter, QWidget* parent)
    : Card(parent), m_row(row), m_presenter(presenter),
      m_why(new TextLabel(TextStyle::Body, Role::Quiet, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setObjectName(QStringLiteral("task"));
    setAccessibleName(words::taskPerson(row, language()));
    setAccessibleDescription(presenter.whyOf(row));
    body()->setSpacing(12);
    buildHead();
}

bool TaskCard::isOpenTask() const
{
    return m_row.task.state == ports::TaskState::Open;
}

void TaskCard::buildHead()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    auto* tick = new QCheckBox(this);
    tick->setObjectName(QStringLiteral("tick"));
    tick->setChecked(m_row.task.state == ports::TaskState::Done);
    tick->setEnabled(isOpenTask());
    tick->setAccessibleName(tr("I have told her"));
    tick->setToolTip(tr("I have told her (D)"));
    connect(tick, &QCheckBox::clicked, this, [this] { Q_EMIT tickPressed(); });
    line->addWidget(tick);
    auto* avatar = new Avatar(kAvatar, this);
    avatar->setPerson(words::taskPerson(m_row, language()), text(m_row.task.member.text()));
    line->addWidget(avatar);
    auto* who = new QVBoxLayout;
    who->setSpacing(2);
    auto* name = new TextLabel(TextStyle::Strong, Role::Ink, this);
    name->setText(words::taskPerson(m_row, language()));
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(name);
    if (!m_row.phone.text().empty()) {
        auto* phone = new TextLabel(TextStyle::Note, Role::Quiet, this);
        phone->setText(text(m_row.phone.text()));
        first->addWidget(phone);
    }
    first->addStretch(1);
    who->addLayout(first);
    m_why->setText(m_presenter.whyOf(m_row));
    m_why->setElided(true);
    who->addWidget(m_why);
    line->addLayout(who, 1);
    if (isOpenTask() && m_row.task.copiedAt) {
        auto* copied = new Chip(this);
        copied->setContent(tr("Copied"), Role::Sky);
        line->addWidget(copied);
    }
    if (m_row.isLate) {
        auto* late = new Chip(this);
        late->setContent(tr("Late"), Role::Amber);
        line->addWidget(late);
    }
    auto* time = new TextLabel(TextStyle::Note, Role::Quiet, this);
    time->setText(timeText());
    line->addWidget(time);
    body()->addLayout(line);
}

QString TaskCard::timeText() const
{
    if (m_row.task.finishedAt) {
        return moment(*m_row.task.finishedAt);
    }
    if (m_row.task.snoozedUntil) {
        return tr("again %1").arg(moment(*m_row.task.snoozedUntil));
    }
    const bool sameDay = BusinessDay::of(m_row.task.due) == today();
    return sameDay ? QString::fromStdString(m_row.task.due.toShanghaiText()).mid(11, 5)
                   : moment(m_row.task.due);
}

QString TaskCard::endText() const
{
    const QString state = words::taskStateText(m_row.task.state, language());
    switch (m_row.task.state) {
    case ports::TaskState::Done:
        return tr("%1 by a person, %2", "done · on time or late")
            .arg(state, m_row.task.late ? tr("late") : tr("on time"));
    case ports::TaskState::Skipped:
        return tr("%1: %2", "skipped · reason").arg(state, text(m_row.task.reason));
    case ports::TaskState::Gone:
    case ports::TaskState::Open:
        break;
    }
    return state;
}

QWidget* TaskCard::buildMore()
{
    auto* more = new QWidget(this);
    auto* column = new QVBoxLayout(more);
    column->setContentsMargins(scaled(kIndent), 0, 0, 4);
    column->setSpacing(12);
    auto* said = new TextLabel(TextStyle::Body, Role::Ink, more);
    said->setObjectName(QStringLiteral("words"));
    said->setText(m_presenter.wordsOf(m_row));
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    said->setContentsMargins(16, 12, 16, 12);
    said->setProperty("speech", true); // the wash of a bubble, see linli.qss
    column->addWidget(said);
    if (!isOpenTask()) {
        auto* end = new TextLabel(TextStyle::Body, Role::Quiet, more);
        end->setText(endText());
        end->setWordWrap(true);
        column->addWidget(end);
    }
    auto* actions = new QWidget(more);
    auto* line = new FlowLayout(actions, 8, 8);
    addActions(line, actions);
    column->addWidget(actions);
    return more;
}

void TaskCard::addActions(FlowLayout* line, QWidget* more)
{
    const auto add = [&](ButtonKind kind, const char* icon, const QString& words,
                         const QString& tip, const char* name) {
        auto* button = new Button(kind, QString::fromLatin1(icon), more);
        button->setText(words);
        button->setToolTip(tip.isEmpty() ? QString() : tr("Key %1").arg(tip));
        button->setObjectName(QString::fromLatin1(name));
        line->addWidget(button);
        return button;
    };
    auto* copy =
        add(ButtonKind::Secondary, "copy", tr("Copy the words"), QStringLiteral("C"), "copyWords");
    connect(copy, &QAbstractButton::clicked, this, [this] { Q_EMIT copyPressed(); });
    if (isOpenTask()) {
        auto* tick = add(ButtonKind::Primary, "check",
                         m_row.task.member.empty() ? tr("I have posted it") : tr("I have told her"),
                         QStringLiteral("D"), "tickTask");
        connect(tick, &QAbstractButton::clicked, this, [this] { Q_EMIT tickPressed(); });
        line->alignRestRight();
        auto* later = add(ButtonKind::Quiet, "clock", tr("Later"), QStringLiteral("L"), "putOff");
        connect(later, &QAbstractButton::clicked, this, [this, later] { showLater(later); });
        auto* skip = add(ButtonKind::Quiet, "x", tr("Skip …"), QStringLiteral("S"), "skipTask");
        connect(skip, &QAbstractButton::clicked, this, [this] { Q_EMIT skipPressed(); });
        if (m_row.task.snoozedUntil) {
            auto* back = add(ButtonKind::Quiet, "arrow-back-up", tr("Now"), {}, "reopen");
            connect(back, &QAbstractButton::clicked, this, [this] { Q_EMIT reopenPressed(); });
        }
    } else {
        line->alignRestRight();
        if (m_row.task.state != ports::TaskState::Gone) {
            auto* back = add(ButtonKind::Quiet, "arrow-back-up", tr("Take back"), {}, "reopen");
            connect(back, &QAbstractButton::clicked, this, [this] { Q_EMIT reopenPressed(); });
        }
    }
    if (!m_row.task.member.empty() && !m_row.name.empty()) {
        auto* person = add(ButtonKind::Quiet, "user", tr("Her page"), {}, "person");
        connect(person, &QAbstractButton::clicked, this, [this] { Q_EMIT personPressed(); });
    }
}

void TaskCard::showLater(QWidget* below)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& words, Later later) {
        menu->addAction(words, this, [this, later] { Q_EMIT laterPressed(later); });
    };
    add(tr("In two hours"), Later::TwoHours);
    add(tr("In the evening, 18:00"), Later::Evening);
    add(tr("Tomorrow morning, 09:30"), Later::Tomorrow);
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void TaskCard::setOpened(bool opened)
{
    if (opened && m_more == nullptr) {
        m_more = buildMore();
        body()->addWidget(m_more);
    }
    if (m_more != nullptr) {
        m_more->setVisible(opened);
    }
    m_why->setElided(!opened);
    m_why->setWordWrap(opened);
    m_opened = opened;
}

void TaskCard::keyPressEvent(QKeyEvent* event)
{
    const bool open = isOpenTask();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openPressed();
        return;
    case Qt::Key_C:
        Q_EMIT copyPressed();
        return;
    case Qt::Key_Up:
        Q_EMIT stepPressed(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepPressed(1);
        return;
    case Qt::Key_D:
        if (open) {
            Q_EMIT tickPressed();
            return;
        }
        break;
    case Qt::Key_S:
        if (open) {
            Q_EMIT skipPressed();
            return;
        }
        break;
    case Qt::Key_L:
        if (open) {
            showLater(this);
            return;
        }
        break;
    default:
        break;
    }
    Card::keyPressEvent(event);
}

void TaskCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        Q_EMIT openPressed();
    }
    Card::mouseReleaseEvent(event);
}

void TaskCard::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    update();
}

void TaskCard::focusOutEvent(QFocusEvent* event)
{
    Card::focusOutEvent(event);
    update();
}

void TaskCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    if (!hasFocus()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().mark, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
}

} // namespace linli::ui
