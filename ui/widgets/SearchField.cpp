// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchField.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/Retranslate.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace linli::ui {

namespace {
constexpr int kPauseMs = 200;
}

SearchField::SearchField(QWidget* parent) : QLineEdit(parent), m_pause(new QTimer(this))
{
    setProperty("search", true);
    QAction* glass =
        addAction(roleIcon(QStringLiteral("search"), Role::Quiet), QLineEdit::LeadingPosition);
    onLanguage(this, [glass] { glass->setText(tr("Search")); }); // what a screen reader says
    onTheme(this, [this] {
        setMinimumWidth(140);
        setMaximumWidth(scaled(360));
    });
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_pause->stop();
        Q_EMIT searched(text());
    });
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        m_pause->stop();
        Q_EMIT searched(QString());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace linli::ui
