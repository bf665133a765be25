// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/privacy/NoticeText.h"

#include "domain/privacy/KeepingTimes.h"
#include "words/privacy/ConsentText.h"

namespace linli::words {
namespace {

QString qs(const std::string& text)
{
    return QString::fromStdString(text);
}

qint64 daysOf(Span span)
{
    return span.ms / Span::days(1).ms;
}

class Writer
{
  public:
    explicit Writer(Language language) : m_language(language) {}

    void section(const Bilingual& heading)
    {
        m_letter.sections.push_back({heading.in(m_language), {}});
    }
    void say(const Bilingual& text) { add(text.in(m_language)); }
    void point(const Bilingual& text) { add(QStringLiteral("• ") + text.in(m_language)); }
    void add(const QString& text) { m_letter.sections.back().paragraphs += text; }
    [[nodiscard]] QString in(const Bilingual& text) const { return text.in(m_language); }
    LetterText& letter() { return m_letter; }

  private:
    Language m_language;
    LetterText m_letter;
};

void addWho(Writer& out, const usecases::NoticeFacts& facts)
{
    out.section({u"一、我们是谁", u"1. Who we are"});
    const QString name = qs(facts.profile.name);
    out.add(out.in({u"个人信息处理者：%1。", u"Your data are kept by: %1."}).arg(name));
    if (!facts.profile.address.empty()) {
        out.add(out.in({u"地址：%1。", u"Address: %1."}).arg(qs(facts.profile.address)));
    }
    const std::string& contact = facts.contact.empty() ? facts.profile.phone : facts.contact;
    out.add(out.in({u"联系方式（提问、投诉、行使权利）：%1。",
                    u"To ask, complain or use your rights: %1."})
                .arg(qs(contact)));
}

void addWhat(Writer& out)
{
    out.section({u"二、收集什么、为了什么", u"2. What we keep and what for"});
    out.point(
        {u"称呼、手机号：取货时认人、发放奖励、联系您本人。",
         u"What you are called and your phone: to know you at pick-up, give rewards and reach "
         u"you."});
    out.point({u"小区、楼栋、门牌（可不填）：按楼栋分拣、同一住户的奖励规则。",
               u"Estate, building, door (may be left out): to sort orders by building, and for "
               u"reward rules about one household."});
    out.point({u"订单、退款：交货、售后、依法记账。",
               u"Orders and refunds: delivery, claims, accounts the law asks for."});
    out.point({u"谁邀请了谁、奖励记录：计算和兑现邀请奖励。",
               u"Who invited whom and rewards: to count and give what was promised."});
    out.point({u"打开邀请页的手机的不可还原标识：只用来数打开次数、防止滥用，30 天后删除。",
               u"An irreversible mark of the phone that opened an invite: only to count and to "
               u"prevent misuse; deleted after 30 days."});
    out.point(
        {u"标签、备注、您同意记录的生日（月、日）：更好地服务您。不收集孩子的生日和身份证号。",
         u"Tags, notes and, if you agree, your birthday (month and day): to serve you better. "
         u"No birthdays of children, no identity numbers."});
    out.say({u"处理方式：记录、计算、打印、在本人同意的范围内公开。依据：您的同意，以及履行买卖合同"
             u"和法定义务所必需。",
             u"How: written down, counted, printed, and shown in public only as far as you agreed. "
             u"Basis: your consent, and what the sale and the law require."});
    out.say(
        {u"排行榜和海报默认只显示姓（李**"
         u"）。公开全名、称呼、照片或故事，每一项都单独征求同意，不同意不影响任何奖励。",
         u"Boards and posters show your surname only (李**). Whole name, form of address, photo "
         u"and story are each asked for; saying no changes no reward."});
}

void addWhere(Writer& out, const usecases::NoticeFacts& facts)
{
    out.section({u"三、存在哪里、给谁看", u"3. Where it is kept and who sees it"});
    out.say({u"保存在店里的电脑上，姓名、电话、住址加密；店员看到的手机号是遮住的，查看完整号码会留"
             u"下记录。",
             u"On the shop’s computer; names, phones and addresses are encrypted. Staff see masked "
             u"phones; each look at a whole number is written down."});
    if (facts.cloud.empty()) {
        out.say(
            {u"没有使用云服务，数据不离开店里。", u"No cloud is used: nothing leaves the shop."});
    } else {
        out.add(
            out.in({u"为了您能用手机查看自己的奖励，数据加密同步到本店使用的服务器 "
                    u"%1，不出境，不用于其他目的。",
                    u"So that you can see your rewards on your phone they are synced, encrypted, "
                    u"to the server the shop uses, %1; for nothing else."})
                .arg(qs(facts.cloud)));
    }
    out.say(
        {u"不出售，不提供给第三方做广告。法律要求时依法提供。",
         u"Not sold, not given to others for advertising; handed out only where the law asks."});
}

void addHowLong(Writer& out)
{
    using namespace privacy;
    out.section({u"四、保存多久", u"4. How long"});
    out.add(out.in({u"• 会员资料：直到您要求删除；%1 个月没有往来，我们会主动清理。",
                    u"• Your record: until you ask us to erase it; after %1 months without "
                    u"anything we clear it ourselves."})
                .arg(24));
    out.add(out.in({u"• 设备标识和网络地址：%1 天；打开过邀请页但没有加入的访问记录：%2 天。",
                    u"• Device marks and network addresses: %1 days; visits to an invite page "
                    u"without joining: %2 days."})
                .arg(daysOf(kDeviceKept))
                .arg(daysOf(kVisitorKept)));
    out.add(out.in({u"• 备份：删除后 %1 天内从备份中清除。程序日志：%2 天，号码已遮住。",
                    u"• Backups: erased persons are gone from them within %1 days. Program logs: "
                    u"%2 days, numbers masked."})
                .arg(daysOf(kBackupKeepsErased))
                .arg(daysOf(kLogKept)));
    out.point({u"销售和账目记录：按法律要求的年限保存，删除后只剩编号和金额。",
               u"Sales and accounts: as long as the law asks; after erasure numbers and amounts "
               u"only."});
}

void addRights(Writer& out)
{
    out.section({u"五、您的权利", u"5. Your rights"});
    out.point({u"查阅、复制：要求我们把您的全部资料导出给您。",
               u"See and copy: have everything we keep of you handed to you."});
    out.point({u"更正、补充：资料不对可以改。", u"Correct and complete what is wrong."});
    out.point(
        {u"删除、退出：资料在 24 小时内删除，已到手和可领的奖励凭领取码照常领取。",
         u"Erase and leave: done within 24 hours; rewards already earned are collected with a "
         u"claim code."});
    out.point(
        {u"撤回同意：随时，和同意一样方便；撤回前的处理不受影响。",
         u"Take back any consent at any time, as easily as it was given; what was done before "
         u"stays lawful."});
    out.point({u"要求解释、拒绝仅由程序作出的决定：被搁置的奖励由人复核。",
               u"Ask for an explanation and refuse a decision made by a program alone: rewards on "
               u"hold are reviewed by a person."});
    out.say({u"办法：到柜台、打电话，或在“我的”页面自己操作。不满意可以向网信部门或 12315 投诉。",
             u"How: at the counter, by phone, or yourself on your page. You may complain to the "
             u"cyberspace authority or call 12315."});
}

} // namespace

LetterText noticeLetter(const usecases::NoticeFacts& facts,
                        std::int64_t version,
                        Instant from,
                        Language language)
{
    Writer out(language);
    out.letter().title = out.in({u"个人信息保护告知", u"Privacy notice"});
    out.letter().subtitle =
        out.in({u"%1 · 第 %2 版 · %3 起施行", u"%1 · version %2 · in force from %3"})
            .arg(qs(facts.profile.name), QString::number(version),
                 QString::fromStdString(from.toShanghaiText().substr(0, 10)));
    addWho(out, facts);
    addWhat(out);
    addWhere(out, facts);
    addHowLong(out);
    addRights(out);
    out.letter().footer =
        out.in({u"内容变动时我们会出新版，并在需要时重新征求同意。",
                u"When this changes there will be a new version, and we ask again where needed."});
    return out.letter();
}

QString plainText(const LetterText& letter)
{
    QStringList lines{letter.title, letter.subtitle, QString()};
    for (const LetterSection& section : letter.sections) {
        lines << section.heading << section.paragraphs << QString();
    }
    lines << letter.footer;
    return lines.join(QLatin1Char('\n'));
}

LetterText consentForm(const usecases::ShopProfile& profile,
                       const ports::ConsentText& text,
                       const QString& person,
                       Language language)
{
    Writer out(language);
    out.letter().title =
        out.in({u"同意书：%1", u"Consent: %1"}).arg(purposeText(text.purpose, language));
    out.letter().subtitle = QStringLiteral("%1 · %2").arg(qs(profile.name), qs(text.version));
    out.section({u"本人同意", u"I agree"});
    out.add(wordingOf(text, language));
    out.section({u"撤回", u"Taking it back"});
    out.say(
        {u"我知道可以随时撤回：到柜台说一声、打电话或在“我的”页面操作。撤回后，店里的榜单和海报马上"
         u"更新，手机页面 5 分钟内更新。",
         u"I know that I can take this back at any time: at the counter, by phone or on my page. "
         u"Boards and posters of the shop change at once, pages on phones within 5 minutes."});
    out.section({u"本人", u"Signed by"});
    out.add(out.in({u"称呼：%1", u"Name: %1"}).arg(person));
    out.letter().lines = {out.in({u"本人签名", u"Signature"}), out.in({u"日期", u"Day"}),
                          out.in({u"店方经手人", u"For the shop"})};
    out.letter().footer =
        out.in({u"一式两份，本人和店里各留一份。", u"Two copies: one for each side."});
    return out.letter();
}

} // namespace linli::words
