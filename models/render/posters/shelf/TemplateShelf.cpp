// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/shelf/TemplateShelf.h"

#include "render/posters/TemplateReader.h"
#include "render/posters/format/TemplateWriter.h"
#include "render/print/WholeFile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>
#include <utility>

namespace linli::render {
namespace {

using poster::PosterDocument;

const QString kDocument = QStringLiteral("template.json");
constexpr qsizetype kLongestId = 60;
constexpr qsizetype kLongestName = 60;
constexpr qint64 kDocumentBytes = 1'000'001; // one more than the reader takes

bool isId(const QString& id)
{
    return !id.isEmpty() && id.size() <= kLongestId &&
           std::all_of(id.begin(), id.end(), [](QChar c) {
               return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                      (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-');
           });
}

bool isShipped(const QString& id)
{
    return shippedTemplateIds().contains(id) || honourTemplateIds().contains(id);
}

Error notFound(const QString& id)
{
    return Error::badInput(ErrorCode::NotFound, "template", id.toStdString(),
                           shippedTemplateIds().join(QStringLiteral(", ")).toStdString());
}

Error unwritable(const QString& path)
{
    return Error::badInput(ErrorCode::FileUnwritable, "file", path.toStdString(), "-");
}

/// Every place of a document that names a picture.
void forEachAsset(std::vector<poster::Layer>& layers,
                  const std::function<void(std::string& asset)>& visit)
{
    for (poster::Layer& layer : layers) {
        if (auto* image = std::get_if<poster::ImageShape>(&layer.shape)) {
            visit(image->asset);
        } else if (auto* qr = std::get_if<poster::QrShape>(&layer.shape)) {
            visit(qr->logo);
        } else if (auto* group = std::get_if<poster::GroupShape>(&layer.shape)) {
            forEachAsset(group->layers, visit);
        }
    }
}

Result<PosterDocument> readOwn(const QString& folder)
{
    QFile file(QDir(folder).filePath(kDocument));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", file.fileName().toStdString(),
                               "-");
    }
    return readTemplate(file.read(kDocumentBytes));
}

Result<void> checkName(const std::string& name)
{
    const QString text = QString::fromStdString(name);
    if (text.trimmed().isEmpty() || text.size() > kLongestName) {
        return Error::badInput(ErrorCode::InvalidValue, "name", name, "1–60");
    }
    return {};
}

} // namespace

QStringList assetNames(PosterDocument document)
{
    QStringList names;
    forEachAsset(document.layers, [&names](const std::string& asset) {
        const QString name = QString::fromStdString(asset);
        if (!name.isEmpty() && !name.startsWith(QLatin1String("art:")) && !names.contains(name)) {
            names.append(name);
        }
    });
    return names;
}

QString TemplateShelf::folderOf(const QString& id) const
{
    return isShipped(id) ? shippedTemplateFolder(id) : QDir(m_ownFolder).filePath(id);
}

bool TemplateShelf::isOwn(const QString& id) const
{
    return !m_ownFolder.isEmpty() && isId(id) && !isShipped(id) &&
           QFile::exists(QDir(folderOf(id)).filePath(kDocument));
}

Result<void> TemplateShelf::requireOwn(const QString& id) const
{
    if (isShipped(id)) {
        return Error(ErrorCode::Refused).with("field", "template").with("value", id.toStdString());
    }
    return isOwn(id) ? Result<void>() : notFound(id);
}

QString TemplateShelf::freshId(const QString& base) const
{
    const QString stem = isId(base) ? base.left(kLongestId - 5) : QStringLiteral("template");
    QString id = stem;
    for (int i = 2; isShipped(id) || QFileInfo::exists(folderOf(id)); ++i) {
        id = QStringLiteral("%1-%2").arg(stem).arg(i);
    }
    return id;
}

ShelvedTemplate TemplateShelf::shelved(const QString& id) const
{
    ShelvedTemplate one;
    one.id = id;
    one.shipped = isShipped(id);
    Result<PosterDocument> document = one.shipped ? shippedTemplate(id) : readOwn(folderOf(id));
    if (!document) {
        one.problem = document.error();
        return one;
    }
    // The folder's name is the id, whatever a copied file says of itself.
    document->id = id.toStdString();
    one.document = std::make_shared<const PosterDocument>(std::move(document).value());
    one.assets = std::make_shared<AssetFolder>(folderOf(id));
    return one;
}

std::vector<ShelvedTemplate> TemplateShelf::list() const
{
    std::vector<ShelvedTemplate> all;
    for (const QString& id : shippedTemplateIds() + honourTemplateIds()) {
        all.push_back(shelved(id));
    }
    if (m_ownFolder.isEmpty()) {
        return all;
    }
    const auto shipped = static_cast<std::ptrdiff_t>(all.size());
    for (const QString& id : QDir(m_ownFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (isOwn(id)) {
            all.push_back(shelved(id));
        }
    }
    const auto nameOf = [](const ShelvedTemplate& one) {
        return one.document ? one.document->nameZh : one.id.toStdString();
    };
    std::stable_sort(all.begin() + shipped, all.end(),
                     [&](const auto& a, const auto& b) { return nameOf(a) < nameOf(b); });
    return all;
}

Result<ShelvedTemplate> TemplateShelf::find(const QString& id) const
{
    if (!isShipped(id) && !isOwn(id)) {
        return notFound(id);
    }
    ShelvedTemplate one = shelved(id);
    if (one.problem) {
        return *one.problem;
    }
    return one;
}

Result<void> TemplateShelf::save(const PosterDocument& document) const
{
    const QString id = QString::fromStdString(document.id);
    if (isShipped(id)) {
        return Error(ErrorCode::Refused).with("field", "template").with("value", document.id);
    }
    if (!isId(id) || m_ownFolder.isEmpty()) {
        return Error::badInput(ErrorCode::InvalidValue, "id", document.id, "a-z, 0-9, -");
    }
    const QByteArray json = writeTemplate(document);
    LINLI_TRY(readTemplate(json));
    const QString folder = folderOf(id);
    const QString path = QDir(folder).filePath(kDocument);
    if (!QDir().mkpath(folder)) {
        return unwritable(folder);
    }
    WholeFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.finish()) {
        return unwritable(path);
    }
    return {};
}

Result<QString> TemplateShelf::duplicate(const QString& id,
                                         const std::string& nameZh,
                                         const std::string& nameEn) const
{
    LINLI_TRY(checkName(nameZh));
    LINLI_TRY(checkName(nameEn));
    LINLI_ASSIGN(PackedTemplate packed, pack(id));
    LINLI_ASSIGN(PosterDocument document, readTemplate(packed.document));
    document.nameZh = nameZh;
    document.nameEn = nameEn;
    packed.document = writeTemplate(document);
    return adopt(packed);
}

Result<void>
TemplateShelf::rename(const QString& id, const std::string& nameZh, const std::string& nameEn) const
{
    LINLI_TRY(requireOwn(id));
    LINLI_TRY(checkName(nameZh));
    LINLI_TRY(checkName(nameEn));
    LINLI_ASSIGN(const ShelvedTemplate one, find(id));
    PosterDocument document = *one.document;
    document.nameZh = nameZh;
    document.nameEn = nameEn;
    return save(document);
}

Result<void> TemplateShelf::remove(const QString& id) const
{
    LINLI_TRY(requireOwn(id));
    const QString folder = folderOf(id);
    return QDir(folder).removeRecursively() ? Result<void>() : unwritable(folder);
}

Result<QString> TemplateShelf::addPicture(const QString& id, const QByteArray& bytes) const
{
    LINLI_TRY(requireOwn(id));
    LINLI_ASSIGN(const Asset asset, admitAsset(bytes));
    LINLI_TRY(storeAsset(asset, folderOf(id)));
    return asset.name;
}

Result<PackedTemplate> TemplateShelf::pack(const QString& id) const
{
    LINLI_ASSIGN(const ShelvedTemplate one, find(id));
    PosterDocument document = *one.document;
    PackedTemplate packed;
    for (const QString& name : assetNames(document)) {
        LINLI_ASSIGN(Asset asset, admitAssetFile(QDir(folderOf(id)).filePath(name)));
        // A photo somebody laid into the folder by hand travels under its hash.
        forEachAsset(document.layers, [&](std::string& wanted) {
            if (wanted == name.toStdString()) {
                wanted = asset.name.toStdString();
            }
        });
        packed.assets.push_back(std::move(asset));
    }
    packed.document = writeTemplate(document);
    return packed;
}

Result<QString> TemplateShelf::adopt(const PackedTemplate& packed) const
{
    LINLI_ASSIGN(PosterDocument document, readTemplate(packed.document));
    const QStringList wanted = assetNames(document);
    for (const QString& name : wanted) {
        const bool there = std::any_of(packed.assets.begin(), packed.assets.end(),
                                       [&](const Asset& asset) { return asset.name == name; });
        if (!there) {
            return Error::badInput(ErrorCode::PosterPackageBroken, "assets", name.toStdString(),
                                   "every picture the template names");
        }
    }
    const QString id = freshId(QString::fromStdString(document.id));
    document.id = id.toStdString();
    for (const Asset& asset : packed.assets) {
        if (wanted.contains(asset.name)) {
            LINLI_TRY(storeAsset(asset, folderOf(id)));
        }
    }
    LINLI_TRY(save(document));
    return id;
}

} // namespace linli::render
