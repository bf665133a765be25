// SPDX-License-Identifier: GPL-3.0-or-later
// Merging, erasing and handing a person her own data (spec/rewards-details.md §11).
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "usecases/members/Erase.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/members/Members.h"
#include "usecases/members/Merge.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

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

QJsonArray consentsOf(const MemberDetail& detail)
{
    QJsonArray consents;
    for (const ports::Consent& consent : detail.consents) {
        consents.append(QJsonObject{{QStringLiteral("purpose"), qs(consent.purpose)},
                                    {QStringLiteral("text_version"), qs(consent.textVersion)},
                                    {QStringLiteral("channel"), qs(consent.channel)},
                                    {QStringLiteral("given_at"), jsonOf(consent.givenAt)},
                                    {QStringLiteral("withdrawn_at"), jsonOf(consent.withdrawnAt)}});
    }
    return consents;
}

/// Everything the shop keeps of her, her own phone in full: the file is hers.
QJsonObject ownData(const MemberDetail& detail, const std::string& phone)
{
    QJsonObject document = jsonOf(detail.row);
    document[QStringLiteral("phone")] = qs(phone);
    document[QStringLiteral("door")] = qs(detail.row.door);
    document[QStringLiteral("note")] = qs(detail.note);
    QJsonArray aliases;
    for (const std::string& alias : detail.aliases) {
        aliases.append(qs(alias));
    }
    document[QStringLiteral("aliases")] = aliases;
    document[QStringLiteral("consents")] = consentsOf(detail);
    QJsonArray orders;
    for (const OrderRow& order : detail.orders) {
        QJsonObject row = jsonOf(order);
        row[QStringLiteral("goods")] = qs(order.goodsText);
        row.remove(QStringLiteral("inviter"));
        orders.append(row);
    }
    document[QStringLiteral("orders")] = orders;
    QJsonArray rewards;
    for (const RewardRow& reward : detail.rewards) {
        rewards.append(jsonOf(reward));
    }
    document[QStringLiteral("rewards")] = rewards;
    document[QStringLiteral("invited")] = qint64(detail.row.invitedCount);
    return document;
}

Result<void> writePrivately(const QJsonObject& document, const QString& file)
{
    QSaveFile save(file);
    const QByteArray bytes = QJsonDocument(document).toJson();
    if (!save.open(QIODevice::WriteOnly) ||
        !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        save.write(bytes) != bytes.size() || !save.commit()) {
        return Error::badInput(ErrorCode::FileUnwritable, "file", file.toStdString(), "FILE.json");
    }
    return {};
}

Result<int> exportCommand(CommandContext& context)
{
    const QString file = context.arguments.option("--out");
    if (file.isEmpty()) {
        return Error::badInput(ErrorCode::MissingValue, "option", "--out", "--out FILE.json");
    }
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const MemberDetail detail, memberDetail(*shop, member));
    LINLI_ASSIGN(const std::string phone, revealPhone(*shop, member));
    LINLI_TRY(writePrivately(ownData(detail, phone), file));
    context.out.answer({{QStringLiteral("file"), file},
                        {QStringLiteral("orders"), qint64(detail.orders.size())},
                        {QStringLiteral("rewards"), qint64(detail.rewards.size())}},
                       say(context, {u"已写入 %1", u"Written to %1"}).arg(file));
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
        {"member export",
         {{QStringLiteral("MEMBER")}, {QStringLiteral("--out")}, {}},
         {u"把本人的全部资料导出给本人：--out FILE.json",
          u"Hand a person all the shop keeps of her: --out FILE.json"},
         exportCommand},
        {"member erase",
         {{QStringLiteral("MEMBER")}, {}, {}},
         {u"删除个人资料；未领奖励给出领取码",
          u"Erase a person's data; what is left to collect gets a claim code"},
         eraseCommand},
    };
}

} // namespace linli::app
