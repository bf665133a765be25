// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/privacy/PersonText.h"

#include "words/EntryText.h"
#include "words/ValueText.h"
#include "words/privacy/ConsentText.h"

namespace linli::words {
namespace {

using report::Cell;

QString qs(const std::string& text)
{
    return QString::fromStdString(text);
}

class Sheet
{
  public:
    Sheet(report::Report& report, Language language) : m_report(report), m_language(language) {}

    void part(const Bilingual& name) { m_part = name.in(m_language).toStdString(); }
    void row(const Cell& when, const QString& what, const Cell& amount, const QString& detail)
    {
        m_report.rows.push_back(
            {Cell(m_part), when, Cell(what.toStdString()), amount, Cell(detail.toStdString())});
    }
    void fact(const Bilingual& what, const std::string& value)
    {
        if (!value.empty()) {
            m_report.rows.push_back({Cell(m_part), Cell(), Cell(what.in(m_language).toStdString()),
                                     Cell(), Cell(report::CodeText{value})});
        }
    }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString in(const Bilingual& text) const { return text.in(m_language); }

  private:
    report::Report& m_report;
    Language m_language;
    std::string m_part;
};

Cell amountOf(const Unit& unit, std::int64_t amount, Language language)
{
    return unit.text() == "CNY" ? Cell(report::MoneyFen{amount})
                                : Cell(quantityText(unit, amount, language).toStdString());
}

void addIdentity(Sheet& out, const usecases::PersonFile& file)
{
    out.part({u"身份", u"Identity"});
    const usecases::MemberIdentity& who = file.identity;
    out.fact({u"姓名", u"Name"}, who.name);
    out.fact({u"昵称", u"Nickname"}, who.nickname);
    out.fact({u"手机", u"Phone"}, who.phone);
    out.fact({u"小区", u"Estate"}, who.estate);
    out.fact({u"楼栋", u"Building"}, who.building);
    out.fact({u"门牌", u"Door"}, who.door);
    out.fact({u"备注", u"Note"}, who.note);
    out.fact({u"邀请码", u"Invite code"}, file.row.code);
    for (const std::string& alias : file.aliases) {
        out.fact({u"旧邀请码", u"Older code"}, alias);
    }
    for (const std::string& tag : file.row.tags) {
        out.fact({u"标签", u"Tag"}, tag);
    }
    out.row(file.row.joinedAt, out.in({u"成为邻居", u"Became a neighbour"}), {}, {});
}

void addConsents(Sheet& out, const usecases::PersonFile& file)
{
    out.part({u"同意记录", u"Consents"});
    for (const ports::ConsentRecord& consent : file.consents) {
        QString detail = channelText(consent.channel, out.language()) + QStringLiteral(" · ") +
                         qs(consent.textVersion);
        if (consent.paper) {
            detail += out.in({u" · 有签字原件", u" · signed paper kept"});
        }
        if (consent.withdrawnAt) {
            detail += out.in({u" · %1 撤回", u" · taken back %1"})
                          .arg(instantPlainText(*consent.withdrawnAt));
        }
        out.row(consent.givenAt, purposeText(consent.purpose, out.language()), {}, detail);
    }
}

void addBinds(Sheet& out, const usecases::PersonFile& file)
{
    out.part({u"邀请关系", u"Invitations"});
    const auto add = [&out](const std::vector<usecases::MaskedBind>& binds, const Bilingual& what) {
        for (const usecases::MaskedBind& bind : binds) {
            const QString ended = bind.endedAt ? instantPlainText(*bind.endedAt) : QString();
            out.row(bind.at, out.in(what).arg(qs(bind.name)), {}, ended);
        }
    };
    add(file.invitedBy, {u"由 %1 邀请", u"Invited by %1"});
    add(file.invited, {u"邀请了 %1", u"Invited %1"});
}

void addOrders(Sheet& out, const usecases::PersonFile& file)
{
    out.part({u"订单", u"Orders"});
    for (const usecases::OrderRow& order : file.orders) {
        QString detail = qs(order.key.text());
        if (order.refundedFen > 0) {
            detail += out.in({u" · 退款 %1", u" · refunded %1"})
                          .arg(moneyText(Money::fromFen(order.refundedFen)));
        }
        detail += order.note.empty() ? QString() : QStringLiteral(" · ") + qs(order.note);
        out.row(order.placedAt, qs(order.goodsText), report::MoneyFen{order.payableFen}, detail);
    }
}

void addRewards(Sheet& out, const usecases::PersonFile& file)
{
    out.part({u"奖励", u"Rewards"});
    for (const usecases::RewardRow& reward : file.rewards) {
        out.row(reward.paidAt, rewardStateText(reward.state, out.language()),
                amountOf(reward.unit, reward.current, out.language()), qs(reward.inviteeName));
    }
    out.part({u"余额", u"Balances"});
    for (const usecases::UnitBalance& balance : file.balances) {
        out.row(Cell(file.madeAt), out.in({u"可领", u"To collect"}),
                amountOf(balance.unit, balance.available, out.language()), {});
    }
    out.part({u"账本", u"Ledger"});
    for (const usecases::LedgerRow& entry : file.ledger) {
        out.row(entry.at, entryText(entry.kind, entry.unit, entry.amount, out.language()),
                amountOf(entry.unit, entry.amount, out.language()), qs(entry.reward.text()));
    }
}

void addTheRest(Sheet& out, const usecases::PersonFile& file)
{
    out.part({u"谁看过您的完整手机号", u"Who saw your whole number"});
    for (const ports::AuditRow& look : file.looks) {
        out.row(look.at, look.actor.empty() ? out.in({u"店主", u"Owner"}) : qs(look.actor), {}, {});
    }
    out.part({u"其他记录", u"Other records"});
    for (const ports::FeatureRows& feature : file.others) {
        for (const std::string& row : feature.rows) {
            out.row({}, qs(feature.table), {}, qs(row));
        }
    }
}

} // namespace

report::Report personReport(const usecases::PersonFile& file, Language language)
{
    report::Report report;
    report.title = "report_title.person";
    report.columns = {{"report_column.part", 18, report::Align::Left},
                      {"report_column.at", 20, report::Align::Left},
                      {"report_column.what", 28, report::Align::Left},
                      {"report_column.amount", 12, report::Align::Right},
                      {"report_column.detail", 48, report::Align::Left}};
    Sheet out(report, language);
    addIdentity(out, file);
    addConsents(out, file);
    addBinds(out, file);
    addOrders(out, file);
    addRewards(out, file);
    addTheRest(out, file);
    return report;
}

} // namespace linli::words
