// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <map>

class QMenu;
class QWidget;

namespace linli::ui {

class StudioPresenter;

/// Everything the keyboard can do in a studio.
enum class StudioCommand
{
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    SelectAll,
    Group,
    Ungroup,
    Forward,
    Backward,
    Front,
    Back,
    AlignLeft,
    AlignCentre,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    DistributeAcross,
    DistributeDown,
    Lock,
    Hide,
    Rename,
    AddText,
    AddPhoto,
    AddShape,
    AddLine,
    AddQr,
    AddBarcode,
    AddBoard,
    PageSize,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    ZoomLife,
    Save,
};

/// The commands as actions with names, icons and keys, added to the window so that keys work
/// wherever the focus is (a text field keeps its own). What needs a widget is only triggered; the
/// rest is done on the presenter.
class StudioCommands : public QObject
{
    Q_OBJECT
  public:
    StudioCommands(StudioPresenter& presenter, QWidget& window);

    [[nodiscard]] QAction* action(StudioCommand command) const;
    /// For the canvas: what one does with layers.
    void fillContextMenu(QMenu& menu) const;
    /// In the simple mode only undo, redo, save and zoom are there.
    void setSimple(bool simple);

  private:
    void writeTexts();
    void updateEnabled();
    void run(StudioCommand command);
    bool arrange(StudioCommand command);
    bool insert(StudioCommand command);
    void toggle(StudioCommand command);
    void copy();
    void paste();

    StudioPresenter& m_presenter;
    std::map<StudioCommand, QAction*> m_actions;
    bool m_simple = false;
};

} // namespace linli::ui
