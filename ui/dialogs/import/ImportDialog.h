// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"

#include <QDialog>

class QStackedWidget;
class QTimer;

namespace linli::ui {

class Banner;
class Button;
class DropZone;
class EmptyState;
class ImportPresenter;
class ImportPreview;
class MappingView;
class ProgressStrip;
class SegmentedControl;
class TextLabel;

/// Import of a file: drop it, see what it would do, import all of it or its valid rows. Open it
/// with open(); it deletes itself.
class ImportDialog : public QDialog
{
    Q_OBJECT
  public:
    explicit ImportDialog(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] ImportPresenter* presenter() const { return m_presenter; }

  Q_SIGNALS:
    /// The shop has new rows.
    void imported();

  private:
    void build();
    void fitWindow();
    [[nodiscard]] QWidget* buildFooter();
    void connectParts();
    void writeTexts();
    void showStage();
    void showChoice();
    void showButtons();
    void saveErrors();
    void decideWaiting();
    void showProfiles();
    [[nodiscard]] QString resultSentence() const;

    ImportPresenter* m_presenter;
    Banner* m_trouble;
    Banner* m_told;
    QString m_what; ///< the work that goes on, in words
    QStackedWidget* m_stack;
    DropZone* m_drop;
    QWidget* m_working;
    ProgressStrip* m_progress;
    ImportPreview* m_preview;
    MappingView* m_mapping;
    EmptyState* m_done;
    QWidget* m_footer = nullptr;
    SegmentedControl* m_rows;
    TextLabel* m_note;
    Button* m_other;
    Button* m_errors;
    Button* m_columns;
    Button* m_profiles;
    Button* m_undo;
    Button* m_decide;
    QTimer* m_tick;
    AppContext& m_context;
    Button* m_apply;
};

} // namespace linli::ui
