// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FieldErrors.h"
#include "ui/dialogs/FormDialog.h"
#include "ui/widgets/Field.h"

#include <QVBoxLayout>

#include <memory>
#include <string>
#include <utility>

namespace linli::ui {

/// A small form of a few fields that is sent to a presenter: closes once the presenter says
/// saved(), shows notSaved() under the field it names until then. A value; the dialog is its
/// parent's.
class AskForm
{
  public:
    /// `Presenter` has the signals saved() and notSaved(Error) and outlives the dialog.
    template <typename Presenter>
    AskForm(Presenter& presenter, const char* name, const QString& primary, QWidget* parent)
        : m_dialog(new FormDialog(parent)), m_errors(std::make_shared<FieldErrors>())
    {
        m_dialog->setObjectName(QLatin1String(name));
        m_dialog->setPrimary(primary);
        QObject::connect(&presenter, &Presenter::saved, m_dialog, &QDialog::accept);
        QObject::connect(&presenter, &Presenter::notSaved, m_dialog,
                         [form = m_dialog, errors = m_errors](const Error& error) {
                             errors->show(*form, error);
                         });
    }
    [[nodiscard]] FormDialog* dialog() const { return m_dialog; }
    /// `name`: the "field" parameter of errors.
    void add(const std::string& name, QWidget* editor, const QString& label)
    {
        auto* field = new Field(editor, m_dialog);
        field->setLabel(label);
        m_errors->add(name, field);
        m_dialog->body()->addWidget(field);
    }
    /// `send`: void(), on the primary button.
    template <typename Send> void open(Send send)
    {
        QObject::connect(m_dialog, &FormDialog::submitted, m_dialog,
                         [form = m_dialog, errors = m_errors, send = std::move(send)] {
                             errors->clear(*form);
                             form->setWaiting(true);
                             send();
                         });
        m_dialog->open();
    }

  private:
    FormDialog* m_dialog;
    std::shared_ptr<FieldErrors> m_errors;
};

} // namespace linli::ui
