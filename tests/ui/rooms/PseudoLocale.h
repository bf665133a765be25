// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace linli::ui {

/// A language nobody speaks: every text of tr() in brackets and a third longer than the English
/// one. What it cuts will be cut in some language. Installed while it lives.
class PseudoLocale : public QTranslator
{
  public:
    PseudoLocale();
    ~PseudoLocale() override;
    [[nodiscard]] QString translate(const char* context,
                                    const char* source,
                                    const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace linli::ui
