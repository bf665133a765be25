// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/dialogs/FormDialog.h"
#include "words/WhySheet.h"

#include <optional>

namespace linli::ui {

/// What the sheet is about: a reward, or (where that is empty) an order.
struct WhyAbout
{
    RewardId reward;
    OrderKey order;
};

/// Why somebody got a reward, or did not: the sentence, the facts, what a refund would do; printed
/// with one button. Reads only.
class WhyDialog : public FormDialog
{
    Q_OBJECT
  public:
    WhyDialog(AppContext& context, const WhyAbout& about, QWidget* parent);
    /// Empty until the shop answered.
    [[nodiscard]] const std::optional<words::WhySheet>& sheet() const { return m_sheet; }

  private:
    void write();
    void addLine(const QString& left, const QString& right);
    AppContext& m_context;
    std::optional<words::WhySheet> m_sheet;
    QVBoxLayout* m_lines;
};

/// Opens the sheet over `parent`.
void openWhy(AppContext& context, const WhyAbout& about, QWidget* parent);

} // namespace linli::ui
