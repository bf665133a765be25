// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace linli::ui {

/// Words for people who never saw a placeholder: "{inviter.name}" reads 〔邻居的名字〕.
[[nodiscard]] QString toSimple(const QString& words);
/// Back again; what is not a field's name stays as it is typed.
[[nodiscard]] QString fromSimple(const QString& words);
/// True where nothing but fields stands in the text: it is filled in by itself.
[[nodiscard]] bool isOnlyFields(const QString& words);

} // namespace linli::ui
