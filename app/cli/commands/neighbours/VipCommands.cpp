// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "render/posters/PaperFile.h"
#include "usecases/members/Members.h"
#include "usecases/vip/Vip.h"
#include "words/neighbours/VipText.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<VipRow> rows, vipMembers(*shop));
    LINLI_ASSIGN(const std::string tier, vipTier(*shop));
    QJsonArray members;
    TextTable table{{QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("joined"),
                     QStringLiteral("how")},
                    {},
                    {}};
    for (const VipRow& row : rows) {
        const QString how = row.byTier ? QStringLiteral("tier") : QStringLiteral("hand");
        members.append(
            QJsonObject{{QStringLiteral("member"), qs(row.member.text())},
                        {QStringLiteral("name"), qs(row.name)},
                        {QStringLiteral("code"), qs(row.code)},
                        {QStringLiteral("joined_at"), jsonOf(row.joinedAt)},
                        {QStringLiteral("how"), how},
                        {QStringLiteral("honour"), row.honour ? qs(row.honour->id) : QString()}});
        table.rows.push_back({qs(row.name), qs(row.code), qs(row.joinedAt.toShanghaiText()), how});
    }
    context.out.answer({{QStringLiteral("members"), members}, {QStringLiteral("tier"), qs(tier)}},
                       table.toText());
    return 0;
}

template <bool Join> Result<int> memberCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(0)));
    if (Join) {
        LINLI_TRY(joinVip(*shop, {member}));
    } else {
        LINLI_TRY(leaveVip(*shop, member));
    }
    context.out.answer({{QStringLiteral("member"), qs(member.text())}}, qs(member.text()));
    return 0;
}

Result<int> tierCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(setVipTier(*shop, context.arguments.text(0)));
    return listCommand(context);
}

Result<int> policiesCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<ports::VipPolicy> all, vipPolicies(*shop));
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(*shop));
    QJsonArray policies;
    QStringList texts;
    for (const ports::VipPolicy& policy : all) {
        const QString message = words::policyMessage(policy, qs(profile.name));
        policies.append(QJsonObject{{QStringLiteral("policy"), qs(policy.id)},
                                    {QStringLiteral("title"), qs(policy.title)},
                                    {QStringLiteral("message"), message}});
        texts += message;
    }
    context.out.answer({{QStringLiteral("policies"), policies}},
                       texts.join(QStringLiteral("\n\n")));
    return 0;
}

Result<int> policyCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    ports::VipPolicy policy;
    policy.title = context.arguments.text(0);
    policy.body = context.arguments.text(1);
    LINLI_ASSIGN(const ports::VipPolicy kept, savePolicy(*shop, policy));
    context.out.answer({{QStringLiteral("policy"), qs(kept.id)}}, qs(kept.id));
    return 0;
}

Result<int> unpolicyCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const ports::VipPolicy gone, removePolicy(*shop, context.arguments.text(0)));
    context.out.answer({{QStringLiteral("policy"), qs(gone.id)}}, qs(gone.id));
    return 0;
}

Result<int> storyCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const StoryPaper paper, storyPaper(*shop, member, context.arguments.text(1)));
    LINLI_ASSIGN(const QString file,
                 render::writePaper(QStringLiteral("story-card"),
                                    words::storyFields(paper, context.out.language()),
                                    context.arguments.positional(2)));
    context.out.answer({{QStringLiteral("file"), file}}, file);
    return 0;
}

} // namespace

std::vector<Command> vipCommands()
{
    const QStringList member{QStringLiteral("MEMBER")};
    return {
        {"vip list", {{}, {}, {}}, {u"VIP 群的邻居", u"Who belongs to the VIP group"}, listCommand},
        {"vip join",
         {member, {}, {}},
         {u"请进 VIP 群", u"Take into the VIP group"},
         memberCommand<true>},
        {"vip leave",
         {member, {}, {}},
         {u"退出 VIP 群", u"Leave the VIP group"},
         memberCommand<false>},
        {"vip tier",
         {{QStringLiteral("[TIER]")}, {}, {}},
         {u"达到哪一级自动进群；不写 = 只由人工", u"The tier that opens it; none = by hand only"},
         tierCommand},
        {"vip policies", {{}, {}, {}}, {u"群政策的文字", u"Policy texts"}, policiesCommand},
        {"vip policy",
         {{QStringLiteral("TITLE"), QStringLiteral("TEXT")}, {}, {}},
         {u"写一条群政策", u"Write a policy"},
         policyCommand},
        {"vip unpolicy",
         {{QStringLiteral("POLICY")}, {}, {}},
         {u"删除群政策", u"Remove a policy"},
         unpolicyCommand},
        {"vip story",
         {{QStringLiteral("MEMBER"), QStringLiteral("WORDS"), QStringLiteral("FILE")}, {}, {}},
         {u"故事卡，需要本人书面同意 story", u"A story card; needs her written consent"},
         storyCommand},
    };
}

} // namespace linli::app
