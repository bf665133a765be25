// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace linli::ui {

class Banner;
class BrakeBuyers;
class BrakePresenter;
class Button;
class Field;
class TextLabel;

/// 品质刹车: a bad batch of a product, from finding who has it to lifting the brake again.
class BrakeDialog : public QDialog
{
    Q_OBJECT
  public:
    BrakeDialog(AppContext& context, PageHost& host, const QString& product, QWidget* parent);

  private:
    QWidget* buildBatch();
    QWidget* buildList();
    QWidget* buildFoot();
    void connectParts(PageHost& host);
    void writeTexts();
    void write();
    void daysChanged();
    void pull();
    void askGiveAll();
    void showError(const Error& error);
    [[nodiscard]] QString summary() const;
    BrakePresenter* m_presenter;
    TextLabel* m_title;
    TextLabel* m_lead;
    QWidget* m_batch = nullptr;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QLineEdit* m_reason;
    QLineEdit* m_note;
    Field* m_daysField = nullptr;
    Field* m_reasonField = nullptr;
    Field* m_noteField = nullptr;
    TextLabel* m_summary;
    Banner* m_state;
    Banner* m_error;
    BrakeBuyers* m_buyers;
    QSpinBox* m_percent;
    Button* m_pull;
    Button* m_all;
    Button* m_tell;
    Button* m_lift;
    Button* m_close;
    bool m_writing = false; ///< the days are being set, not chosen
};

} // namespace linli::ui
