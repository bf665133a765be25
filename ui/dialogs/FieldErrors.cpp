// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/FieldErrors.h"

#include "ui/dialogs/FormDialog.h"
#include "ui/language/CellText.h"
#include "ui/widgets/Field.h"

namespace linli::ui {

void FieldErrors::clear(FormDialog& dialog) const
{
    dialog.clearMistake();
    for (const auto& [name, field] : m_fields) {
        field->setMistake({});
    }
}

void FieldErrors::show(FormDialog& dialog, const Error& error) const
{
    const auto found = m_fields.find(std::string(error.parameter("field")));
    if (found == m_fields.end()) {
        dialog.showMistake(sentenceOf(error));
        return;
    }
    dialog.setWaiting(false);
    found->second->setMistake(sentenceOf(error));
    found->second->editor()->setFocus();
}

} // namespace linli::ui
