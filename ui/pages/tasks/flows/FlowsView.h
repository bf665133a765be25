// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QStackedWidget;
class QVBoxLayout;

namespace linli::ui {

class Banner;
class Button;
class FlowEditor;
class FlowsPresenter;
class QuietHoursLine;
class TextLabel;
struct AppContext;

/// The flows of the shop as a list; one opens to be edited.
class FlowsView : public QWidget
{
    Q_OBJECT
  public:
    FlowsView(AppContext& context, PageHost& host, QWidget* parent);
    void refresh();

  private:
    void write();
    void edit(const std::string& id);
    PageHost& m_host;
    FlowsPresenter* m_presenter;
    QStackedWidget* m_stack;
    FlowEditor* m_editor;
    Banner* m_error;
    TextLabel* m_lead;
    Button* m_new;
    QuietHoursLine* m_quiet;
    QVBoxLayout* m_list;
};

} // namespace linli::ui
