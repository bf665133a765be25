// SPDX-License-Identifier: GPL-3.0-or-later
// spec/performance.md rows 4 to 6: the same phone poster and A6 card as tests/bench/compare/peers,
// made by the product's own batch, its checks included. Assets: $LINLI_BENCH_ASSETS (made by
// peers/assets.py); files: $LINLI_BENCH_OUT, or a folder that is thrown away.
#include "render/posters/PosterBatch.h"
#include "render/posters/TemplateReader.h"
#include "render/posters/press/PictureBatch.h"
#include "render/posters/press/PosterProofs.h"
#include "runtime/RenderPool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace linli::bench {
namespace {

using namespace render;

constexpr int kPhonePosters = 300;
constexpr int kCards = 1000;

QString assetFolder()
{
    return qEnvironmentVariable("LINLI_BENCH_ASSETS");
}

std::vector<PosterJob> people(int count)
{
    std::vector<PosterJob> jobs;
    QFile file(assetFolder() + QStringLiteral("/members.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return jobs;
    }
    while (int(jobs.size()) < count && !file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split('\t');
        if (cells.size() == 3) {
            jobs.push_back({QString::fromUtf8(cells[1]),
                            {{"inviter.name", cells[0].toStdString()},
                             {"invite.code", cells[1].toStdString()},
                             {"code.payload", cells[2].toStdString()}}});
        }
    }
    return jobs;
}

poster::PosterDocument documentOf(const char* json)
{
    return readTemplate(QByteArray(json)).value();
}

/// The peer's poster, layer by layer.
constexpr const char* kPhone = R"({"schemaVersion":1,"id":"bench-phone","name":{"zh":"测","en":"b"},
"page":{"unit":"px","width":1080,"height":1920,"dpi":300},"layers":[
{"id":"photo","type":"image","asset":"bg_photo.jpg","fit":"cover","frame":{"width":1080,"height":1920}},
{"id":"product","type":"image","asset":"product.jpg","fit":"cover","frame":{"x":180,"y":220,"width":720,"height":720}},
{"id":"shop","type":"text","text":"阳光花园社区团购","style":{"size":64,"weight":700,"colour":"#FFFFFF","align":"centre"},"frame":{"x":100,"y":90,"width":880,"height":90}},
{"id":"card","type":"rect","fill":"#FFFFFF","radius":32,"frame":{"x":60,"y":980,"width":960,"height":880}},
{"id":"words","type":"text","text":"用我的专属二维码首次下单立减8元，三人成团再享九折优惠。好友首单完成后我可得5元奖励，每月邀请满十位再领五十元红包。","style":{"size":40,"colour":"#3C3C3C","maxLines":3,"lineHeight":1.5},"frame":{"x":100,"y":1165,"width":880,"height":190}},
{"id":"hint","type":"text","text":"长按识别二维码","style":{"size":36,"colour":"#5A5A5A"},"frame":{"x":500,"y":1496,"width":460,"height":50}},
{"id":"name","type":"text","text":"{inviter.name} 邀请你来拼团","style":{"size":60,"minSize":40,"weight":700,"colour":"#1E1E1E"},"frame":{"x":100,"y":1034,"width":800,"height":90}},
{"id":"code","type":"qr","payload":"{code.payload}","quiet":0,"frame":{"x":100,"y":1440,"width":360,"height":360}},
{"id":"digits","type":"text","text":"邀请码 {invite.code}","style":{"size":36,"minSize":20,"colour":"#D4380D"},"frame":{"x":500,"y":1575,"width":460,"height":60}}]})";

constexpr const char* kCard = R"({"schemaVersion":1,"id":"bench-card","name":{"zh":"测","en":"b"},
"page":{"unit":"mm","width":105,"height":148,"dpi":300},"layers":[
{"id":"photo","type":"image","asset":"bg_photo.jpg","fit":"cover","frame":{"width":105,"height":148}},
{"id":"card","type":"rect","fill":"#FFFFFF","frame":{"x":6,"y":76,"width":93,"height":67}},
{"id":"name","type":"text","text":"{inviter.name} 邀请你来拼团","style":{"size":6,"minSize":4,"weight":700,"colour":"#1E1E1E"},"frame":{"x":10,"y":79,"width":85,"height":9}},
{"id":"code","type":"qr","payload":"{code.payload}","quiet":0,"frame":{"x":10,"y":95,"width":39,"height":39}},
{"id":"digits","type":"text","text":"邀请码 {invite.code}","style":{"size":3.6,"minSize":3,"colour":"#D4380D"},"frame":{"x":53,"y":116,"width":42,"height":6}}]})";

/// A folder for the run, kept where the compare script looks into it.
QString outFolder(const QTemporaryDir& thrownAway, const QString& name)
{
    const QString kept = qEnvironmentVariable("LINLI_BENCH_OUT");
    const QString folder = (kept.isEmpty() ? thrownAway.path() : kept) + QLatin1Char('/') + name;
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    return folder;
}

void makePictures(benchmark::State& state)
{
    const std::vector<PosterJob> jobs = people(kPhonePosters);
    const auto document = documentOf(kPhone);
    const int workers = static_cast<int>(state.range(0));
    runtime::RenderPool pool(workers);
    BatchControl control;
    control.workers = workers;
    control.spread = [&pool](int count, const auto& work) { pool.spread(count, work); };
    const QTemporaryDir thrownAway;
    std::int64_t bytes = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const QString folder = outFolder(thrownAway, QStringLiteral("ours"));
        state.ResumeTiming();
        const auto made = writePosterPictures(
            document, std::make_shared<AssetFolder>(assetFolder()), jobs, folder, {}, control);
        state.PauseTiming();
        if (!made.ok() || made->made != kPhonePosters) {
            state.SkipWithError("not every poster was made: LINLI_BENCH_ASSETS?");
            break;
        }
        for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.png")})) {
            bytes += file.size();
        }
        state.ResumeTiming();
    }
    const auto all = state.iterations() * kPhonePosters;
    state.SetItemsProcessed(all);
    state.counters["KiB"] = all > 0 ? double(bytes) / 1024 / double(all) : 0;
}

void phonePosters(benchmark::State& state)
{
    makePictures(state);
}
BENCHMARK(phonePosters)
    ->Arg(1)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->MeasureProcessCPUTime();

void phonePostersWall(benchmark::State& state)
{
    makePictures(state);
}
BENCHMARK(phonePostersWall)
    ->Arg(1)
    ->Arg(2)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();

/// `proofs` kept from an earlier print of the same cards: codes known and read back before.
void cardsPdf(benchmark::State& state, bool known)
{
    const std::vector<PosterJob> jobs = people(kCards);
    const auto document = documentOf(kCard);
    const QTemporaryDir thrownAway;
    const QString kept = qEnvironmentVariable("LINLI_BENCH_OUT");
    const QString file = (kept.isEmpty() ? thrownAway.path() : kept) + QStringLiteral("/cards.pdf");
    PdfOptions options;
    options.proofs = std::make_shared<PosterProofs>();
    const auto assets = std::make_shared<AssetFolder>(assetFolder());
    if (known) {
        static_cast<void>(writePosterPdf(document, assets, jobs, file, options));
    }
    for (auto _ : state) {
        if (!known) {
            options.proofs = std::make_shared<PosterProofs>();
        }
        const auto made = writePosterPdf(document, assets, jobs, file, options);
        if (!made.ok() || made->made != kCards) {
            state.SkipWithError("not every card was made: LINLI_BENCH_ASSETS?");
            break;
        }
    }
    state.SetItemsProcessed(state.iterations() * kCards);
    state.counters["bytes"] = double(QFileInfo(file).size());
}
BENCHMARK_CAPTURE(cardsPdf, known, true)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->MeasureProcessCPUTime();
BENCHMARK_CAPTURE(cardsPdf, cold, false)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->MeasureProcessCPUTime();

} // namespace
} // namespace linli::bench
