// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"

class QPrinter;
class QStackedLayout;
class QVBoxLayout;

namespace linli::ui {

class AudiencePicker;
class Banner;
class Button;
class CheckStrip;
class EmptyState;
class GalleryView;
class OutputPicker;
class PosterCanvas;
class PostersPresenter;
class ProgressStrip;
class TemplateGallery;
class TextLabel;
struct PosterBatchReport;

/// 海报: the templates with the shop's own data at the left, the chosen one large in the middle
/// with its checks below, audience and output at the right.
class PostersPage : public Page
{
    Q_OBJECT
  public:
    PostersPage(AppContext& context, PageHost& pageHost, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// A neighbour's key: her poster, and the batch for her alone.
    void openWith(const QString& argument) override;
    [[nodiscard]] PostersPresenter* presenter() const { return m_presenter; }
    [[nodiscard]] GalleryView* gallery() const { return m_shelf; }
    /// Posters are being made; else the templates are looked at.
    [[nodiscard]] bool isMaking() const { return m_making; }
    void make(bool making);

  private:
    [[nodiscard]] QWidget* buildStudio();
    [[nodiscard]] QVBoxLayout* buildOutput();
    void connectPresenter();
    void connectButtons();
    void connectShelf();
    void writeTexts();
    void showSource();
    void showBusy();
    void tell(const PosterBatchReport& report);
    void askFolder();
    void askFile();
    void print();
    void onPaintRequested(const std::shared_ptr<QPrinter>& printer);

    PostersPresenter* m_presenter;
    GalleryView* m_shelf;
    Button* m_back;
    TemplateGallery* m_gallery;
    PosterCanvas* m_canvas;
    CheckStrip* m_checks;
    AudiencePicker* m_audience;
    OutputPicker* m_how;
    Button* m_print;
    Button* m_pdf;
    Button* m_png;
    ProgressStrip* m_progress;
    Banner* m_trouble;
    Banner* m_leftOut;
    TextLabel* m_forWhom;
    TextLabel* m_output;
    EmptyState* m_empty;
    QStackedLayout* m_stack = nullptr;
    bool m_making = false;
};

} // namespace linli::ui
