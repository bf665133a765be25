// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "usecases/orders/Orders.h"
#include "usecases/orders/Refund.h"

#include <optional>
#include <vector>

class QLineEdit;
class QSpinBox;

namespace linli::ui {

class ConsequenceList;
class Field;
class OrdersPresenter;
class SegmentedControl;
class TextLabel;

/// Gives money back. What it does to rewards is worked out and shown before the button can be
/// pressed (product.md §2, orders).
class RefundDialog : public FormDialog
{
    Q_OBJECT
  public:
    RefundDialog(OrdersPresenter& presenter, const usecases::OrderDetail& order, QWidget* parent);

    /// What is shown now, for tests and screen readers.
    [[nodiscard]] QStringList consequences() const;

  private:
    void buildChoice();
    void buildLines();
    void ask();
    void tell(const usecases::RefundPreview& preview);
    [[nodiscard]] std::optional<usecases::NewRefund> refund();
    OrdersPresenter& m_presenter;
    usecases::OrderDetail m_order;
    SegmentedControl* m_how;
    QWidget* m_linesBox;
    std::vector<QSpinBox*> m_units;
    QLineEdit* m_amount;
    Field* m_amountField;
    ConsequenceList* m_effects;
};

} // namespace linli::ui
