// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FieldErrors.h"
#include "ui/dialogs/FormDialog.h"
#include "ui/pages/settings/webhook/WebhookPresenter.h"

#include <optional>

class QCheckBox;
class QLineEdit;

namespace linli::ui {

/// A group robot: which group, what it is called there, its key as it stands in the group (typed
/// hidden, never shown again).
class WebhookDialog : public FormDialog
{
    Q_OBJECT
  public:
    WebhookDialog(WebhookPresenter& presenter,
                  const std::optional<ports::Webhook>& known,
                  QWidget* parent);

  private:
    void send();
    WebhookPresenter& m_presenter;
    std::string m_id;
    QLineEdit* m_name;
    QLineEdit* m_robot;
    QLineEdit* m_key;
    QLineEdit* m_address;
    Field* m_nameField;
    Field* m_robotField;
    Field* m_keyField;
    Field* m_addressField;
    QCheckBox* m_testing;
    FieldErrors m_errors;
};

} // namespace linli::ui
