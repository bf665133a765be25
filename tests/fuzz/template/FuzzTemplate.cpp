// SPDX-License-Identifier: GPL-3.0-or-later
// linli_fuzz_template [INPUTS [SEED [FOLDER]]]: hostile templates and packages. What is read must
// write and read back as the same; nothing may crash. The input at work lies in FOLDER/input, so a
// crash leaves its cause behind.
#include "exchange/posters/PosterPackage.h"
#include "render/posters/PosterPainter.h"
#include "render/posters/TemplateReader.h"
#include "render/posters/format/TemplateWriter.h"
#include "render/posters/shelf/AssetIntake.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

#include "fuzz/template/TemplateSeeds.h"
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

class Run
{
  public:
    Run(std::uint64_t seed, QString folder)
        : m_templates(smallTemplates(), seed), m_shipped(shippedTemplates(), seed + 1),
          m_packages(smallPackages(), seed + 2), m_folder(std::move(folder))
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
