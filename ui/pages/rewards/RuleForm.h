// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FieldErrors.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/rewards/Rules.h"

#include <optional>

class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace linli::ports {
class Clock;
} // namespace linli::ports

namespace linli::ui {

class RewardsPresenter;
class SegmentedControl;
class TextLabel;

/// A first-order rule in the owner's words, with the sentence it makes shown while it is filled in.
class RuleForm : public FormDialog
{
    Q_OBJECT
  public:
    RuleForm(RewardsPresenter& presenter, const ports::Clock& clock, QWidget* parent);
    /// The sentence as it stands.
    [[nodiscard]] QString sentence() const;

  private:
    void buildKind();
    void buildAmounts();
    void buildLimits(const ports::Clock& clock);
    QWidget* row(std::initializer_list<QWidget*> fields);
    Field* field(const std::string& name, QWidget* editor, const QString& label);
    void retell();
    void send();
    [[nodiscard]] std::optional<std::int64_t> amount(const QLineEdit* line) const;
    /// None while an amount cannot be read.
    [[nodiscard]] std::optional<usecases::FirstOrderRule> rule() const;
    RewardsPresenter& m_presenter;
    FieldErrors m_errors;
    SegmentedControl* m_what;
    SegmentedControl* m_sides;
    QLineEdit* m_unit;
    Field* m_unitField = nullptr;
    QLineEdit* m_inviter;
    QLineEdit* m_invitee;
    Field* m_inviteeField = nullptr;
    QLineEdit* m_minimum;
    QSpinBox* m_hold;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QLineEdit* m_budget;
    QSpinBox* m_valid;
    Field* m_validField = nullptr;
    TextLabel* m_sentence;
};

} // namespace linli::ui
