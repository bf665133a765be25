// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <map>
#include <mutex>
#include <tuple>

namespace linli::render {

/// The pictures of one template. A name is a plain file name inside the template's own folder,
/// nothing else can be reached but the program's drawings (`art:NAME.svg`); photos are PNG, JPEG or
/// WebP up to 40 MP; SVG is drawn only from the program's own resources (spec/security.md D7, D8).
/// Any thread.
class AssetFolder
{
  public:
    /// `folder`: ":/linli/templates/<id>" for shipped templates, or a folder of the shop's.
    explicit AssetFolder(QString folder) : m_folder(std::move(folder)) {}

    /// The picture at exactly `width`×`height` dots, cropped when `cover`, else centred on clear.
    /// Kept for the next call. Errors: PosterTemplateInvalid (field = asset, value, allowed).
    Result<QImage> picture(const QString& name, int width, int height, bool cover);

  private:
    Result<QImage> load(const QString& path, int width, int height, bool cover) const;

    QString m_folder;
    std::mutex m_mutex;
    std::map<std::tuple<QString, int, int, bool>, QImage> m_pictures;
};

/// Where the program's drawings lie, and their references ("art:basket.svg") for ImageShape::asset:
/// any template may use them, the shop's own too.
[[nodiscard]] QString artFolder();
[[nodiscard]] QStringList drawings();

} // namespace linli::render
