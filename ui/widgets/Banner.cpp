// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Banner.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace linli::ui {

Banner::Banner(Role role, QWidget* parent)
    : QWidget(parent), m_role(role), m_text(new TextLabel(TextStyle::Body, role, this)),
      m_action(new Button(ButtonKind::Row, this)),
      m_close(new Button(ButtonKind::Row, QStringLiteral("x"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    auto* mark = new QLabel(this);
    onTheme(mark, [mark, role] {
        const QString name = role == Role::Alarm || role == Role::Amber
                                 ? QStringLiteral("alert-triangle")
                                 : QStringLiteral("info-circle");
        mark->setPixmap(iconPixmap(name, Theme::instance().colour(role), scaled(20),
                                   mark->devicePixelRatioF()));
    });
    row->addWidget(mark);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->hide();
    m_close->hide();
    onLanguage(this, [this] {
        m_close->setToolTip(tr("Close"));
        m_close->setAccessibleName(tr("Close"));
    });
    connect(m_action, &QAbstractButton::clicked, this, &Banner::actionPressed);
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
    hide();
}

void Banner::say(const QString& text, const QString& action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().washOf(m_role));
    painter.drawRoundedRect(rect(), 10, 10);
}

} // namespace linli::ui
