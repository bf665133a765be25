// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/layers/LayerModel.h"

#include <QWidget>

class QListView;

namespace linli::ui {

class LayerActions;
class StudioDocument;
class TextLabel;

/// The layers at the left: drag them into order, F2 names one, the eye hides it, the lock holds it.
class LayerPanel : public QWidget
{
    Q_OBJECT
  public:
    LayerPanel(StudioDocument& document, LayerActions& actions, QWidget* parent);
    void setTroubled(std::vector<std::string> ids);
    [[nodiscard]] LayerModel& model() { return *m_model; }
    [[nodiscard]] QListView& list() { return *m_list; }
    void renameChosen();

  private:
    void show();
    void showChoice();
    void takeChoice();
    void pressed(const std::string& id, int what);
    StudioDocument& m_document;
    LayerActions& m_actions;
    LayerModel* m_model;
    QListView* m_list;
    TextLabel* m_title;
    std::vector<std::string> m_troubled;
    bool m_showing = false; ///< the selection is being written, not made
};

} // namespace linli::ui
