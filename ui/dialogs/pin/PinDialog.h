// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/staff/Staff.h"

#include <functional>

class QComboBox;
class QLineEdit;

namespace linli::ui {

/// Asks for a PIN once more before money leaves the shop: the one at the desk, or an owner's.
class PinDialog : public FormDialog
{
    Q_OBJECT
  public:
    enum class Whose
    {
        Mine,
        AnOwners,
    };
    PinDialog(AppContext& context, Whose whose, QWidget* parent);

  Q_SIGNALS:
    void confirmed();

  private:
    void fillOwners();
    void send();
    void heard(const usecases::PinAnswer& answer);

    AppContext& m_context;
    Whose m_whose;
    QComboBox* m_owner;
    QLineEdit* m_pin;
    Field* m_ownerField;
    Field* m_pinField;
};

/// Asks for as many PINs as a pay-out of this amount needs and then goes on; nothing happens where
/// one is not given. `refused` hears why it may not be done at all. GUI thread.
void withPayOutPin(AppContext& context,
                   QWidget* parent,
                   std::int64_t amountFen,
                   std::function<void()> then,
                   std::function<void(const Error&)> refused);

} // namespace linli::ui
