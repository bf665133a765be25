// SPDX-License-Identifier: GPL-3.0-or-later
// Merging and erasing (spec/rewards-details.md §11).
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/privacy/ResidueSearch.h"
#include "usecases/members/Erase.h"
#include "usecases/members/Members.h"
#include "usecases/members/Merge.h"

namespace linli::app {
namespace {

using namespace usecases;

Result<int> mergeCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey from, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const MemberKey into, findMember(*shop, context.arguments.text(1)));
    LINLI_ASSIGN(const Outcome outcome, mergeMembers(*shop, from, into));
    return answerOutcome(context, outcome);
}

Result<int> unmergeCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Outcome outcome, unmergeMember(*shop, MemberKey(context.arguments.text(0))));
    return answerOutcome(context, outcome);
}

/// Files by name: what stands inside is what must not be told.
QJsonObject residueOf(const ResidueReport& report)
{
    QJsonArray here;
    QJsonArray copies;
    for (const ResidueHit& hit : report.hits) {
        (hit.copy ? copies : here).append(hit.file);
    }
    return {{QStringLiteral("files"), report.files},
            {QStringLiteral("found"), here},
            {QStringLiteral("in_copies"), copies}};
}

Result<int> eraseCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const Erased erased, eraseMember(*shop, member));
    if (erased.outcome.refused) {
        return answerOutcome(context, erased.outcome);
    }
    LINLI_TRY(scrubErased(*shop));
    QJsonObject document = jsonOf(erased.outcome);
    document[QStringLiteral("claim_code")] =
        erased.claimCode.empty() ? QJsonValue() : QJsonValue(qs(erased.claimCode));
    document[QStringLiteral("texts_changed")] = qint64(erased.textsChanged);
    QJsonArray stillNamed;
    for (const ports::NamingPlace& place : erased.stillNamed) {
        stillNamed.append(qs(place.table));
    }
    document[QStringLiteral("still_named")] = stillNamed;
    document[QStringLiteral("residue")] =
        residueOf(searchResidue(context.session.file(), erased.words));
    QString text = say(context, {u"个人资料已删除。", u"The personal data are erased."});
    if (!erased.claimCode.empty()) {
        text += QLatin1Char(' ') +
                say(context, {u"还没领的奖励凭领取码 %1 领取；店里不再保存这个码。",
                              u"What is left to collect goes to whoever shows the claim code %1; "
                              u"the shop does not keep it."})
                    .arg(qs(erased.claimCode));
    }
    context.out.answer(document, text);
    return 0;
}

} // namespace

std::vector<Command> personCommands()
{
    return {
        {"member merge",
         {{QStringLiteral("FROM"), QStringLiteral("INTO")}, {}, {}},
         {u"把重复登记的一位并入另一位，24 小时内可撤销",
          u"Join a neighbour written down twice; can be undone within 24 hours"},
         mergeCommand},
        {"member unmerge",
         {{QStringLiteral("FROM")}, {}, {}},
         {u"撤销合并（用被并入者的编号）", u"Take a merge back (the key of the one merged away)"},
         unmergeCommand},
        {"member erase",
         {{QStringLiteral("MEMBER")}, {}, {}},
         {u"删除个人资料；未领奖励给出领取码",
          u"Erase a person's data; what is left to collect gets a claim code"},
         eraseCommand},
    };
}

} // namespace linli::app
