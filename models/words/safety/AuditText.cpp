// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/safety/AuditText.h"

#include <array>

namespace linli::words {
namespace {

struct ActWords
{
    std::string_view act;
    Bilingual text;
};

constexpr std::array kActs{
    ActWords{"member", {u"登记邻居", u"Neighbour added"}},
    ActWords{"link", {u"发邀请码", u"Invite code issued"}},
    ActWords{"revoke", {u"作废邀请码", u"Invite code revoked"}},
    ActWords{"bind", {u"绑定邀请人", u"Inviter bound"}},
    ActWords{"order", {u"下单", u"Order placed"}},
    ActWords{"pay", {u"收款", u"Order paid"}},
    ActWords{"fulfil", {u"交货", u"Order handed over"}},
    ActWords{"refund", {u"退款", u"Refund"}},
    ActWords{"voidrefund", {u"撤销退款", u"Refund undone"}},
    ActWords{"reqopen", {u"退货申请", u"Return asked for"}},
    ActWords{"reqclose", {u"退货申请结束", u"Return request closed"}},
    ActWords{"tick", {u"自动结算", u"Settlement"}},
    ActWords{"use", {u"核销", u"Redeemed"}},
    ActWords{"payout", {u"发放现金", u"Paid out"}},
    ActWords{"approve", {u"审核通过", u"Approved"}},
    ActWords{"reject", {u"审核拒绝", u"Rejected"}},
    ActWords{"attrib", {u"补记邀请人", u"Inviter added later"}},
    ActWords{"rule", {u"新建规则", u"Rule made"}},
    ActWords{"edit", {u"修改规则", u"Rule changed"}},
    ActWords{"topup", {u"追加预算", u"Budget added"}},
    ActWords{"pause", {u"暂停规则", u"Rule paused"}},
    ActWords{"resume", {u"恢复规则", u"Rule resumed"}},
    ActWords{"kill", {u"停止规则", u"Rule stopped"}},
    ActWords{"block", {u"拉黑邻居", u"Neighbour blocked"}},
    ActWords{"erase", {u"删除个人资料", u"Personal data erased"}},
    ActWords{"merge", {u"合并邻居", u"Neighbours merged"}},
    ActWords{"unmerge", {u"撤销合并", u"Merge undone"}},
    ActWords{"gopen", {u"开团", u"Group buy opened"}},
    ActWords{"credit", {u"手工奖励", u"Reward by hand"}},
    ActWords{"sign-in", {u"登录", u"Signed in"}},
    ActWords{"lock", {u"锁定", u"Locked"}},
    ActWords{"wrong-pin", {u"PIN 输错", u"Wrong PIN"}},
    ActWords{"staff-add", {u"添加员工", u"Staff added"}},
    ActWords{"staff-change", {u"修改员工", u"Staff changed"}},
    ActWords{"staff-leave", {u"员工离职", u"Staff left"}},
    ActWords{"staff-settings", {u"修改锁定和限额", u"Lock and limit changed"}},
    ActWords{"shop-settings", {u"修改店铺资料", u"Shop settings changed"}},
    ActWords{"member-edit", {u"修改邻居资料", u"Neighbour edited"}},
    ActWords{"phone-reveal", {u"查看完整手机号", u"Phone revealed"}},
    ActWords{"product-save", {u"保存商品", u"Product saved"}},
    ActWords{"product-hold", {u"品质刹车", u"Quality hold"}},
    ActWords{"product-archive", {u"商品下架", u"Product archived"}},
    ActWords{"gift-stock", {u"礼品库存", u"Gift stock"}},
    ActWords{"honour-tier", {u"修改荣誉等级", u"Honour changed"}},
    ActWords{"honour", {u"荣誉评定", u"Honour decided"}},
    ActWords{"campaign", {u"活动", u"Live session"}},
    ActWords{"import", {u"导入文件", u"File imported"}},
    ActWords{"export", {u"导出文件", u"File exported"}},
    ActWords{"backup", {u"备份", u"Backup"}},
    ActWords{"restore", {u"恢复备份", u"Backup restored"}},
    ActWords{"webhook", {u"保存群机器人", u"Group robot saved"}},
    ActWords{"webhook-remove", {u"移除群机器人", u"Group robot removed"}},
    ActWords{"post-queue", {u"群消息进入队列", u"Group post queued"}},
    ActWords{"post-retry", {u"群消息再试", u"Group post tried again"}},
    ActWords{"post-seen", {u"确认群消息已到", u"Group post seen in the group"}},
    ActWords{"post-cancel", {u"取消群消息", u"Group post cancelled"}},
    ActWords{"signal-change", {u"修改风险信号", u"Fraud signal changed"}},
    ActWords{"signal-decide", {u"判定风险信号", u"Fraud signal decided"}},
    ActWords{"activity", {u"开启地推活动", u"Flyer activity opened"}},
    ActWords{"activity-end", {u"结束地推活动", u"Flyer activity ended"}},
    ActWords{"task-done", {u"任务已办", u"Task done"}},
    ActWords{"task-skip", {u"略过任务", u"Task skipped"}},
    ActWords{"task-reopen", {u"撤销任务", u"Task taken back"}},
    ActWords{"flow", {u"修改话术流程", u"Message flow changed"}},
    ActWords{"brake", {u"品质刹车赔付", u"Quality brake"}},
};

} // namespace

QString auditActText(std::string_view act, Language language)
{
    for (const ActWords& words : kActs) {
        if (words.act == act) {
            return words.text.in(language);
        }
    }
    return QString::fromUtf8(act.data(), qsizetype(act.size()));
}

QString auditActorText(std::string_view actor, Language language)
{
    constexpr Bilingual kMachine{u"系统", u"Linli itself"};
    constexpr Bilingual kOwner{u"店主", u"Owner"};
    constexpr Bilingual kElsewhere{u"其他柜台", u"Another counter"};
    if (actor == "machine") {
        return kMachine.in(language);
    }
    if (actor == "elsewhere") {
        return kElsewhere.in(language);
    }
    return actor == "linlictl" ? QStringLiteral("linlictl") : kOwner.in(language);
}

QString roleText(staff::Role role, Language language)
{
    constexpr Bilingual kOwner{u"店主", u"Owner"};
    constexpr Bilingual kCashier{u"收银员", u"Cashier"};
    constexpr Bilingual kViewer{u"只看", u"Viewer"};
    switch (role) {
    case staff::Role::Owner:
        return kOwner.in(language);
    case staff::Role::Cashier:
        return kCashier.in(language);
    case staff::Role::Viewer:
        break;
    }
    return kViewer.in(language);
}

} // namespace linli::words
