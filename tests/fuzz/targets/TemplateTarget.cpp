// SPDX-License-Identifier: GPL-3.0-or-later
// Templates and packages under libFuzzer; linli_fuzz_template bends their trees and paints as well.
#include "domain/core/Check.h"
#include "exchange/posters/PosterPackage.h"
#include "render/posters/TemplateReader.h"
#include "render/posters/shelf/AssetIntake.h"

#include "fuzz/Target.h"
#include "fuzz/template/TemplateSeeds.h"

namespace linli::fuzz {

std::vector<std::string> seeds()
{
    std::vector<std::string> all;
    for (const auto& set : {smallTemplates(), smallPackages()}) {
        for (const QByteArray& seed : set) {
            all.push_back(seed.toStdString());
        }
    }
    return all;
}

void readHostile(Bytes input)
{
    const QByteArray bytes(textOf(input).data(), static_cast<qsizetype>(input.size()));
    const auto document = render::readTemplate(bytes);
    LINLI_CHECK(!document.ok() || roundTrips(*document));
    const auto package = exchange::readPosterPackage(bytes);
    if (!package.ok()) {
        return;
    }
    for (const auto& [name, content] : package->assets) {
        const auto asset = render::admitAsset(content);
        LINLI_CHECK(!asset.ok() || asset->name == name);
    }
}

} // namespace linli::fuzz
