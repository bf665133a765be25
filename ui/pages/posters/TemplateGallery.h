// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace linli::ui {

/// Thumbnails of all templates, drawn with a real neighbour; one is chosen. Arrow keys move.
class TemplateGallery : public QListWidget
{
    Q_OBJECT
  public:
    explicit TemplateGallery(QWidget* parent = nullptr);

    /// Names and paper sizes, in order; the choice stays.
    void setTemplates(const QStringList& names, const QStringList& sizes);
    void setThumbnail(int index, const QImage& image);

  private:
    void restyle();
};

} // namespace linli::ui
