// SPDX-License-Identifier: GPL-3.0-or-later
// Handing a person her own data (PIPL 第四十五条).
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/privacy/PrivacyCommands.h"
#include "app/shared/privacy/PersonWriting.h"
#include "usecases/members/Members.h"
#include "usecases/privacy/PersonFile.h"

namespace linli::app {
namespace {

using namespace usecases;

Result<int> exportCommand(CommandContext& context)
{
    const QString file = context.arguments.option("--out");
    if (file.isEmpty()) {
        return Error::badInput(ErrorCode::MissingValue, "option", "--out",
                               "--out FILE.json, FILE.xlsx");
    }
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const PersonFile person, personFile(*shop, member));
    LINLI_TRY(writePersonFile(person, file, context.out.language()));
    context.out.answer({{QStringLiteral("file"), file},
                        {QStringLiteral("orders"), qint64(person.orders.size())},
                        {QStringLiteral("rewards"), qint64(person.rewards.size())},
                        {QStringLiteral("consents"), qint64(person.consents.size())},
                        {QStringLiteral("phone_seen"), qint64(person.looks.size())}},
                       say(context, {u"已写入 %1", u"Written to %1"}).arg(file));
    return 0;
}

} // namespace

std::vector<Command> personFileCommands()
{
    const Grammar grammar{{QStringLiteral("MEMBER")}, {QStringLiteral("--out")}, {}};
    const words::Bilingual summary{u"把本人的全部资料导出给本人：--out FILE.json 或 .xlsx",
                                   u"Hand a person all the shop keeps of her: --out FILE.json or "
                                   u".xlsx"};
    return {{"person export", grammar, summary, exportCommand},
            {"member export", grammar, summary, exportCommand}};
}

} // namespace linli::app
