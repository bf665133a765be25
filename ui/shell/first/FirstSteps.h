// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"

#include <QDialog>

class QStackedWidget;

namespace linli::ui {

class Button;
class CloudStep;
class PrinterStep;
class ShopStep;
class StartStep;
class TextLabel;

/// What the owner wants to do when the first steps are done.
enum class FirstAct
{
    Nothing, ///< begin with an empty shop
    Import,  ///< a file of another platform
    Sample,  ///< look round in the sample shop
    Cloud,   ///< link the shop with a cloud
};

/// The first start (product.md §1): shop, printer, import or sample shop, cloud. Four pages, each
/// can be skipped, all can be left by Esc; nothing is lost and nothing comes back by itself. Open
/// it with open(); it deletes itself.
class FirstSteps : public QDialog
{
    Q_OBJECT
  public:
    FirstSteps(AppContext& context, QWidget* parent);
    [[nodiscard]] int step() const;
    static constexpr int kSteps = 4;

  Q_SIGNALS:
    /// Shown once when the dialog is closed, however that was.
    void left(linli::ui::FirstAct act);
    /// The shop's name or kind was written.
    void shopNamed();

  private:
    void build();
    void connectSteps();
    void writeTexts();
    void showStep(int step);
    void goOn();
    void skip();
    void end(FirstAct act);
    void keyPressEvent(QKeyEvent* event) override;

    QStackedWidget* m_stack;
    ShopStep* m_shop;
    PrinterStep* m_printer;
    StartStep* m_start;
    CloudStep* m_cloud;
    TextLabel* m_title;
    TextLabel* m_where;
    TextLabel* m_lead;
    Button* m_leave;
    Button* m_back;
    Button* m_skip;
    Button* m_next;
    FirstAct m_act = FirstAct::Nothing;
};

} // namespace linli::ui
