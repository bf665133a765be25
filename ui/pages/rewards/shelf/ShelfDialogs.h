// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FieldErrors.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/views/GiftRow.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace linli::ui {

class ShelfPresenter;

/// Gifts that came in: what, how many, what one cost, how long they keep.
class ReceiveDialog : public FormDialog
{
    Q_OBJECT
  public:
    ReceiveDialog(ShelfPresenter& presenter, const Unit& unit, QWidget* parent);

  private:
    void send();
    ShelfPresenter& m_presenter;
    FieldErrors m_errors;
    QComboBox* m_unit;
    QSpinBox* m_count;
    QLineEdit* m_cost;
    QCheckBox* m_keeps;
    QDateEdit* m_expires;
    QLineEdit* m_label;
};

/// Pieces of a batch that are spoilt, or what was found when it was counted.
class BatchDialog : public FormDialog
{
    Q_OBJECT
  public:
    enum class Act
    {
        WriteOff,
        Count,
    };
    BatchDialog(ShelfPresenter& presenter,
                const usecases::GiftBatch& batch,
                Act act,
                QWidget* parent);

  private:
    ShelfPresenter& m_presenter;
    FieldErrors m_errors;
    QSpinBox* m_count;
    QLineEdit* m_reason;
};

} // namespace linli::ui
