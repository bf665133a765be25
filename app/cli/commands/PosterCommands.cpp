// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/LintTools.h"
#include "app/shared/posters/PosterBoard.h"
#include "app/shared/posters/TemplateFiles.h"
#include "render/posters/PosterBatch.h"
#include "render/posters/shelf/TemplateShelf.h"
#include "usecases/members/Members.h"
#include "usecases/posters/PosterOffer.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/settings/ShopProfile.h"
#include "words/ErrorText.h"
#include "words/PosterWords.h"

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
};

Result<std::vector<PosterPerson>> chosenPeople(Shop& shop, const Arguments& given)
{
    if (given.has("--all")) {
        return allPosterPeople(shop);
    }
    if (!given.has("--member")) {
        return Error::badInput(ErrorCode::MissingValue, "option", "--member",
                               "--member CODE, --all");
    }
    LINLI_ASSIGN(const MemberKey member, findMember(shop, given.optionText("--member")));
    return posterPeople(shop, {member});
}

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
    LINLI_ASSIGN(std::vector<PosterPerson> people, chosenPeople(shop, context.arguments));
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    LINLI_ASSIGN(const auto offer, posterOffer(shop));
    LINLI_ASSIGN(const PosterTopic topic,
                 posterTopic(shop, context.arguments.optionText("--campaign"),
                             context.arguments.optionText("--product")));
    poster::PosterFields about =
        words::topicFields(topic, BusinessDay::of(shop.clock.now()), context.out.language());
    LINLI_ASSIGN(poster::PosterFields board, posterBoard(shop, document, context.out.language()));
    about.merge(std::move(board));
    PosterOrder order{document, found.assets, std::move(people), {}};
    for (const PosterPerson& person : order.people) {
        poster::PosterFields fields =
            words::posterFields(person, profile, offer, context.out.language());
        fields.insert(about.begin(), about.end());
        order.jobs.push_back({qs(person.code), std::move(fields)});
    }
    LINLI_TRY(checkWords(order, context));
    return order;
}

Result<render::SheetLayout> sheetOf(const Arguments& given)
{
    LINLI_ASSIGN(const auto up, given.number("--up"));
    const QString sheet = given.option("--sheet");
    if (sheet.isEmpty() && !up) {
        return render::SheetLayout::onePerPage();
    }
    if (sheet.compare(QLatin1String("A4"), Qt::CaseInsensitive) == 0 && up.value_or(4) == 4) {
        return render::SheetLayout::a4FourUp();
    }
    return Error::badInput(ErrorCode::UnknownOption, "size", sheet.toStdString(),
                           "--sheet A4 --up 4");
}

Result<render::BatchOutcome> written(const PosterOrder& order, const Arguments& given)
{
    const QString out = given.option("--out");
    if (out.isEmpty()) {
        return Error::badInput(ErrorCode::MissingValue, "option", "--out", "--out DIR|F.pdf");
    }
    if (!out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return render::writePosterPngs(order.document, order.assets, order.jobs, out);
    }
    render::PdfOptions options;
    LINLI_ASSIGN(options.sheet, sheetOf(given));
    options.title = QStringLiteral("Linli");
    return render::writePosterPdf(order.document, order.assets, order.jobs, out, options);
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
            {QStringLiteral("ok"), check.ok},
            {QStringLiteral("reason"), reason}};
}

Result<int> posterCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const PosterOrder order, preparedOrder(*shop, context));
    LINLI_ASSIGN(const render::BatchOutcome outcome, written(order, context.arguments));
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
              {QStringLiteral("--template"), QStringLiteral("--member"), QStringLiteral("--size"),
               QStringLiteral("--sheet"), QStringLiteral("--up"), QStringLiteral("--out"),
               QStringLiteral("--campaign"), QStringLiteral("--product")},
              {QStringLiteral("--all"), QStringLiteral("--check")}},
             {u"做海报：每张二维码试读通过才输出",
              u"Make posters; each code is read back before it leaves"},
             posterCommand}};
}

} // namespace linli::app
