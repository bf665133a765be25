// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/papers/PosterOutput.h"
#include "app/shared/LintTools.h"
#include "app/shared/ReportWriting.h"
#include "app/shared/posters/PosterBoard.h"
#include "app/shared/posters/TemplateFiles.h"
#include "render/posters/AssetFolder.h"
#include "render/posters/PosterBatch.h"
#include "render/posters/press/FileNames.h"
#include "render/posters/shelf/TemplateShelf.h"
#include "usecases/ports/Clock.h"
#include "usecases/posters/PosterOffer.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/settings/ShopProfile.h"
#include "words/ErrorText.h"
#include "words/PosterWords.h"
#include "words/posters/PosterManifest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace linli::app {
namespace {

using namespace usecases;

struct PosterOrder
{
    poster::PosterDocument document;
    std::shared_ptr<render::AssetFolder> assets;
    std::vector<PosterPerson> people;
    std::vector<render::PosterJob> jobs;
    std::string shopName;
};

QString sizeNameOf(const poster::Page& page)
{
    if (page.unit == poster::PageUnit::Pixel) {
        return QStringLiteral("phone");
    }
    struct Paper
    {
        const char* name;
        double shortMm;
    };
    for (const Paper paper :
         {Paper{"A4", 210}, Paper{"A5", 148}, Paper{"A6", 105}, Paper{"80mm", 80}}) {
        if (qFuzzyCompare(std::min(page.width, page.height), paper.shortMm)) {
            return QLatin1String(paper.name);
        }
    }
    return QStringLiteral("%1x%2mm").arg(page.width).arg(page.height);
}

/// The size must be the template's own: a poster is laid out for its paper.
Result<void> checkSize(const poster::PosterDocument& document, const QString& size)
{
    const QString own = sizeNameOf(document.page);
    if (!size.isEmpty() && size.compare(own, Qt::CaseInsensitive) != 0) {
        return Error::badInput(ErrorCode::UnknownOption, "size", size.toStdString(),
                               own.toStdString());
    }
    return {};
}

/// The words are the template's: what they say of one neighbour they say of all.
Result<void> checkWords(const PosterOrder& order, const CommandContext& context)
{
    if (order.jobs.empty()) {
        return {};
    }
    LINLI_ASSIGN(const auto tools, LintTools::make());
    LINLI_ASSIGN(const std::optional<Error> refusal,
                 wordRefusal(tools->desk(), order.document, order.jobs.front().fields,
                             BusinessDay::of(context.session.clock().now()),
                             context.out.language() == words::Language::Zh));
    return refusal ? Result<void>(*refusal) : Result<void>();
}

Result<PosterOrder> preparedOrder(Shop& shop, const CommandContext& context)
{
    const QString id = context.arguments.has("--template") ? context.arguments.option("--template")
                                                           : QStringLiteral("card-a6");
    const render::TemplateShelf shelf(templatesFolder(qs(context.session.file())));
    LINLI_ASSIGN(const render::ShelvedTemplate found, shelf.find(id));
    const poster::PosterDocument& document = *found.document;
    LINLI_TRY(checkSize(document, context.arguments.option("--size")));
    LINLI_ASSIGN(std::vector<PosterPerson> people, posterAudience(shop, context.arguments));
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    LINLI_ASSIGN(const auto offer, posterOffer(shop));
    LINLI_ASSIGN(const PosterTopic topic,
                 posterTopic(shop, context.arguments.optionText("--campaign"),
                             context.arguments.optionText("--product")));
    poster::PosterFields about =
        words::topicFields(topic, BusinessDay::of(shop.clock.now()), context.out.language());
    LINLI_ASSIGN(poster::PosterFields board, posterBoard(shop, document, context.out.language()));
    about.merge(std::move(board));
    PosterOrder order{document, found.assets, std::move(people), {}, {}};
    const QString pattern = context.arguments.has("--name") ? context.arguments.option("--name")
                                                            : QStringLiteral("{code}");
    int number = 0;
    for (const PosterPerson& person : order.people) {
        render::PosterJob job;
        job.fields = words::posterFields(person, profile, offer, context.out.language());
        job.fields.insert(about.begin(), about.end());
        job.name = render::nameByPattern(pattern, job.fields, ++number);
        order.jobs.push_back(std::move(job));
    }
    order.shopName = profile.name;
    LINLI_TRY(checkWords(order, context));
    return order;
}

QJsonObject
jsonOf(const PosterPerson& person, const render::PosterOutcome& made, words::Language language)
{
    const poster::CheckReport& check = made.check;
    const QString reason =
        check.reason ? words::errorText(*check.reason, language).sentence : QString();
    return {{QStringLiteral("member"), qs(person.member.text())},
            {QStringLiteral("code"), qs(person.code)},
            {QStringLiteral("link"), qs(person.link)},
            {QStringLiteral("file"), made.file},
            {QStringLiteral("page"), made.page},
            {QStringLiteral("module_mm"), check.moduleMm},
            {QStringLiteral("quiet_modules"), check.quietModules},
            {QStringLiteral("contrast"), check.contrast},
            {QStringLiteral("decoded"), check.decoded},
            {QStringLiteral("kept"), made.kept},
            {QStringLiteral("ok"), check.ok},
            {QStringLiteral("reason"), reason}};
}

/// manifest.xlsx beside what was made: in the folder of the pictures, or of the PDF.
Result<void> writeManifest(const PosterOrder& order,
                           const render::BatchOutcome& outcome,
                           const CommandContext& context,
                           Instant now)
{
    const words::Language language = context.out.language();
    std::vector<words::ManifestRow> rows;
    for (const render::PosterOutcome& made : outcome.posters) {
        rows.push_back({order.people[static_cast<std::size_t>(made.job)],
                        QFileInfo(made.file).fileName(), made.page, made.check, made.kept});
    }
    const QFileInfo out(context.arguments.option("--out"));
    const QDir folder =
        out.suffix().toLower() == QLatin1String("pdf") ? out.absoluteDir() : QDir(out.filePath());
    return writeReport(words::posterManifest(rows, now, language), order.shopName, now,
                       folder.filePath(QStringLiteral("manifest.xlsx")), language);
}

Result<int> posterCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const PosterOrder order, preparedOrder(*shop, context));
    const QString out = context.arguments.option("--out");
    const bool isNew = !QFileInfo::exists(out);
    LINLI_ASSIGN(const render::BatchOutcome outcome,
                 writePosters(order.document, order.assets, order.jobs, context.arguments));
    if (const auto listed = writeManifest(order, outcome, context, shop->clock.now()); !listed) {
        if (isNew && QFileInfo(out).isFile()) {
            QFile::remove(out); // a failed command leaves nothing; pictures of a folder are kept
        }
        return listed.error();
    }
    QJsonArray posters;
    QStringList refused;
    for (const render::PosterOutcome& made : outcome.posters) {
        const PosterPerson& person = order.people[static_cast<std::size_t>(made.job)];
        const QJsonObject entry = jsonOf(person, made, context.out.language());
        posters.append(entry);
        if (!made.check.ok) {
            refused << qs(person.code) + QStringLiteral("  ") +
                           entry[QLatin1String("reason")].toString();
        }
    }
    const QString summary =
        say(context, {u"做好 %1 张，%2 张没有通过检查", u"%1 made, %2 failed the check"})
            .arg(outcome.made)
            .arg(refused.size());
    context.out.answer({{QStringLiteral("posters"), posters}},
                       (QStringList{summary} + refused).join(QLatin1Char('\n')));
    return refused.isEmpty() ? 0 : 1;
}

} // namespace

std::vector<Command> posterCommands()
{
    return {{"poster",
             {{},
              QStringList{QStringLiteral("--template"), QStringLiteral("--member"),
                          QStringLiteral("--size"), QStringLiteral("--campaign"),
                          QStringLiteral("--product")} +
                  posterOutputOptions(),
              {QStringLiteral("--all"), QStringLiteral("--check"), QStringLiteral("--bleed"),
               QStringLiteral("--no-marks"), QStringLiteral("--fresh")}},
             {u"做海报：每张二维码试读通过才输出",
              u"Make posters; each code is read back before it leaves"},
             posterCommand}};
}

} // namespace linli::app
