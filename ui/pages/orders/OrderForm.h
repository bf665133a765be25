// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/dialogs/FieldErrors.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/views/GroupRow.h"

#include <vector>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace linli::ui {

class DraftKeeper;
class OrdersPresenter;
class PickField;
class TextLabel;

/// A new order at the counter: who buys, what, how many; the sum is shown while one types.
class OrderForm : public FormDialog
{
    Q_OBJECT
  public:
    OrderForm(AppContext& context, OrdersPresenter& presenter, QWidget* parent);
    /// The order joins this group; its product and group price are filled in.
    void joinGroup(const usecases::GroupRow& group);

  Q_SIGNALS:
    void done(const QString& number);

  private:
    struct Line
    {
        PickField* product = nullptr;
        QSpinBox* quantity = nullptr;
        QLineEdit* price = nullptr;
        TextLabel* sum = nullptr;
    };
    void buildHeadings();
    void keepDraft();
    void addLine();
    void priceFrom(std::size_t line);
    void showSums();
    void send();
    /// None where a price cannot be read; says so on the dialog.
    [[nodiscard]] std::optional<usecases::NewOrder> order();
    AppContext& m_context;
    OrdersPresenter& m_presenter;
    FieldErrors m_errors;
    PickField* m_buyer;
    Field* m_buyerField;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    TextLabel* m_total;
    QCheckBox* m_paid;
    QLineEdit* m_note;
    GroupId m_group;
    DraftKeeper* m_draft = nullptr;
};

} // namespace linli::ui
