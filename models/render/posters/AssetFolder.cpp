// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/AssetFolder.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace linli::render {
namespace {

constexpr qint64 kMaximumPixels = 40'000'000;
const QString kOwnResources = QStringLiteral(":/linli/");

Error bad(const QString& name, const char* allowed)
{
    return Error::badInput(ErrorCode::PosterTemplateInvalid, "asset", name.toStdString(), allowed);
}

bool isPlainName(const QString& name)
{
    return !name.isEmpty() && !name.startsWith(QLatin1Char('.')) &&
           std::none_of(name.begin(), name.end(), [](QChar c) {
               return c == QLatin1Char('/') || c == QLatin1Char('\\') || c == QLatin1Char(':') ||
                      c.unicode() < 0x20;
           });
}

QRectF placed(QSizeF source, QSizeF room, bool cover)
{
    const QSizeF size =
        source.scaled(room, cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    return {QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), size};
}

QImage clear(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

Result<QImage> AssetFolder::picture(const QString& name, int width, int height, bool cover)
{
    const auto key = std::make_tuple(name, width, height, cover);
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_pictures.find(key); found != m_pictures.end()) {
        return found->second;
    }
    if (!isPlainName(name)) {
        return bad(name, "a file name inside the template's folder");
    }
    const QString path = QFileInfo(m_folder + QLatin1Char('/') + name).canonicalFilePath();
    const QString root = QFileInfo(m_folder).canonicalFilePath();
    if (path.isEmpty() || root.isEmpty() || !path.startsWith(root + QLatin1Char('/'))) {
        return bad(name, "a file that is in the template's folder");
    }
    LINLI_ASSIGN(QImage image, load(path, width, height, cover));
    m_pictures.emplace(key, image);
    return image;
}

Result<QImage> AssetFolder::load(const QString& path, int width, int height, bool cover) const
{
    QImage image = clear(std::max(1, width), std::max(1, height));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (path.endsWith(QStringLiteral(".svg"))) {
        QSvgRenderer svg;
        if (!path.startsWith(kOwnResources) || !svg.load(path)) {
            return bad(path.section(QLatin1Char('/'), -1), "PNG, JPEG or WebP");
        }
        svg.render(&painter, placed(svg.viewBoxF().size(), image.size(), cover));
        return image;
    }
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    static const QList<QByteArray> kFormats{"png", "jpeg", "jpg", "webp"};
    const QSize size = reader.size();
    const qint64 pixels = static_cast<qint64>(size.width()) * size.height();
    if (!kFormats.contains(reader.format()) || !size.isValid() || pixels > kMaximumPixels) {
        return bad(path.section(QLatin1Char('/'), -1), "PNG, JPEG or WebP of at most 40 MP");
    }
    const QImage photo = reader.read();
    if (photo.isNull()) {
        return bad(path.section(QLatin1Char('/'), -1), "a picture that can be read");
    }
    painter.drawImage(placed(photo.size(), image.size(), cover), photo);
    return image;
}

} // namespace linli::render
