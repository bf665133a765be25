// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/feedback/NoticeBar.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace linli::ui {

namespace {
constexpr int kShownMs = 8000;
}

NoticeBar::NoticeBar(QWidget* host)
    : QFrame(host), m_text(new TextLabel(TextStyle::Body, Role::OnInverse, this)),
      m_undo(new Button(ButtonKind::OnInverse, QStringLiteral("arrow-back-up"), this)),
      m_timer(new QTimer(this))
{
    setProperty("undobar", true);
    m_undo->setObjectName(QStringLiteral("undo"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 12, 8);
    row->setSpacing(16);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kShownMs);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(m_undoing, nullptr)) {
            undo();
        }
    });
    onLanguage(this, [this] { m_undo->setText(tr("Undo")); });
    host->installEventFilter(this);
    hide();
}

void NoticeBar::say(const QString& text)
{
    m_undoing = nullptr;
    m_undo->hide();
    appear(text);
}

void NoticeBar::sayUndoable(const QString& text, std::function<void()> undo)
{
    m_undoing = std::move(undo);
    m_undo->show();
    appear(text);
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::appear(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    layout()->activate();
    show();
    place();
    raise();
    m_timer->start();
}

void NoticeBar::place()
{
    const QSize wanted = sizeHint();
    const QSize room = parentWidget()->size();
    resize(std::min(wanted.width(), room.width() - 32), std::max(wanted.height(), scaled(52)));
    move((room.width() - width()) / 2, room.height() - height() - 24);
}

} // namespace linli::ui
