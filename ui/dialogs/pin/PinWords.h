// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/staff/Staff.h"

#include <QString>

class QLineEdit;

namespace linli::ui {

/// What to say after a PIN that was not accepted: how many tries are left, or until when it rests.
[[nodiscard]] QString wrongPinText(const usecases::PinAnswer& answer);
/// Dots, digits only, at most 8.
void makePinLine(QLineEdit& line);

} // namespace linli::ui
