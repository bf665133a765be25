// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/template/TemplateSeeds.h"

#include "exchange/posters/PosterPackage.h"
#include "render/posters/TemplateReader.h"
#include "render/posters/format/TemplateWriter.h"
#include "render/posters/shelf/AssetIntake.h"

#include <QBuffer>
#include <QImage>

namespace linli::fuzz {
namespace {

QByteArray picture()
{
    QImage image(9, 7, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

std::vector<QByteArray> smallTemplates()
{
    const QByteArray head =
        R"({"schemaVersion":1,"id":"f","name":{"zh":"a","en":"b"},)"
        R"("page":{"unit":"mm","width":30,"height":40,"bleed":3,"safe":4},"layers":[)";
    const char* layers[] = {
        R"({"id":"r","type":"rect","frame":{"x":1,"width":9,"height":9,"anchor":"right"},"fill":{"colours":["#FFFFFF","#80123456"],"angle":30},"stroke":{"colour":"#000000","width":1,"dashes":[1,2]},"radius":2})",
        R"({"id":"l","type":"line","frame":{"width":20,"height":0},"stroke":{"width":0.5}})",
        R"({"id":"t","type":"text","frame":{"width":20,"height":9},"text":[{"text":"和{inviter.name|x}","weight":700,"scale":1.2},{"text":"做邻居。","colour":"#C2410C"}],"style":{"size":4,"minSize":2,"maxLines":3,"balanced":true,"align":"centre","letterSpacing":0.1},"when":"shop.name","onMissing":"hide"})",
        R"({"id":"i","type":"image","frame":{"width":9,"height":9},"asset":"art:plum.svg","fit":"cover","radius":1,"opacity":0.5,"rotation":10})",
        R"({"id":"q","type":"qr","frame":{"width":20,"height":20},"payload":"{code.payload:upper}","quiet":4,"dark":"#000000","light":"#FFFFFF"})",
        R"({"id":"b","type":"barcode","frame":{"width":25,"height":9},"payload":"{invite.code}","kind":"code128"})",
        R"({"id":"o","type":"board","frame":{"width":25,"height":30},"rows":5})",
        R"({"id":"g","type":"group","frame":{"width":9,"height":9},"layers":[{"id":"h","type":"rect","frame":{"width":3,"height":3},"fill":"#112233"}],"locked":true})"};
    std::vector<QByteArray> corpus;
    for (const char* layer : layers) {
        corpus.push_back(head + layer + "]}");
    }
    return corpus;
}

std::vector<QByteArray> smallPackages()
{
    exchange::PosterPackage package{smallTemplates().front(), {}};
    std::vector<QByteArray> corpus{exchange::writePosterPackage(package).value()};
    const render::Asset asset = render::admitAsset(picture()).value();
    package.assets[asset.name] = asset.bytes;
    corpus.push_back(exchange::writePosterPackage(package).value());
    return corpus;
}

bool roundTrips(const poster::PosterDocument& document)
{
    const QByteArray written = render::writeTemplate(document);
    const auto again = render::readTemplate(written);
    return again.ok() && *again == document && render::writeTemplate(*again) == written;
}

} // namespace linli::fuzz
