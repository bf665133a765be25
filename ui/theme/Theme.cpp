// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/StyleSheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace linli::ui {

namespace {

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.canvas);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.hover);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.quiet);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::BrightText, t.alarm);
    palette.setColor(QPalette::ToolTipBase, t.inverse);
    palette.setColor(QPalette::ToolTipText, t.onInverse);
    palette.setColor(QPalette::Highlight, t.accentFill);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accentText);
    palette.setColor(QPalette::LinkVisited, t.accentText);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.field);
    palette.setColor(QPalette::Shadow, t.dark ? t.canvas : t.field);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.quiet);
    }
    return palette;
}

int pixelsOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Note:
        return 12;
    case TextStyle::Body:
        return 14;
    case TextStyle::Strong:
        return 16;
    case TextStyle::Section:
        return 20;
    case TextStyle::Title:
        return 28;
    case TextStyle::Number:
        return 40;
    }
    return 14;
}

} // namespace

Theme::Theme() = default;

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::apply(ThemeMode mode, int textPercent)
{
    m_mode = mode;
    m_textPercent = std::clamp(textPercent, 100, 175);
    if (!m_styled) { // once: the style sheet wraps the style, so its name can no longer be asked
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        m_styled = true;
    }
    QApplication::setPalette(paletteOf(tokens()));
    QApplication::setFont(font(TextStyle::Body));
    qApp->setStyleSheet(styleSheetOf(tokens(), m_textPercent));
    Q_EMIT changed();
    for (QWidget* widget : QApplication::allWidgets()) {
        widget->update();
    }
}

const Tokens& Theme::tokens() const
{
    return m_mode == ThemeMode::Dark ? darkTokens() : lightTokens();
}

QColor Theme::colour(Role role) const
{
    const Tokens& t = tokens();
    switch (role) {
    case Role::Ink:
        return t.ink;
    case Role::Quiet:
        return t.quiet;
    case Role::Accent:
        return t.accentText;
    case Role::OnAccent:
        return t.onAccent;
    case Role::Leaf:
        return t.leaf;
    case Role::Alarm:
        return t.alarm;
    case Role::Amber:
        return t.amber;
    case Role::Sky:
        return t.sky;
    case Role::OnInverse:
        return t.onInverse;
    }
    return t.ink;
}

QColor Theme::washOf(Role role) const
{
    const Tokens& t = tokens();
    switch (role) {
    case Role::Accent:
        return t.wash;
    case Role::Leaf:
        return t.leafWash;
    case Role::Alarm:
        return t.alarmWash;
    case Role::Amber:
        return t.amberWash;
    case Role::Sky:
        return t.skyWash;
    case Role::OnAccent:
        return t.accentFill;
    case Role::OnInverse:
        return t.inverse;
    case Role::Ink:
    case Role::Quiet:
        break;
    }
    return t.dark ? t.line : t.canvas;
}

QFont Theme::font(TextStyle style) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")});
    font.setPixelSize(scaled(pixelsOf(style)));
    font.setHintingPreference(QFont::PreferVerticalHinting);
    if (style == TextStyle::Title || style == TextStyle::Number || style == TextStyle::Section ||
        style == TextStyle::Strong) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

int Theme::motionMs(int wished) const
{
    return qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0 ? wished : 0;
}

} // namespace linli::ui
