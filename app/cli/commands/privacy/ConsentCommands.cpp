// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/privacy/PrivacyCommands.h"
#include "app/shared/privacy/LetterPapers.h"
#include "usecases/members/Members.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/privacy/Consents.h"
#include "usecases/settings/ShopProfile.h"
#include "words/privacy/ConsentText.h"
#include "words/privacy/NoticeText.h"

namespace linli::app {
namespace {

using namespace usecases;

std::string languageWord(const CommandContext& context)
{
    return context.out.language() == words::Language::Zh ? "zh" : "en";
}

QJsonObject jsonOf(const ports::ConsentRecord& record)
{
    return {{QStringLiteral("purpose"), qs(record.purpose)},
            {QStringLiteral("text_version"), qs(record.textVersion)},
            {QStringLiteral("channel"), qs(record.channel)},
            {QStringLiteral("given_at"), app::jsonOf(record.givenAt)},
            {QStringLiteral("withdrawn_at"), app::jsonOf(record.withdrawnAt)},
            {QStringLiteral("signed_paper"), record.paper},
            {QStringLiteral("notice"), qint64(record.notice)},
            {QStringLiteral("actor"), qs(record.actor)}};
}

int answerSheet(CommandContext& context, const ConsentSheet& sheet)
{
    QJsonArray history;
    for (const ports::ConsentRecord& record : sheet.history) {
        history.append(jsonOf(record));
    }
    QJsonObject inForce;
    QStringList lines{say(context, {u"对外显示：%1", u"Shown as: %1"}).arg(qs(sheet.publicName))};
    for (const ConsentLine& line : sheet.lines) {
        const QString purpose = QString::fromLatin1(privacy::textOf(line.purpose).data());
        inForce.insert(purpose, line.inForce.has_value());
        lines += (line.inForce ? QStringLiteral("✓ ") : QStringLiteral("– ")) +
                 words::purposeText(line.purpose, context.out.language());
    }
    context.out.answer({{QStringLiteral("member"), qs(sheet.member.text())},
                        {QStringLiteral("public_name"), qs(sheet.publicName)},
                        {QStringLiteral("in_force"), inForce},
                        {QStringLiteral("history"), history}},
                       lines.join(QLatin1Char('\n')));
    return 0;
}

Result<int> showCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const ConsentSheet sheet, consentSheet(*shop, member));
    return answerSheet(context, sheet);
}

Result<int> giveCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, given.text(0)));
    GivenConsent consent;
    LINLI_ASSIGN(consent.purpose, consentPurposeOf(given.text(1)));
    consent.paper = given.has("--paper");
    LINLI_ASSIGN(consent.channel,
                 consentChannelOf(given.has("--channel") ? given.optionText("--channel")
                                                         : (consent.paper ? "paper" : "counter")));
    consent.textVersion = given.optionText("--text");
    consent.language = languageWord(context);
    LINLI_TRY(giveConsent(*shop, member, consent));
    LINLI_ASSIGN(const ConsentSheet sheet, consentSheet(*shop, member));
    return answerSheet(context, sheet);
}

Result<int> withdrawCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const privacy::Purpose purpose, consentPurposeOf(context.arguments.text(1)));
    LINLI_TRY(withdrawConsent(*shop, member, purpose));
    LINLI_ASSIGN(const ConsentSheet sheet, consentSheet(*shop, member));
    return answerSheet(context, sheet);
}

Result<int> textsCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<ports::ConsentText> texts, consentTexts(*shop));
    QJsonArray list;
    QStringList lines;
    for (const ports::ConsentText& text : texts) {
        list.append(QJsonObject{{QStringLiteral("purpose"), qs(text.purpose)},
                                {QStringLiteral("version"), qs(text.version)},
                                {QStringLiteral("zh"), qs(text.zh)},
                                {QStringLiteral("en"), qs(text.en)}});
        lines += words::purposeText(text.purpose, context.out.language()) + QStringLiteral(" ") +
                 qs(text.version) + QStringLiteral("\n  ") +
                 words::wordingOf(text, context.out.language());
    }
    context.out.answer({{QStringLiteral("texts"), list}}, lines.join(QLatin1Char('\n')));
    return 0;
}

Result<int> setTextCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const privacy::Purpose purpose, consentPurposeOf(given.text(0)));
    LINLI_ASSIGN(
        const std::string version,
        publishConsentText(*shop, purpose, given.optionText("--zh"), given.optionText("--en")));
    context.out.answer({{QStringLiteral("purpose"), given.positional(0)},
                        {QStringLiteral("version"), qs(version)}},
                       qs(version));
    return 0;
}

Result<int> formCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const privacy::Purpose purpose, consentPurposeOf(context.arguments.text(1)));
    LINLI_ASSIGN(const ConsentSheet sheet, consentSheet(*shop, member));
    LINLI_ASSIGN(const auto row, shop->members.row(member));
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(*shop));
    for (const ConsentLine& line : sheet.lines) {
        if (line.purpose == purpose) {
            LINLI_TRY(writeLetter(
                words::consentForm(profile, line.asked, qs(row->name), context.out.language()),
                context.arguments.option("--out")));
        }
    }
    context.out.answer({{QStringLiteral("file"), context.arguments.option("--out")}},
                       context.arguments.option("--out"));
    return 0;
}

} // namespace

std::vector<Command> consentCommands()
{
    const QString member = QStringLiteral("MEMBER");
    const QString purpose = QStringLiteral("PURPOSE");
    return {
        {"consent show",
         {{member}, {}, {}},
         {u"一位邻居的同意记录和对外显示的名字", u"A neighbour’s consents and how she is shown"},
         showCommand},
        {"consent give",
         {{member, purpose},
          {QStringLiteral("--channel"), QStringLiteral("--text")},
          {QStringLiteral("--paper")}},
         {u"登记同意：public_name title no_board contact photo story birthday；--paper 有签字原件",
          u"Write a consent down; --paper: a signed form is kept"},
         giveCommand},
        {"consent withdraw",
         {{member, purpose}, {}, {}},
         {u"撤回同意，榜单和海报马上照办", u"Take one back; boards and posters follow at once"},
         withdrawCommand},
        {"consent texts",
         {{}, {}, {}},
         {u"现在念给邻居听的同意文本", u"What people are asked now"},
         textsCommand},
        {"consent text",
         {{purpose}, {QStringLiteral("--zh"), QStringLiteral("--en")}, {}},
         {u"发布新的同意文本；旧记录保留旧文本", u"A new wording; old records keep theirs"},
         setTextCommand},
        {"consent form",
         {{member, purpose}, {QStringLiteral("--out")}, {}},
         {u"打印给本人签字的同意书：--out FILE.pdf", u"A form to sign: --out FILE.pdf"},
         formCommand},
    };
}

std::vector<Command> privacyCommands()
{
    std::vector<Command> all;
    for (auto part : {consentCommands, noticeCommands, personFileCommands, retentionCommands}) {
        const std::vector<Command> some = part();
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace linli::app
