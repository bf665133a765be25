// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/steps/EntryRow.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>

#include <algorithm>

namespace linli::ui {

EntryRow::EntryRow(int index, bool movable, QWidget* parent)
    : QFrame(parent), m_index(index), m_target(index), m_body(new QVBoxLayout)
{
    setProperty("entry", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 12, 8, 12);
    row->setSpacing(8);
    auto* grip = new QLabel(this);
    onTheme(grip, [grip] {
        grip->setPixmap(iconPixmap(QStringLiteral("grip-vertical"), tokens().quiet, scaled(20),
                                   grip->devicePixelRatioF()));
    });
    grip->setCursor(Qt::OpenHandCursor);
    grip->setToolTip(tr("Drag, or Alt+Up and Alt+Down"));
    grip->setAccessibleName(tr("Move"));
    grip->installEventFilter(this);
    grip->setVisible(movable);
    m_grip = grip;
    row->addWidget(grip, 0, Qt::AlignTop);
    m_body->setSpacing(8);
    row->addLayout(m_body, 1);
    auto* remove = new Button(ButtonKind::Quiet, QStringLiteral("x"), this);
    remove->setToolTip(tr("Take out"));
    remove->setAccessibleName(tr("Take out"));
    remove->setEnabled(movable);
    connect(remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeAsked(m_index); });
    row->addWidget(remove, 0, Qt::AlignTop);
}

void EntryRow::watchFields()
{
    for (QWidget* field : findChildren<QWidget*>()) {
        if (field->focusPolicy() != Qt::NoFocus) {
            field->installEventFilter(this);
        }
    }
}

bool EntryRow::moveByKey(int key)
{
    const int to = m_index + (key == Qt::Key_Up ? -1 : 1);
    if (to < 0 || to >= static_cast<int>(siblings().size())) {
        return true;
    }
    Q_EMIT moveAsked(m_index, to);
    return true;
}

bool EntryRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (vertical && key->modifiers().testFlag(Qt::AltModifier)) {
            return moveByKey(key->key());
        }
    }
    if (watched == m_grip && event->type() == QEvent::MouseMove) {
        drag(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
    }
    if (watched == m_grip && event->type() == QEvent::MouseButtonPress) {
        m_grip->setCursor(Qt::ClosedHandCursor);
        return true;
    }
    if (watched == m_grip && event->type() == QEvent::MouseButtonRelease) {
        drop();
    }
    return QFrame::eventFilter(watched, event);
}

std::vector<EntryRow*> EntryRow::siblings() const
{
    std::vector<EntryRow*> rows;
    for (EntryRow* row :
         parentWidget()->findChildren<EntryRow*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (row->isVisibleTo(parentWidget())) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end(),
              [](const EntryRow* a, const EntryRow* b) { return a->index() < b->index(); });
    return rows;
}

void EntryRow::drag(const QPoint& global)
{
    const int y = parentWidget()->mapFromGlobal(global).y();
    m_target = m_index;
    for (const EntryRow* row : siblings()) {
        if (y >= row->geometry().top() && y <= row->geometry().bottom()) {
            m_target = row->index();
        }
    }
    for (EntryRow* row : siblings()) {
        row->setProperty("droptarget", row->index() == m_target && m_target != m_index);
        row->setStyleSheet({}); // polishes it again with its new property
    }
}

void EntryRow::drop()
{
    m_grip->setCursor(Qt::OpenHandCursor);
    if (m_target != m_index) {
        Q_EMIT moveAsked(m_index, m_target);
    }
}

} // namespace linli::ui
