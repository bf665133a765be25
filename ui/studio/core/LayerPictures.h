// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/LayerTree.h"
#include "render/codes/QrSymbol.h"
#include "render/posters/AssetFolder.h"
#include "ui/context/Background.h"

#include <QImage>
#include <QObject>
#include <QRectF>
#include <QTimer>

#include <map>
#include <optional>

namespace linli::ui {

/// A layer of the page (a group as one) as the canvas shows it, drawn by the same painter as what
/// is printed.
struct LayerPicture
{
    QImage image;
    QRectF place; ///< what the image covers, page units, with the layer where it was when drawn
    poster::Box box;
    double rotationDegrees = 0;
    std::optional<Error> problem; ///< nothing to see: a photo that cannot be read
};

/// Keeps a picture of every layer of the page up to date. Drawing happens on worker threads, one
/// batch at a time; what nobody waits for any more is given up. A layer that only moved is not
/// drawn again. GUI thread.
class LayerPictures : public QObject
{
    Q_OBJECT
  public:
    explicit LayerPictures(QObject* parent = nullptr);
    ~LayerPictures() override;

    void setDocument(std::shared_ptr<const poster::PosterDocument> document);
    void setAssets(std::shared_ptr<render::AssetFolder> assets);
    void setFields(const poster::PosterFields& fields);
    /// Pixels of the screen a page unit takes.
    void setScale(double pixelsPerUnit);

    /// Null until it was drawn once.
    [[nodiscard]] const LayerPicture* of(const std::string& id) const;
    /// Everything on the canvas is as the poster is.
    [[nodiscard]] bool isComplete() const;

  Q_SIGNALS:
    void drawn();

  private:
    /// What a picture was made from.
    struct Made
    {
        poster::Layer layer; ///< at the origin: moving makes no other picture
        int look = 0;        ///< of fields and assets; −1: those do not matter
        double scale = 0;
        LayerPicture picture;
    };
    struct Work;
    void schedule(int afterMs);
    void begin();
    void keep(std::vector<std::pair<std::string, Made>> made);
    [[nodiscard]] Made wanted(const poster::Layer& layer) const;
    [[nodiscard]] bool isStale(const poster::Layer& layer) const;

    std::shared_ptr<const poster::PosterDocument> m_document;
    std::shared_ptr<render::AssetFolder> m_assets;
    std::shared_ptr<render::QrCache> m_symbols;
    poster::PosterFields m_fields;
    double m_scale = 1;
    int m_look = 0;
    std::map<std::string, Made, std::less<>> m_made;
    QTimer m_pause;
    StopFlag m_stop;
    bool m_busy = false;
};

} // namespace linli::ui
