// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"

#include <QWidget>

class QComboBox;

namespace linli::ui {

class Button;
class TextLabel;

/// Second page of the first steps: which printers there are, and a test page (the ruler page that
/// settings measure it by).
class PrinterStep : public QWidget
{
    Q_OBJECT
  public:
    PrinterStep(AppContext& context, QWidget* parent);

  private:
    void writeTexts();
    void showPrinter();
    AppContext& m_context;
    QComboBox* m_printer;
    TextLabel* m_state;
    TextLabel* m_told;
    Button* m_test;
};

} // namespace linli::ui
