// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/core/StudioPresenter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace linli::ui {

class Banner;
class Button;
class CanvasView;
class LayerPanel;
class PropertiesPanel;
class SegmentedControl;
class SimplePanel;
class StudioCommands;
class TextLabel;

/// The poster studio: canvas in the middle, layers left, properties right, checks below. Opens in
/// the simple mode; what stands unsaved survives a crash.
class StudioWindow : public QWidget
{
    Q_OBJECT
  public:
    /// `fresh`: made a moment ago for this window; given up unsaved it is deleted again.
    StudioWindow(AppContext& context, const QString& id, bool fresh, QWidget* parent = nullptr);
    ~StudioWindow() override;

    [[nodiscard]] StudioPresenter* presenter() const { return m_presenter; }
    [[nodiscard]] CanvasView* canvas() const { return m_canvas; }
    [[nodiscard]] StudioCommands* commands() const { return m_commands; }
    [[nodiscard]] LayerPanel* layers() const { return m_layers; }
    [[nodiscard]] PropertiesPanel* properties() const { return m_properties; }
    [[nodiscard]] SimplePanel* simple() const { return m_simple; }
    void setSimple(bool simple);
    [[nodiscard]] bool isSimple() const { return m_isSimple; }

  Q_SIGNALS:
    void saved();
    /// Closed without saving, and never saved before.
    void abandoned(const QString& id);

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    void build();
    [[nodiscard]] QWidget* buildTop();
    [[nodiscard]] QWidget* buildTools();
    [[nodiscard]] QWidget* buildMiddle();
    [[nodiscard]] QWidget* buildSide();
    void connectAll();
    void connectCanvas();
    void writeTexts();
    void showState();
    void showPeople();
    void showChecks();
    void askPhoto(const QString& layer);
    void askPaper();
    void askClose();
    void rename(const QString& name);

    StudioPresenter* m_presenter;
    StudioCommands* m_commands;
    CanvasView* m_canvas;
    LayerPanel* m_layers = nullptr;
    PropertiesPanel* m_properties = nullptr;
    SimplePanel* m_simple = nullptr;
    QStackedLayout* m_side = nullptr;
    QWidget* m_tools = nullptr;
    QWidget* m_rulers[3] = {};
    Banner* m_trouble;
    Banner* m_note;
    QLineEdit* m_name;
    TextLabel* m_state;
    SegmentedControl* m_mode;
    TextLabel* m_personLabel;
    QComboBox* m_person;
    TextLabel* m_zoom;
    Button* m_save;
    bool m_isSimple = true;
    bool m_fresh;
    bool m_leaving = false; ///< what is unsaved was saved or given up
};

} // namespace linli::ui
