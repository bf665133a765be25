// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/checks/PosterFindings.h"

#include <algorithm>

namespace linli::render {
namespace {

bool isSame(const Error& a, const Error& b)
{
    return a.code() == b.code() && a.parameter("layer") == b.parameter("layer");
}

Result<std::vector<Error>> findingsOf(const poster::PosterDocument& document,
                                      const FindingScope& scope)
{
    PosterPainter painter(document, scope.assets, scope.options);
    return posterFindings(painter, scope.fields, scope.printerDpi);
}

} // namespace

Result<std::vector<Error>>
posterFindings(PosterPainter& painter, const poster::PosterFields& fields, double printerDpi)
{
    LINLI_ASSIGN(const PosterPainter::Picture picture, painter.picture(fields));
    std::vector<Error> findings;
    for (const poster::CheckReport& report : painter.reports(picture, printerDpi)) {
        if (report.reason) {
            findings.push_back(*report.reason);
        }
    }
    const std::vector<Error>& drawn = picture.painted.findings;
    findings.insert(findings.end(), drawn.begin(), drawn.end());
    return findings;
}

Result<std::optional<poster::PosterDocument>> repairedPoster(const poster::PosterDocument& document,
                                                             const Error& finding,
                                                             const FindingScope& scope)
{
    LINLI_ASSIGN(const std::vector<Error> before, findingsOf(document, scope));
    std::optional<poster::PosterDocument> best;
    std::size_t left = before.size() + 1;
    for (poster::PosterDocument& tried : poster::repairs(document, finding)) {
        LINLI_ASSIGN(const std::vector<Error> after, findingsOf(tried, scope));
        const bool gone = std::none_of(after.begin(), after.end(),
                                       [&](const Error& one) { return isSame(one, finding); });
        // One defect can hide the next of the same code: as many findings as before is no worse.
        if (gone && after.size() < left) {
            left = after.size();
            best = std::move(tried);
        }
        if (left < before.size()) {
            break;
        }
    }
    return best;
}

} // namespace linli::render
