// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/BusinessDay.h"

#include <QDate>

class QDateEdit;
class QWidget;

namespace linli::ui {

/// A field for a day of the shop with a calendar to pick from, 2000 to 2099; tells its changes once
/// they are typed whole.
[[nodiscard]] QDateEdit* dayEdit(QWidget* parent);
[[nodiscard]] QDate dateOf(BusinessDay day);
[[nodiscard]] BusinessDay dayOfDate(const QDate& date);

} // namespace linli::ui
