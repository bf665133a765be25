// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys/KeyList.h"

#include "ui/widgets/keys/ToldKeys.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QShortcut>
#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace linli::ui {

namespace {

QString shown(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& one : keys) {
        texts += one.toString(QKeySequence::NativeText);
    }
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" / "));
}

void add(std::vector<KeyLine>& lines, KeyLine line)
{
    const bool known = std::find(lines.begin(), lines.end(), line) != lines.end();
    if (!known && !line.keys.isEmpty() && !line.does.isEmpty()) {
        lines.push_back(std::move(line));
    }
}

QString told(const char* source)
{
    return QCoreApplication::translate("linli::ui::KeySheet", source);
}

} // namespace

std::vector<KeyLine> keysIn(const QWidget& root, const QWidget* without)
{
    std::vector<KeyLine> lines;
    for (const ToldKey& own : toldKeys(root)) {
        add(lines, {own.first, own.second});
    }
    for (const QObject* one : root.findChildren<QObject*>()) {
        const auto* widget = qobject_cast<const QWidget*>(one->parent());
        if (without != nullptr && (widget == without || without->isAncestorOf(widget))) {
            continue;
        }
        if (const auto* shortcut = qobject_cast<const QShortcut*>(one)) {
            add(lines, {shown({shortcut->key()}), shortcut->whatsThis()});
        } else if (const auto* action = qobject_cast<const QAction*>(one)) {
            add(lines, {shown(action->shortcuts()), action->text()});
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(one)) {
            const QString name = button->accessibleName();
            add(lines, {shown({button->shortcut()}), name.isEmpty() ? button->text() : name});
        }
        if (one->isWidgetType()) {
            for (const ToldKey& own : toldKeys(*static_cast<const QWidget*>(one))) {
                add(lines, {own.first, own.second});
            }
        }
    }
    return lines;
}

std::vector<KeyLine> keysOf(const QWidget& widget)
{
    std::vector<KeyLine> lines;
    for (const auto* shortcut :
         widget.findChildren<QShortcut*>(QString(), Qt::FindDirectChildrenOnly)) {
        add(lines, {shown({shortcut->key()}), shortcut->whatsThis()});
    }
    return lines;
}

std::vector<KeyLine> generalKeys()
{
    return {{QStringLiteral("Tab / Shift+Tab"),
             told(QT_TRANSLATE_NOOP("linli::ui::KeySheet", "To the next or the previous thing"))},
            {QStringLiteral("Enter"),
             told(QT_TRANSLATE_NOOP("linli::ui::KeySheet", "The coloured button of a form"))},
            {told(QT_TRANSLATE_NOOP("linli::ui::KeySheet", "Space")),
             told(QT_TRANSLATE_NOOP("linli::ui::KeySheet", "Press the button with the ring"))},
            {QStringLiteral("← →"),
             told(QT_TRANSLATE_NOOP("linli::ui::KeySheet", "The next tab or choice"))},
            {QStringLiteral("Esc"),
             told(QT_TRANSLATE_NOOP("linli::ui::KeySheet", "Close what is open above the page"))}};
}

std::vector<KeyLine> listKeys()
{
    return {
        {QStringLiteral("↑ ↓"), told(QT_TRANSLATE_NOOP("linli::ui::KeySheet", "Another row"))},
        {QStringLiteral("Enter"),
         told(QT_TRANSLATE_NOOP("linli::ui::KeySheet", "Open the chosen row"))},
        {QStringLiteral("Alt+↑ / Alt+↓"),
         told(QT_TRANSLATE_NOOP("linli::ui::KeySheet", "Move a row where rows can be dragged"))}};
}

} // namespace linli::ui
