// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ConsequenceText.h"

#include "words/ValueText.h"

namespace linli::words {
namespace {

using rewards::RewardState;
using usecases::DebtChange;
using usecases::RewardChange;
using Told = std::vector<Consequence>;

QString named(const std::string& text)
{
    return QString::fromStdString(text);
}

QString money(std::int64_t fen)
{
    return moneyText(Money::fromFen(fen));
}

/// Who and what: "%1" and "%2" of every sentence about a reward.
Bilingual patternOf(const RewardChange& change)
{
    if (change.stateAfter == RewardState::Loss) {
        return {u"%1 的 %2 已经领走，由店里承担。", u"%1 already has %2: the shop bears it."};
    }
    if (change.amountAfter > change.amountBefore) {
        return {u"%1 的奖励恢复为 %3。", u"%1 gets %3 again."};
    }
    if (change.amountAfter > 0 && change.amountAfter < change.amountBefore) {
        return {u"%1 的 %2 减为 %3。", u"%1 keeps %3 of %2."};
    }
    switch (change.stateAfter) {
    case RewardState::Cancelled:
    case RewardState::Rejected:
        return {u"%1 还没生效的 %2 取消。", u"%1 loses %2, which was not released yet."};
    case RewardState::Clawed:
        return {u"%1 的 %2 收回。", u"%2 is taken back from %1."};
    default:
        return {u"%1 的 %2 变为“%4”。", u"%2 of %1 becomes “%4”."};
    }
}

void addRewards(Told& told, const std::vector<RewardChange>& changes, Language language)
{
    for (const RewardChange& change : changes) {
        if (!change.visible()) {
            continue;
        }
        const QString sentence =
            patternOf(change)
                .in(language)
                .replace(QLatin1String("%1"), named(change.ownerName))
                .replace(QLatin1String("%2"),
                         quantityText(change.unit, change.amountBefore, language))
                .replace(QLatin1String("%3"),
                         quantityText(change.unit, change.amountAfter, language))
                .replace(QLatin1String("%4"), rewardStateText(change.stateAfter, language));
        told.push_back({sentence, change.amountAfter <= change.amountBefore});
    }
}

void addDebts(Told& told, const std::vector<DebtChange>& debts, Language language)
{
    for (const DebtChange& debt : debts) {
        const bool more = debt.afterFen > debt.beforeFen;
        const Bilingual pattern =
            more ? Bilingual{u"%1 已经领走，将欠店里 %2，以后的奖励先抵扣。",
                             u"%1 has it already and will owe %2; later rewards pay it off first."}
                 : Bilingual{u"%1 欠店里的减为 %2。", u"%1 owes %2 afterwards."};
        told.push_back({pattern.in(language).arg(named(debt.name), money(debt.afterFen)), more});
    }
}

void addGroup(Told& told, const usecases::GroupEffect& group, Language language)
{
    const bool open = group.state == rewards::GroupState::Open;
    const Bilingual pattern =
        open ? Bilingual{u"拼团 %1 少一位：%2 人变 %3 人，要 %4 人才成团。",
                         u"Group %1 loses a seat: %2 become %3 of %4."}
             : Bilingual{u"拼团 %1 已经结束，不受影响（%2 人变 %3 人，要 %4 人）。",
                         u"Group %1 is over and stays as it is (%2 become %3 of %4)."};
    told.push_back({pattern.in(language)
                        .arg(named(group.group.text()))
                        .arg(group.seatsBefore)
                        .arg(group.seatsAfter)
                        .arg(group.need),
                    open});
}

void addBuyer(Told& told, const usecases::RefundPreview& preview, Language language)
{
    if (!preview.voucherBack.empty()) {
        const QString until =
            preview.voucherExpires ? instantPlainText(*preview.voucherExpires) : QString();
        told.push_back({Bilingual{u"用掉的券退回，有效到 %1。",
                                  u"The voucher that was used comes back, valid until %1."}
                            .in(language)
                            .arg(until),
                        false});
    }
    if (preview.priceCutBack) {
        told.push_back(
            {Bilingual{u"新人价可以再用一次。", u"The first-order price may be used again."}.in(
                 language),
             false});
    }
    if (preview.newAgain) {
        told.push_back({Bilingual{u"她重新算新邻居，下一单还能得首单奖励。",
                                  u"She counts as new again: her next order may earn the "
                                  u"first-order reward."}
                            .in(language),
                        false});
    }
}

QString quantities(const std::vector<rewards::Quantity>& all, Language language)
{
    QStringList texts;
    for (const rewards::Quantity& one : all) {
        texts += quantityText(one.unit, one.count, language);
    }
    return texts.join(language == Language::Zh ? QStringLiteral("、") : QStringLiteral(", "));
}

void addMoved(Told& told, const usecases::MergePreview& preview, Language language)
{
    const QString into = named(preview.into.name);
    const auto add = [&](const Bilingual& pattern, std::int64_t count) {
        if (count > 0) {
            told.push_back({pattern.in(language).arg(count).arg(into), false});
        }
    };
    add({u"%1 张已付款订单归 %2。", u"%1 paid order(s) become %2’s."}, preview.ordersMoved);
    add({u"邀请来的 %1 位邻居归 %2。", u"%1 invited neighbour(s) become %2’s."},
        preview.inviteesMoved);
    for (const usecases::UnitBalance& balance : preview.moved) {
        const auto quantity = [&](std::int64_t count) {
            return quantityText(balance.unit, count, language);
        };
        if (balance.available > 0) {
            told.push_back(
                {Bilingual{u"可领的 %1 归 %2。", u"%1 to collect becomes %2’s."}.in(language).arg(
                     quantity(balance.available), into),
                 false});
        }
        if (balance.pending > 0) {
            told.push_back(
                {Bilingual{u"待生效的 %1 归 %2。", u"%1 pending becomes %2’s."}.in(language).arg(
                     quantity(balance.pending), into),
                 false});
        }
        if (balance.owed > 0) {
            told.push_back(
                {Bilingual{u"欠店里的 %1 归 %2。", u"A debt of %1 becomes %2’s."}.in(language).arg(
                     quantity(balance.owed), into),
                 true});
        }
    }
}

} // namespace

std::vector<Consequence>
refundConsequences(const usecases::RefundPreview& preview, const QString& buyer, Language language)
{
    Told told;
    const Bilingual back = preview.keptFen > 0 ? Bilingual{u"%1 收回 %2，还付着 %3。",
                                                           u"%1 gets %2 back; %3 stays paid."}
                                               : Bilingual{u"%1 收回 %2。", u"%1 gets %2 back."};
    told.push_back({back.in(language)
                        .replace(QLatin1String("%1"), buyer)
                        .replace(QLatin1String("%2"), money(preview.amountFen))
                        .replace(QLatin1String("%3"), money(preview.keptFen)),
                    false});
    const std::size_t moneyOnly = told.size();
    addRewards(told, preview.rewards, language);
    addDebts(told, preview.debts, language);
    if (told.size() == moneyOnly) {
        told.push_back({Bilingual{u"奖励不受影响。", u"No reward changes."}.in(language), false});
    }
    if (preview.group) {
        addGroup(told, *preview.group, language);
    }
    addBuyer(told, preview, language);
    return told;
}

std::vector<Consequence> mergeConsequences(const usecases::MergePreview& preview, Language language)
{
    Told told;
    told.push_back({Bilingual{u"%1 的登记并入 %2，以后只显示 %2 的名字和电话。",
                              u"The record of %1 becomes part of %2; only the name and phone of %2 "
                              u"are shown from then on."}
                        .in(language)
                        .arg(named(preview.from.name), named(preview.into.name)),
                    false});
    addMoved(told, preview, language);
    if (!preview.inviterPassing.empty()) {
        told.push_back(
            {Bilingual{u"邀请人 %1 跟着过来。", u"%1 stays the inviter."}.in(language).arg(
                 named(preview.inviterPassing)),
             false});
    }
    if (preview.bindDropped) {
        told.push_back({Bilingual{u"两人之间的邀请关系结束：自己不能邀请自己。",
                                  u"The invitation between the two ends: nobody invites herself."}
                            .in(language),
                        true});
    }
    addRewards(told, preview.reversed, language);
    addDebts(told, preview.debts, language);
    told.push_back({Bilingual{u"%1 小时内、两人都没有新动作时可以撤销。",
                              u"Can be undone within %1 hours while neither has done anything new."}
                        .in(language)
                        .arg(preview.undoHours),
                    false});
    return told;
}

std::vector<Consequence> eraseConsequences(const usecases::ErasePreview& preview, Language language)
{
    Told told;
    told.push_back(
        {Bilingual{u"姓名、电话、住址、标签、备注从店铺文件里抹掉，找不回来。",
                   u"Name, phone, address, tags and notes are wiped from the shop's file for good."}
             .in(language),
         true});
    told.push_back({Bilingual{u"订单备注、草稿、导入名单、任务和旧榜单里她的名字和电话一并抹掉。",
                              u"Her name and phone go from order notes, drafts, imported lists, "
                              u"tasks and published boards as well."}
                        .in(language),
                    true});
    addRewards(told, preview.cancelled, language);
    if (preview.writtenOffFen > 0) {
        told.push_back({Bilingual{u"她欠的 %1 由店里承担。", u"The shop bears the %1 she owes."}
                            .in(language)
                            .arg(money(preview.writtenOffFen)),
                        true});
    }
    if (!preview.kept.empty()) {
        told.push_back({Bilingual{u"还没领的 %1 换成领取码，请当面交给她。",
                                  u"%1 still to collect gets a claim code: hand it to her."}
                            .in(language)
                            .arg(quantities(preview.kept, language)),
                        false});
    }
    if (preview.openOrders > 0) {
        told.push_back({Bilingual{u"有 %1 张订单还没提货，之后联系不上她。",
                                  u"%1 order(s) not picked up yet: nobody can be called then."}
                            .in(language)
                            .arg(preview.openOrders),
                        true});
    }
    return told;
}

std::vector<Consequence> eraseLeftovers(Language language)
{
    Told told;
    const auto add = [&](const Bilingual& text) { told.push_back({text.in(language), false}); };
    add({u"销售和账本记录依法保留，只剩编号和金额，看不出是谁。",
         u"Sales and the ledger stay as the law asks: numbers and amounts, nobody's name."});
    add({u"手机号的加密指纹留到最长活动结束后 12 个月，防止重复领新人奖励，之后自动删除。",
         u"A keyed fingerprint of the phone stays until 12 months after the longest campaign, so "
         u"that first-order rewards are not taken twice; then it goes by itself."});
    add({u"备份里的资料 35 天内清除，恢复备份时会先抹掉她。",
         u"Copies lose her within 35 days; restoring one wipes her first."});
    return told;
}

} // namespace linli::words
