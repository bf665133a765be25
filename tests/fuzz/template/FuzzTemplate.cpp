// SPDX-License-Identifier: GPL-3.0-or-later
// linli_fuzz_template [INPUTS [SEED [FOLDER]]]: hostile templates and packages. What is read must
// write and read back as the same; nothing may crash. The input at work lies in FOLDER/input, so a
// crash leaves its cause behind.
#include "exchange/posters/PosterPackage.h"
#include "render/posters/PosterPainter.h"
#include "render/posters/TemplateReader.h"
#include "render/posters/format/TemplateWriter.h"
#include "render/posters/shelf/AssetIntake.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

#include "fuzz/template/TreeMutator.h"

namespace linli::fuzz {
namespace {

struct Tally
{
    qint64 templates = 0;
    qint64 accepted = 0;
    qint64 painted = 0;
    qint64 packages = 0;
    qint64 opened = 0;
    qint64 failures = 0;
};

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

/// One layer of each kind on small pages: small inputs make many a second.
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

/// Byte-stable both ways, or the writer loses something.
bool roundTrips(const poster::PosterDocument& document)
{
    const QByteArray written = render::writeTemplate(document);
    const auto again = render::readTemplate(written);
    return again.ok() && *again == document && render::writeTemplate(*again) == written;
}

class Run
{
  public:
    Run(std::uint64_t seed, QString folder)
        : m_templates(smallTemplates(), seed), m_shipped(shippedTemplates(), seed + 1),
          m_packages(packages(), seed + 2), m_folder(std::move(folder))
    {
    }

    void one(qint64 number)
    {
        if (number % 4 == 0) {
            onePackage();
            return;
        }
        TreeMutator& from = number % 50 == 1 ? m_shipped : m_templates;
        oneTemplate(number % 4 == 1 ? from.bytes() : from.json());
    }
    [[nodiscard]] const Tally& tally() const { return m_tally; }

  private:
    static std::vector<QByteArray> shippedTemplates()
    {
        std::vector<QByteArray> corpus;
        for (const QString& id : render::shippedTemplateIds() + render::honourTemplateIds()) {
            corpus.push_back(render::writeTemplate(render::shippedTemplate(id).value()));
        }
        return corpus;
    }

    static std::vector<QByteArray> packages()
    {
        exchange::PosterPackage package{smallTemplates().front(), {}};
        std::vector<QByteArray> corpus{exchange::writePosterPackage(package).value()};
        const render::Asset asset = render::admitAsset(picture()).value();
        package.assets[asset.name] = asset.bytes;
        corpus.push_back(exchange::writePosterPackage(package).value());
        return corpus;
    }

    void keep(const QByteArray& input) const
    {
        QFile file(QDir(m_folder).filePath(QStringLiteral("input")));
        if (!m_folder.isEmpty() && file.open(QIODevice::WriteOnly)) {
            file.write(input);
        }
    }

    void oneTemplate(const QByteArray& input)
    {
        keep(input);
        ++m_tally.templates;
        const auto document = render::readTemplate(input);
        if (!document.ok()) {
            return;
        }
        ++m_tally.accepted;
        if (!roundTrips(*document)) {
            ++m_tally.failures;
            QTextStream(stderr) << "not the same again: " << input << '\n';
        }
        constexpr qint64 kPaintEvery = 20;
        if (m_tally.accepted % kPaintEvery == 0) {
            paint(*document);
        }
    }

    void paint(const poster::PosterDocument& document)
    {
        const double longest = std::max(document.page.width, document.page.height) *
                               document.page.dotsPerUnit(document.page.dpi);
        constexpr double kDots = 240;
        render::PosterPainter painter(document, std::make_shared<render::AssetFolder>(QString()),
                                      {0, std::min(1.0, kDots / longest), true});
        const poster::PosterFields fields{{"inviter.name", "李**"},
                                          {"shop.name", "老王"},
                                          {"invite.code", "7MCASY8B56"},
                                          {"code.payload", "7MCASY8B56"}};
        m_tally.painted += painter.picture(fields).ok() ? 1 : 0;
    }

    void onePackage()
    {
        const QByteArray input = m_packages.bytes();
        keep(input);
        ++m_tally.packages;
        const auto package = exchange::readPosterPackage(input);
        if (!package.ok()) {
            return;
        }
        ++m_tally.opened;
        for (const auto& [name, bytes] : package->assets) {
            const auto asset = render::admitAsset(bytes);
            if (asset.ok() && asset->name != name) {
                ++m_tally.failures;
            }
        }
    }

    TreeMutator m_templates;
    TreeMutator m_shipped;
    TreeMutator m_packages;
    QString m_folder;
    Tally m_tally;
};

int fuzz(const QStringList& words)
{
    const qint64 inputs = words.value(1, QStringLiteral("20000")).toLongLong();
    const auto seed = words.value(2, QStringLiteral("1")).toULongLong();
    Run run(seed, words.value(3));
    QElapsedTimer timer;
    timer.start();
    for (qint64 i = 0; i < inputs; ++i) {
        run.one(i);
    }
    const Tally& told = run.tally();
    QTextStream(stdout) << inputs << " inputs in " << timer.elapsed() / 1000
                        << " s: " << told.templates << " templates (" << told.accepted << " read, "
                        << told.painted << " painted), " << told.packages << " packages ("
                        << told.opened << " read), " << told.failures << " failures\n";
    // A run that never reads anything looks at nothing but the first test.
    return told.failures == 0 && (inputs < 1000 || told.accepted > 0) ? 0 : 1;
}

} // namespace
} // namespace linli::fuzz

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    return linli::fuzz::fuzz(QGuiApplication::arguments());
}
