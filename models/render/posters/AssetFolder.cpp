// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/AssetFolder.h"

#include "render/posters/shelf/AssetIntake.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace linli::render {
namespace {

const QString kOwnResources = QStringLiteral(":/linli/");
const QString kArt = QStringLiteral("art:");

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

QString artFolder()
{
    return QStringLiteral(":/linli/templates/art");
}

QStringList drawings()
{
    QStringList names;
    for (const QString& file :
         QDir(artFolder()).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name)) {
        names.append(kArt + file);
    }
    return names;
}

Result<QImage> AssetFolder::picture(const QString& name, int width, int height, bool cover)
{
    const auto key = std::make_tuple(name, width, height, cover);
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_pictures.find(key); found != m_pictures.end()) {
        return found->second;
    }
    const bool drawing = name.startsWith(kArt);
    const QString plain = drawing ? name.mid(kArt.size()) : name;
    if (!isPlainName(plain)) {
        return bad(name, "a file name inside the template's folder");
    }
    const QString folder = drawing ? artFolder() : m_folder;
    const QString path = QFileInfo(folder + QLatin1Char('/') + plain).canonicalFilePath();
    const QString root = QFileInfo(folder).canonicalFilePath();
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
    if (!kFormats.contains(reader.format()) || !isBearable(reader.size())) {
        return bad(path.section(QLatin1Char('/'), -1), kPictureWords);
    }
    const QImage photo = reader.read();
    if (photo.isNull()) {
        return bad(path.section(QLatin1Char('/'), -1), "a picture that can be read");
    }
    painter.drawImage(placed(photo.size(), image.size(), cover), photo);
    return image;
}

} // namespace linli::render
