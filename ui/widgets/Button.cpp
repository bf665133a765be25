// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Button.h"

#include "ui/theme/Icons.h"

#include <QStyle>

namespace linli::ui {

namespace {

QString nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return QStringLiteral("primary");
    case ButtonKind::Secondary:
        return QStringLiteral("secondary");
    case ButtonKind::Quiet:
        return QStringLiteral("quiet");
    case ButtonKind::Row:
        return QStringLiteral("row");
    case ButtonKind::Danger:
        return QStringLiteral("danger");
    case ButtonKind::OnInverse:
        return QStringLiteral("onInverse");
    }
    return {};
}

Role inkOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return Role::OnAccent;
    case ButtonKind::Quiet:
        return Role::Accent;
    case ButtonKind::Danger:
        return Role::Alarm;
    case ButtonKind::OnInverse:
        return Role::OnInverse;
    case ButtonKind::Secondary:
    case ButtonKind::Row:
        break;
    }
    return Role::Ink;
}

} // namespace

Button::Button(ButtonKind kind, QWidget* parent) : Button(kind, QString(), parent)
{
}

Button::Button(ButtonKind kind, const QString& iconName, QWidget* parent)
    : QPushButton(parent), m_icon(iconName)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setIconName(m_icon); // as large as the words beside it
        updateGeometry();
    });
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setProperty("kind", nameOf(kind));
    style()->unpolish(this);
    style()->polish(this);
    setIconName(m_icon);
}

void Button::setIconName(const QString& name)
{
    m_icon = name;
    setIcon(name.isEmpty() ? QIcon() : roleIcon(name, inkOf(m_kind)));
    const int side = scaled(m_kind == ButtonKind::Row ? 16 : 20);
    setIconSize(QSize(side, side));
}

QSize Button::sizeHint() const
{
    const bool low = m_kind == ButtonKind::Row;
    const int margin = scaled(m_kind == ButtonKind::Quiet ? 8 : low ? 12 : 16);
    const int iconWidth = icon().isNull() ? 0 : iconSize().width() + (text().isEmpty() ? 0 : 8);
    // 4 px more than the text: the weight of a focused or default button may widen it.
    const int width = 2 * margin + iconWidth + fontMetrics().horizontalAdvance(text()) + 4;
    return QSize(std::max(width, scaled(36)), scaled(low ? 28 : 34) + 2);
}

} // namespace linli::ui
