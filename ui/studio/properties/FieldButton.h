// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Button.h"

namespace linli::ui {

/// Opens the list of fields a poster can have, in words; tells the one that was chosen as it is
/// written in a text: "{inviter.name}".
class FieldButton : public Button
{
    Q_OBJECT
  public:
    explicit FieldButton(QWidget* parent);

  Q_SIGNALS:
    void chosen(const QString& placeholder);

  private:
    void open();
};

/// The name of a field in words; the key itself where nobody knows it.
[[nodiscard]] QString fieldName(const std::string& key);

} // namespace linli::ui
