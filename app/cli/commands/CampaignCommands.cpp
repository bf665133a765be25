// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/LintTools.h"
#include "app/shared/ShareKitWriting.h"
#include "domain/campaign/RunOfShow.h"
#include "domain/campaign/Words.h"
#include "exchange/viewing/ReadViewing.h"
#include "usecases/campaigns/CampaignMistakes.h"
#include "usecases/campaigns/RunCampaign.h"
#include "wire/campaign/CampaignJson.h"
#include "wire/campaign/CampaignTemplates.h"
#include "words/ValueText.h"

#include <QFile>
#include <QJsonDocument>

namespace linli::app {
namespace {

using namespace usecases;
using campaign::Campaign;
using campaign::CampaignState;

QString lineOf(const CampaignRow& row)
{
    const std::string_view state = textOf(row.state);
    return QStringLiteral("%1  %2  %3  %4")
        .arg(qs(row.startsAt.toShanghaiText()).left(16), qs(std::string(state)), qs(row.title),
             qs(row.id));
}

CampaignRow rowOf(const Campaign& campaign)
{
    return {campaign.id,
            campaign.title,
            campaign.kind,
            campaign.state,
            campaign.startsAt,
            plannedEnd(campaign),
            static_cast<std::int64_t>(campaign.goods.size()),
            campaign.startsAt};
}

QJsonObject jsonOf(const CampaignRow& row)
{
    return {{QStringLiteral("id"), qs(row.id)},
            {QStringLiteral("title"), qs(row.title)},
            {QStringLiteral("kind"), qs(std::string(textOf(row.kind)))},
            {QStringLiteral("state"), qs(std::string(textOf(row.state)))},
            {QStringLiteral("starts_at"), app::jsonOf(row.startsAt)},
            {QStringLiteral("ends_at"), app::jsonOf(row.endsAt)},
            {QStringLiteral("goods"), qint64(row.goods)}};
}

int answer(const CommandContext& context, const Campaign& campaign)
{
    context.out.answer(wire::campaignObject(campaign), lineOf(rowOf(campaign)));
    return 0;
}

Result<Instant> startOf(const CommandContext& context)
{
    if (!context.arguments.has("--starts_at")) {
        return usualStart(context.session.clock().now());
    }
    return Instant::parseIso(context.arguments.optionText("--starts_at"));
}

Result<std::string> fileText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", path.toStdString(), "-");
    }
    return file.readAll().toStdString();
}

Result<Campaign> templateNamed(const CommandContext& context, const std::string& id)
{
    const bool zh = context.out.language() == words::Language::Zh;
    LINLI_ASSIGN(const auto templates, wire::campaignTemplates(zh ? "zh" : "en"));
    std::string known;
    for (const CampaignTemplate& one : templates) {
        if (one.id == id) {
            LINLI_ASSIGN(const Instant start, startOf(context));
            return fromTemplate(one, start);
        }
        known += (known.empty() ? "" : ", ") + one.id;
    }
    return Error::badInput(ErrorCode::UnknownOption, "template", id, known);
}

/// A file or a template gives the contents, options change them.
Result<Campaign> withOptions(const CommandContext& context, Campaign campaign)
{
    const Arguments& given = context.arguments;
    const auto text = [&](const char* option, std::string& field) {
        field = given.optional(option).value_or(field);
    };
    text("--title", campaign.title);
    text("--goal", campaign.goal);
    text("--room", campaign.room);
    text("--platform", campaign.platform);
    text("--poster", campaign.poster);
    if (given.has("--kind")) {
        const auto kind = campaign::wordOf<campaign::CampaignKind>(given.optionText("--kind"));
        if (!kind) {
            return Error::badInput(ErrorCode::UnknownOption, "kind", given.optionText("--kind"),
                                   campaign::allWords<campaign::CampaignKind>());
        }
        campaign.kind = *kind;
    }
    if (given.has("--starts_at") || campaign.startsAt.unixMs() == 0) {
        LINLI_ASSIGN(campaign.startsAt, startOf(context));
    }
    return campaign;
}

Result<int> addCampaign(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    Campaign made;
    if (context.arguments.has("--template")) {
        LINLI_ASSIGN(made, templateNamed(context, context.arguments.optionText("--template")));
    }
    if (!context.arguments.positional(0).isEmpty()) {
        LINLI_ASSIGN(const std::string text, fileText(context.arguments.positional(0)));
        LINLI_ASSIGN(made, wire::readCampaignJson(text, std::move(made)));
    }
    LINLI_ASSIGN(made, withOptions(context, std::move(made)));
    LINLI_ASSIGN(const std::string id, createCampaign(*shop, std::move(made)));
    LINLI_ASSIGN(const Campaign kept, getCampaign(*shop, id));
    return answer(context, kept);
}

Result<int> editCampaign(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(Campaign found, getCampaign(*shop, context.arguments.text(0)));
    const std::string id = found.id;
    const std::int64_t revision = found.revision;
    if (!context.arguments.positional(1).isEmpty()) {
        LINLI_ASSIGN(const std::string text, fileText(context.arguments.positional(1)));
        LINLI_ASSIGN(found, wire::readCampaignJson(text, std::move(found)));
    }
    LINLI_ASSIGN(found, withOptions(context, std::move(found)));
    found.id = id;
    found.revision = revision;
    const std::vector<Error> mistakes = campaignMistakes(found);
    if (!mistakes.empty()) {
        return mistakes.front();
    }
    LINLI_ASSIGN(const KeptCampaign kept, keepCampaign(*shop, std::move(found)));
    return answer(context, kept.campaign);
}

Result<int> listCampaignsCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const auto rows, listCampaigns(*shop, context.arguments.has("--archived")));
    QJsonArray array;
    QStringList lines;
    for (const CampaignRow& row : rows) {
        array.append(jsonOf(row));
        lines << lineOf(row);
    }
    context.out.answer({{QStringLiteral("campaigns"), array}}, lines.join(QLatin1Char('\n')));
    return 0;
}

QString planOf(const Campaign& campaign)
{
    QStringList lines{lineOf(rowOf(campaign))};
    const auto times = plannedTimes(campaign);
    for (std::size_t i = 0; i < campaign.show.size(); ++i) {
        lines << QStringLiteral("  %1  %2")
                     .arg(qs(times[i].from.toShanghaiText()).mid(11, 5),
                          qs(campaign.show[i].title));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<int> showCampaign(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Campaign found, getCampaign(*shop, context.arguments.text(0)));
    QJsonObject json = wire::campaignObject(found);
    const campaign::CampaignCost cost = campaignCost(found);
    json.insert(QStringLiteral("cost_per_new_fen"), qint64(cost.perNewFen));
    json.insert(QStringLiteral("first_order_margin_fen"),
                cost.marginFen ? QJsonValue(qint64(*cost.marginFen)) : QJsonValue());
    context.out.answer(json, planOf(found));
    return 0;
}

Result<int> templatesCommand(CommandContext& context)
{
    const bool zh = context.out.language() == words::Language::Zh;
    LINLI_ASSIGN(const auto templates, wire::campaignTemplates(zh ? "zh" : "en"));
    QJsonArray array;
    QStringList lines;
    for (const CampaignTemplate& one : templates) {
        array.append(QJsonObject{{QStringLiteral("id"), qs(one.id)},
                                 {QStringLiteral("title"), qs(one.title)},
                                 {QStringLiteral("about"), qs(one.about)}});
        lines << qs(one.id + "  " + one.title + "\n    " + one.about);
    }
    context.out.answer({{QStringLiteral("templates"), array}}, lines.join(QLatin1Char('\n')));
    return 0;
}

Result<int> duplicateCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Campaign found, getCampaign(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const Instant start, startOf(context));
    LINLI_ASSIGN(const std::string id, duplicateCampaign(*shop, found.id, start));
    LINLI_ASSIGN(const Campaign copy, getCampaign(*shop, id));
    return answer(context, copy);
}

Result<Campaign> moved(Shop& shop, const LintDesk& desk, const std::string& id, CampaignState to)
{
    switch (to) {
    case CampaignState::Draft:
        return takeBack(shop, id);
    case CampaignState::Checked:
        return checkIn(shop, desk, id);
    case CampaignState::Scheduled:
        return schedule(shop, desk, id);
    case CampaignState::Live:
        return goLive(shop, desk, id);
    case CampaignState::Ended:
        return endSession(shop, id);
    case CampaignState::Closed:
        break;
    }
    return closeSession(shop, id, {}, {});
}

Result<int> moveCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    const auto to = campaign::wordOf<CampaignState>(context.arguments.text(1));
    if (!to) {
        return Error::badInput(ErrorCode::UnknownOption, "state", context.arguments.text(1),
                               campaign::allWords<CampaignState>());
    }
    LINLI_ASSIGN(const Campaign found, getCampaign(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const auto tools, LintTools::make());
    LINLI_ASSIGN(const Campaign now, moved(*shop, tools->desk(), found.id, *to));
    return answer(context, now);
}

Result<int> closeCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Campaign found, getCampaign(*shop, context.arguments.text(0)));
    campaign::Viewing viewing;
    if (context.arguments.has("--viewing")) {
        LINLI_ASSIGN(viewing, exchange::readViewing(qs(context.arguments.optionText("--viewing"))));
    }
    for (const auto& [option, field] : {std::pair{"--viewers", &campaign::Viewing::viewers},
                                        std::pair{"--peak", &campaign::Viewing::peak},
                                        std::pair{"--minutes", &campaign::Viewing::minutes}}) {
        LINLI_ASSIGN(const auto typed, context.arguments.number(option));
        viewing.*field = typed ? typed : viewing.*field;
    }
    LINLI_ASSIGN(const Campaign closed,
                 closeSession(*shop, found.id, viewing, context.arguments.optionText("--lessons")));
    return answer(context, closed);
}

template <Result<Campaign> (*act)(Shop&, const std::string&, ShowStep), ShowStep step>
Result<int> stepCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Campaign found, getCampaign(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const Campaign now, act(*shop, found.id, step));
    return answer(context, now);
}

Result<int> waiveCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Campaign found, getCampaign(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const auto tools, LintTools::make());
    LINLI_ASSIGN(const Campaign now,
                 waiveFinding(*shop, tools->desk(), found.id, context.arguments.text(1),
                              context.arguments.text(2), context.arguments.optionText("--reason")));
    return answer(context, now);
}

Result<int> kitCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    const QString folder = context.arguments.option("--out");
    if (folder.isEmpty()) {
        return Error::badInput(ErrorCode::MissingValue, "option", "--out", "--out DIR");
    }
    LINLI_ASSIGN(const ShareKitOrder order,
                 shareKitOrder(*shop, context.arguments.text(0), qs(context.session.file()),
                               context.out.language()));
    LINLI_ASSIGN(const auto tools, LintTools::make());
    const LintDesk desk = tools->desk();
    LINLI_ASSIGN(const int made, writeShareKit(order, folder, context.out.language(), &desk));
    context.out.answer({{QStringLiteral("folder"), folder},
                        {QStringLiteral("sharers"), qint64(order.kits.size())},
                        {QStringLiteral("posters"), made}},
                       say(context, {u"%1：%2 位推荐官", u"%1: %2 sharers"})
                           .arg(folder, QString::number(order.kits.size())));
    return 0;
}

template <Result<void> (*act)(Shop&, std::string_view)>
Result<int> shelfCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Campaign found, getCampaign(*shop, context.arguments.text(0)));
    LINLI_TRY(act(*shop, found.id));
    return answer(context, found);
}

} // namespace

std::vector<Command> campaignCommands()
{
    const QString one = QStringLiteral("CAMPAIGN");
    const QStringList fields{QStringLiteral("--title"),    QStringLiteral("--goal"),
                             QStringLiteral("--room"),     QStringLiteral("--platform"),
                             QStringLiteral("--poster"),   QStringLiteral("--kind"),
                             QStringLiteral("--starts_at")};
    return {
        {"campaign templates",
         {},
         {u"列出现成的活动模板", u"List the ready campaigns"},
         templatesCommand},
        {"campaign add",
         {{QStringLiteral("[FILE.json]")}, fields + QStringList{QStringLiteral("--template")}, {}},
         {u"新建一场直播活动", u"Set up a new campaign"},
         addCampaign},
        {"campaign list",
         {{}, {}, {QStringLiteral("--archived")}},
         {u"列出直播活动", u"List the campaigns"},
         listCampaignsCommand},
        {"campaign show", {{one}, {}, {}}, {u"看一场活动", u"One campaign"}, showCampaign},
        {"campaign edit",
         {{one, QStringLiteral("[FILE.json]")}, fields, {}},
         {u"修改一场活动", u"Change a campaign"},
         editCampaign},
        {"campaign duplicate",
         {{one}, {QStringLiteral("--starts_at")}, {}},
         {u"复制成一场新的活动", u"Copy into a new campaign"},
         duplicateCommand},
        {"campaign move",
         {{one, QStringLiteral("draft|checked|scheduled|live|ended|closed")}, {}, {}},
         {u"推进活动：检查、排期、开播、结束", u"Move it on: check, schedule, live, end"},
         moveCommand},
        {"campaign next",
         {{one}, {}, {}},
         {u"直播中：下一环节", u"While live: the next item"},
         stepCommand<stepShow, ShowStep::Next>},
        {"campaign back",
         {{one}, {}, {}},
         {u"直播中：回到上一环节", u"While live: the item before"},
         stepCommand<stepShow, ShowStep::Back>},
        {"campaign waive",
         {{one, QStringLiteral("RULE"), QStringLiteral("WHERE")}, {QStringLiteral("--reason")}, {}},
         {u"对一条提醒写明理由（法律条款不可）", u"Give the reason for a finding (never for law)"},
         waiveCommand},
        {"campaign close",
         {{one},
          {QStringLiteral("--viewers"), QStringLiteral("--peak"), QStringLiteral("--minutes"),
           QStringLiteral("--viewing"), QStringLiteral("--lessons")},
          {}},
         {u"录入数据并归档", u"Type the figures and close it"},
         closeCommand},
        {"campaign kit",
         {{one}, {QStringLiteral("--out")}, {}},
         {u"每位推荐官的分享包：文案、链接、海报", u"Share kits: texts, link, poster a sharer"},
         kitCommand},
        {"campaign archive",
         {{one}, {}, {}},
         {u"放进回收站", u"Into the recycle bin"},
         shelfCommand<archiveCampaign>},
    };
}

} // namespace linli::app
