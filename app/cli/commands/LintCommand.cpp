// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/LintTools.h"
#include "usecases/campaigns/Campaigns.h"
#include "wire/linter/CampaignReader.h"

#include <QFile>
#include <QFileInfo>

namespace linli::app {
namespace {

/// cli.md: a document that cannot be read is wrong words, whatever is wrong with it.
constexpr int kUnreadable = 2;

QString in(const CommandContext& context, const linter::LocalText& text)
{
    return qs(context.out.language() == words::Language::Zh ? text.zh : text.en);
}

Result<linter::Value> documentOf(const CommandContext& context, BusinessDay today)
{
    const QString path = context.arguments.positional(0);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", path.toStdString(), "-");
    }
    const QByteArray bytes = file.readAll();
    return wire::readCampaign({bytes.constData(), static_cast<std::size_t>(bytes.size())}, today);
}

QJsonObject jsonOf(const CommandContext& context, const usecases::CampaignCheck& check)
{
    QJsonArray findings;
    for (const usecases::CampaignFinding& finding : check.findings) {
        findings.append(QJsonObject{
            {QStringLiteral("rule"), qs(finding.rule)},
            {QStringLiteral("severity"), qs(std::string(linter::letterOf(finding.severity)))},
            {QStringLiteral("where"), qs(finding.where)},
            {QStringLiteral("message"), in(context, finding.message)},
            {QStringLiteral("rewrite"), in(context, finding.rewrite)},
            {QStringLiteral("source"), in(context, finding.source)}});
    }
    return {{QStringLiteral("findings"), findings}};
}

QString textOf(const CommandContext& context, const usecases::CampaignCheck& check)
{
    QString text;
    for (const usecases::CampaignFinding& finding : check.findings) {
        text += QStringLiteral("%1 %2  %3\n    %4\n    → %5\n    %6\n")
                    .arg(qs(std::string(linter::letterOf(finding.severity))), qs(finding.rule),
                         qs(finding.where), in(context, finding.message),
                         in(context, finding.rewrite), in(context, finding.source));
    }
    if (check.findings.empty()) {
        text += say(context, {u"没有发现问题。\n", u"Nothing was found.\n"});
    }
    text += say(context, {u"规则数据截至 %1。这是帮助，不是法律意见。",
                          u"Rule data as of %1. This is help, not legal advice."})
                .arg(qs(check.asOf.toText()));
    if (check.isOutdated) {
        text += say(context, {u"规则数据已超过 180 天，请更新邻里掌柜。",
                              u" The rule data is older than 180 days: please update Linli."});
    }
    return text;
}

/// A file, else a campaign of the shop by id or title.
Result<linter::Value> subjectOf(CommandContext& context, BusinessDay today)
{
    if (QFileInfo::exists(context.arguments.positional(0))) {
        return documentOf(context, today);
    }
    Result<usecases::Shop*> shop = context.session.shop();
    if (!shop) {
        return documentOf(context, today); // the missing file is what went wrong
    }
    const auto found = usecases::getCampaign(**shop, context.arguments.text(0));
    if (!found) {
        return documentOf(context, today);
    }
    LINLI_ASSIGN(const campaign::LintFacts facts, usecases::lintFacts(**shop, *found));
    return campaign::lintDocument(*found, facts, today).value;
}

Result<int> lintCommand(CommandContext& context)
{
    const BusinessDay today = BusinessDay::of(context.session.clock().now());
    const Result<linter::Value> campaign = subjectOf(context, today);
    if (!campaign) {
        (void)context.out.fail(campaign.error());
        return kUnreadable;
    }
    LINLI_ASSIGN(const auto tools, LintTools::make());
    const usecases::LintDesk desk = tools->desk();
    LINLI_ASSIGN(const usecases::CampaignCheck check,
                 usecases::checkCampaign(*campaign, desk.book, desk.matcher, today));
    context.out.answer(jsonOf(context, check), textOf(context, check));
    return check.isBlocked() ? 1 : 0;
}

} // namespace

std::vector<Command> lintCommands()
{
    return {{"lint",
             {{QStringLiteral("FILE|CAMPAIGN")}, {}, {}},
             {u"开播前检查：法规与平台规则", u"Check a campaign against law and platform rules"},
             lintCommand}};
}

} // namespace linli::app
