// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/posters/TemplateFiles.h"

#include "exchange/posters/PosterPackage.h"
#include "storage/sqlite/backups/KeptTemplates.h"

namespace linli::app {

QString templatesFolder(const QString& shopFile)
{
    return QString::fromStdString(storage::templatesFolder(shopFile.toStdString()));
}

Result<QString> importTemplate(const render::TemplateShelf& shelf, const QString& file)
{
    LINLI_ASSIGN(const exchange::PosterPackage package, exchange::readPosterPackageFile(file));
    render::PackedTemplate packed{package.document, {}};
    for (const auto& [name, bytes] : package.assets) {
        LINLI_ASSIGN(render::Asset asset, render::admitAsset(bytes));
        if (asset.name != name) {
            return Error::badInput(ErrorCode::PosterAssetRefused, "asset", name.toStdString(),
                                   asset.name.toStdString());
        }
        packed.assets.push_back(std::move(asset));
    }
    return shelf.adopt(packed);
}

Result<void>
exportTemplate(const render::TemplateShelf& shelf, const QString& id, const QString& file)
{
    LINLI_ASSIGN(const render::PackedTemplate packed, shelf.pack(id));
    exchange::PosterPackage package{packed.document, {}};
    for (const render::Asset& asset : packed.assets) {
        package.assets[asset.name] = asset.bytes;
    }
    return exchange::writePosterPackageFile(package, file);
}

Result<std::optional<Error>> wordRefusal(const usecases::LintDesk& desk,
                                         const poster::PosterDocument& document,
                                         const poster::PosterFields& fields,
                                         BusinessDay today,
                                         bool chinese)
{
    LINLI_ASSIGN(const std::vector<poster::WordFinding> findings,
                 poster::wordFindings(document, fields, desk.book, desk.matcher, today));
    for (const poster::WordFinding& finding : findings) {
        if (finding.severity == linter::Severity::Error) {
            return std::optional(poster::wordsError(finding, chinese));
        }
    }
    return std::optional<Error>();
}

} // namespace linli::app
