// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/posters/shelf/TemplateShelf.h"
#include "ui/context/AppContext.h"
#include "ui/context/Background.h"
#include "ui/pages/posters/PosterWork.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <map>
#include <vector>

namespace linli::ui {

/// What a template is made for, told by its page.
enum class PaperKind
{
    Any,
    Phone,
    Sheet, ///< A4 and A5
    Card,  ///< A6 and smaller
    Slip,  ///< rolls and labels
};

/// Whom a template's drawings suit; most suit everybody.
enum class PosterTrade
{
    Any,
    Fresh,
    Bakery,
    Baby,
};

/// The shelf as the gallery shows it, without widgets: the templates that ship and the shop's own,
/// their pictures, and what can be done to them. Everything slow happens on worker threads.
class GalleryPresenter : public QObject
{
    Q_OBJECT
  public:
    GalleryPresenter(const AppContext& context, QObject* parent);
    ~GalleryPresenter() override;

    /// Reads the shelf again and draws what is new.
    void refresh();
    [[nodiscard]] const std::vector<render::ShelvedTemplate>& templates() const
    {
        return m_templates;
    }
    [[nodiscard]] bool canDesign() const { return !m_ownFolder.isEmpty(); }
    [[nodiscard]] static PaperKind kindOf(const poster::Page& page);
    /// Said by the id of what ships (a5-bakery), which copies keep in theirs (a5-bakery-2).
    [[nodiscard]] static PosterTrade tradeOf(const QString& id);
    /// A studio that was not closed properly left something beside this template.
    [[nodiscard]] bool hasDraft(const QString& id) const;

    /// Own ones are opened; one that ships is copied first. Answers designReady().
    void design(const QString& id);
    void makeNew(const poster::Page& page, const QString& name);
    void copy(const QString& id);
    void remove(const QString& id);
    /// A copy that was never saved: gone without a word.
    void forget(const QString& id);
    void importFile(const QString& file);
    void exportFile(const QString& id, const QString& file);

  Q_SIGNALS:
    void listed();
    void thumbnailReady(const QString& id, const QImage& picture);
    void designReady(const QString& id, bool fresh);
    void told(const QString& sentence);
    /// It was taken off the shelf; `undo` puts it back.
    void removed(const QString& name, const std::function<void()>& undo);
    void failed(const QString& sentence);

  private:
    void drawThumbnails();
    [[nodiscard]] const render::ShelvedTemplate* find(const QString& id) const;
    void duplicate(const QString& id, const std::function<void(const QString&)>& then);

    const AppContext& m_context;
    QString m_ownFolder;
    render::TemplateShelf m_shelf;
    std::vector<render::ShelvedTemplate> m_templates;
    std::vector<QString> m_drafts;
    PosterSource m_source;
    std::map<QString, std::shared_ptr<const poster::PosterDocument>> m_drawn;
    StopFlag m_stop;
    int m_reading = 0;
};

} // namespace linli::ui
