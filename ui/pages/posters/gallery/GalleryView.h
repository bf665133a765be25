// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/posters/gallery/GalleryPresenter.h"
#include "ui/shell/Page.h"

#include <QPointer>

class QListWidget;

namespace linli::ui {

class Banner;
class EmptyState;
class Button;
class SegmentedControl;
class StudioWindow;

/// All templates as cards with the shop's own words on them; what is chosen can be used, designed,
/// copied, given away or deleted.
class GalleryView : public QWidget
{
    Q_OBJECT
  public:
    GalleryView(AppContext& context, PageHost& host, QWidget* parent);

    void refresh();
    [[nodiscard]] GalleryPresenter* presenter() const { return m_presenter; }
    [[nodiscard]] QListWidget* list() const { return m_list; }
    /// The studios that are open.
    [[nodiscard]] StudioWindow* studioOf(const QString& id) const;
    void askNew();

  Q_SIGNALS:
    /// Make posters from this template.
    void used(const QString& id);
    /// Something on the shelf is another now.
    void shelfChanged();

  private:
    void build();
    void connectAll();
    void writeTexts();
    void fill();
    void showButtons();
    void openStudio(const QString& id, bool fresh);
    void askImport();
    void askExport();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] static QString paperText(const poster::Page& page);

    AppContext& m_context;
    PageHost& m_host;
    GalleryPresenter* m_presenter;
    QListWidget* m_list;
    EmptyState* m_none;
    SegmentedControl* m_filter;
    SegmentedControl* m_trade;
    Banner* m_trouble;
    Banner* m_drafts;
    Button* m_new;
    Button* m_import;
    Button* m_use;
    Button* m_design;
    Button* m_copy;
    Button* m_export;
    Button* m_remove;
    std::map<QString, QImage> m_pictures;
    std::map<QString, QPointer<StudioWindow>> m_studios;
};

} // namespace linli::ui
