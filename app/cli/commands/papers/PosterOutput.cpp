// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/papers/PosterOutput.h"

#include "render/labels/SheetStock.h"
#include "render/posters/press/BatchJournal.h"
#include "render/posters/press/PictureBatch.h"
#include "runtime/RenderPool.h"
#include "usecases/members/Members.h"
#include "usecases/posters/PosterAudience.h"
#include "usecases/tags/Segments.h"

#include <QDir>
#include <QFile>

namespace linli::app {
namespace {

using namespace usecases;

constexpr QSizeF kA4{210, 297};
constexpr QSizeF kA3{297, 420};

/// sharers, rewards, a saved segment by id or name, or a tag.
Result<std::vector<PosterPerson>> peopleOf(Shop& shop, const std::string& name)
{
    MemberQuery filter;
    if (name == "sharers") {
        filter.sharersOnly = true;
    } else if (name == "rewards") {
        filter.withRewardsOnly = true;
    } else if (const auto saved = usecases::segmentOf(shop, name); saved.ok()) {
        filter.filter = saved->filter;
    } else {
        filter.tag = name;
    }
    return posterSegment(shop, filter);
}

Error badSheet(const Arguments& given)
{
    return Error::badInput(ErrorCode::UnknownOption, "sheet", given.optionText("--sheet"),
                           "A4, A3, label stocks");
}

Result<render::SheetLayout> sheetOf(const poster::Page& page, const Arguments& given)
{
    const QString sheet = given.option("--sheet");
    LINLI_ASSIGN(const auto up, given.number("--up"));
    LINLI_ASSIGN(const auto start, given.number("--start"));
    render::SheetLayout layout;
    if (sheet.isEmpty() && !up) {
        return render::SheetLayout::onePerPage();
    }
    const bool a3 = sheet.compare(QLatin1String("A3"), Qt::CaseInsensitive) == 0;
    if (a3 || sheet.isEmpty() || sheet.compare(QLatin1String("A4"), Qt::CaseInsensitive) == 0) {
        if (up.value_or(4) < 1 || up.value_or(4) > 64) {
            return Error::badInput(ErrorCode::OutOfRange, "up", given.optionText("--up"), "1 – 64");
        }
        layout =
            render::SheetLayout::upOn(a3 ? kA3 : kA4, {page.widthMm().value, page.heightMm().value},
                                      static_cast<int>(up.value_or(4)));
        layout.cropMarks = !given.has("--no-marks");
    } else {
        const auto stock = render::sheetStock(sheet);
        if (!stock.ok() || up) {
            return badSheet(given);
        }
        layout = stock->layout;
    }
    if (start && (*start < 1 || *start > layout.slots())) {
        return Error::badInput(ErrorCode::OutOfRange, "start", given.optionText("--start"),
                               "1 – " + std::to_string(layout.slots()));
    }
    layout.firstSlot = static_cast<int>(start.value_or(1)) - 1;
    return layout;
}

Result<render::PictureFormat> formatOf(const Arguments& given)
{
    const QString format = given.option("--format").toLower();
    if (format.isEmpty() || format == QLatin1String("png")) {
        return render::PictureFormat::Png;
    }
    if (format == QLatin1String("jpg") || format == QLatin1String("jpeg")) {
        return render::PictureFormat::Jpeg;
    }
    return Error::badInput(ErrorCode::UnknownOption, "format", given.optionText("--format"),
                           "png, jpg");
}

} // namespace

QStringList posterOutputOptions()
{
    return {QStringLiteral("--segment"), QStringLiteral("--top"),    QStringLiteral("--by"),
            QStringLiteral("--window"),  QStringLiteral("--sheet"),  QStringLiteral("--up"),
            QStringLiteral("--start"),   QStringLiteral("--format"), QStringLiteral("--name"),
            QStringLiteral("--dpi"),     QStringLiteral("--out")};
}

Result<std::vector<PosterPerson>> posterAudience(Shop& shop, const Arguments& given)
{
    if (given.has("--all")) {
        return allPosterPeople(shop);
    }
    if (given.has("--segment")) {
        return peopleOf(shop, given.optionText("--segment"));
    }
    LINLI_ASSIGN(const auto top, given.number("--top"));
    if (top) {
        LINLI_ASSIGN(
            const board::WindowChoice window,
            board::parseWindow(given.has("--window") ? given.optionText("--window") : "all"));
        LINLI_ASSIGN(
            const board::RankBy by,
            board::parseRankBy(given.has("--by") ? given.optionText("--by") : "referrals"));
        return posterTop(shop, window, by, *top);
    }
    if (!given.has("--member")) {
        return Error::badInput(ErrorCode::MissingValue, "option", "--member",
                               "--member CODE, --all, --segment NAME, --top N");
    }
    LINLI_ASSIGN(const MemberKey member, findMember(shop, given.optionText("--member")));
    return posterPeople(shop, {member});
}

Result<render::BatchOutcome> writePosters(const poster::PosterDocument& document,
                                          const std::shared_ptr<render::AssetFolder>& assets,
                                          const std::vector<render::PosterJob>& jobs,
                                          const Arguments& given)
{
    const QString out = given.option("--out");
    if (out.isEmpty()) {
        return Error::badInput(ErrorCode::MissingValue, "option", "--out", "--out DIR|F.pdf");
    }
    runtime::RenderPool pool;
    render::BatchControl control;
    control.workers = pool.threads();
    control.spread = [&pool](int workers, const auto& work) { pool.spread(workers, work); };
    if (!out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        render::PictureOptions options;
        LINLI_ASSIGN(options.format, formatOf(given));
        if (given.has("--fresh")) {
            QFile::remove(QDir(out).filePath(QLatin1String(render::BatchJournal::kFileName)));
        }
        return render::writePosterPictures(document, assets, jobs, out, options, control);
    }
    render::PdfOptions options;
    LINLI_ASSIGN(options.sheet, sheetOf(document.page, given));
    LINLI_ASSIGN(const auto dpi, given.number("--dpi"));
    options.dpi = static_cast<double>(dpi.value_or(300));
    if (options.dpi < 72 || options.dpi > 1200) {
        return Error::badInput(ErrorCode::OutOfRange, "dpi", given.optionText("--dpi"),
                               "72 – 1200");
    }
    options.bleed = given.has("--bleed");
    options.title = QStringLiteral("Linli");
    return render::writePosterPdf(document, assets, jobs, out, options, control);
}

} // namespace linli::app
