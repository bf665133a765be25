// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/rules/RuleDraft.h"

#include <QFrame>

namespace linli::ui {

class Button;
class PartForm;

/// The small editor under a chip. Enter keeps what was typed, Esc leaves it. Goes away by itself.
class PartPopup : public QFrame
{
    Q_OBJECT
  public:
    PartPopup(words::RulePart part,
              const RuleDraft& draft,
              const RuleChoices& choices,
              QWidget* parent);
    /// Shows it below the chip, inside the screen.
    void openUnder(const QWidget* chip);
    [[nodiscard]] PartForm* form() const { return m_form; }
    /// As the button does.
    void keep();

  Q_SIGNALS:
    void changed(const linli::ui::RuleDraft& draft);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    RuleDraft m_draft;
    PartForm* m_form;
};

} // namespace linli::ui
