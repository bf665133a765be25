// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/properties/WordsEdit.h"

#include <QKeyEvent>

namespace linli::ui {

WordsEdit::WordsEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
}

bool WordsEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore(); // a text field would keep them for itself
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

} // namespace linli::ui
