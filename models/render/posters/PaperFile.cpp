// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/PaperFile.h"

#include "render/posters/PosterBatch.h"
#include "render/posters/TemplateReader.h"

#include <QFileInfo>

namespace linli::render {

Result<QString>
writePaper(const QString& templateId, const poster::PosterFields& fields, const QString& path)
{
    LINLI_ASSIGN(const poster::PosterDocument document, shippedTemplate(templateId));
    const auto assets = std::make_shared<AssetFolder>(shippedTemplateFolder(templateId));
    const QFileInfo file(path);
    const std::vector<PosterJob> jobs{{file.completeBaseName(), fields}};
    const bool picture = file.suffix().compare(QLatin1String("png"), Qt::CaseInsensitive) == 0;
    PdfOptions options;
    options.title = file.completeBaseName();
    LINLI_ASSIGN(const BatchOutcome made,
                 picture ? writePosterPngs(document, assets, jobs, file.absolutePath())
                         : writePosterPdf(document, assets, jobs, path, options));
    if (made.made == 0) {
        return made.posters.empty() || !made.posters.front().check.reason
                   ? Error(ErrorCode::Internal)
                   : *made.posters.front().check.reason;
    }
    return picture ? made.posters.front().file : path;
}

} // namespace linli::render
