// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/posters/shelf/TemplateShelf.h"
#include "ui/context/AppContext.h"
#include "ui/pages/posters/PosterWork.h"
#include "ui/studio/core/LayerActions.h"
#include "ui/studio/core/LayerPictures.h"
#include "ui/studio/core/StudioDocument.h"

class QMimeData;

namespace linli::ui {

class StudioChecks;
class StudioDraft;

/// One open studio, without widgets: the poster, its pictures and checks, its draft, the neighbour
/// it is shown with. Files and drawing happen on worker threads.
class StudioPresenter : public QObject
{
    Q_OBJECT
  public:
    StudioPresenter(const AppContext& context, QObject* parent);
    ~StudioPresenter() override;

    /// One of the shop's own templates, with the draft that lies beside it where there is one.
    void open(const QString& id, bool withDraft = true);
    [[nodiscard]] QString id() const { return m_id; }
    void save();
    /// Unsaved changes are given up; the draft goes.
    void discard();

    [[nodiscard]] StudioDocument& document() { return m_document; }
    [[nodiscard]] LayerPictures& pictures() { return m_pictures; }
    [[nodiscard]] LayerActions& actions() { return m_actions; }
    [[nodiscard]] StudioChecks& checks() { return *m_checks; }
    [[nodiscard]] StudioDraft& draft() { return *m_draft; }

    /// Puts a photo from a file on the page, or into the layer of that id: a photo, or a code,
    /// whose logo it becomes.
    void takePicture(const QString& file, const QString& layer);
    /// Turns the whole poster, its drawings too, so that its leading hue is this one (OKLCH).
    void recolour(double hueDegrees);
    [[nodiscard]] std::unique_ptr<QMimeData> copy() const;
    void paste(const QMimeData& mime);

    [[nodiscard]] const PosterSource& source() const { return m_source; }
    /// Whose poster the canvas shows; an empty key: the first one, or a made-up neighbour.
    void showPerson(const MemberKey& member);
    [[nodiscard]] const MemberKey& person() const { return m_person; }

  Q_SIGNALS:
    void opened();
    void saved();
    void sourceChanged();
    void failed(const QString& sentence);
    /// An earlier session ended without saving; what it had is on the canvas.
    void draftTaken();

  private:
    struct Opened;
    void show(Opened opened);
    void readSource();
    void applyFields();
    void place(const QString& asset, QSize size, const QString& layer);
    void takeAssets(const QString& from, std::vector<poster::Layer> layers);

    const AppContext& m_context;
    render::TemplateShelf m_shelf;
    QString m_ownFolder;
    QString m_id;
    StudioDocument m_document;
    LayerPictures m_pictures;
    LayerActions m_actions;
    StudioChecks* m_checks;
    StudioDraft* m_draft;
    PosterSource m_source;
    MemberKey m_person;
    std::shared_ptr<render::AssetFolder> m_assets;
    int m_opening = 0;
};

} // namespace linli::ui
