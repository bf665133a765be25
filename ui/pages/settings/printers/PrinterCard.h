// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/print/Calibration.h"
#include "ui/context/AppContext.h"
#include "ui/widgets/Card.h"

class QComboBox;
class QDoubleSpinBox;

namespace linli::ui {

class Button;
class Field;
class PageHost;
class TextLabel;

/// 打印机 on the settings page: what each printer is doing, and a ruler page to correct where it
/// puts things and how large.
class PrinterCard : public Card
{
    Q_OBJECT
  public:
    PrinterCard(AppContext& context, PageHost& host, QWidget* parent);
    void refresh();

  Q_SIGNALS:
    void failed(const QString& sentence);

  private:
    void writeTexts();
    void showPrinter();
    void showCalibration();
    void printRuler();
    void keepMeasured();
    void keep(const render::PrinterCalibration& calibration);
    [[nodiscard]] QString printer() const;

    AppContext& m_context;
    PageHost& m_host;
    QComboBox* m_printer;
    TextLabel* m_state;
    TextLabel* m_calibration;
    TextLabel* m_how;
    QDoubleSpinBox* m_left;
    QDoubleSpinBox* m_top;
    QDoubleSpinBox* m_length;
    Field* m_leftField;
    Field* m_topField;
    Field* m_lengthField;
    Button* m_ruler;
    Button* m_keep;
    Button* m_reset;
};

} // namespace linli::ui
