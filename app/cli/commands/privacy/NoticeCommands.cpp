// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/privacy/PrivacyCommands.h"
#include "app/shared/privacy/LetterPapers.h"
#include "usecases/privacy/Notice.h"
#include "words/privacy/NoticeText.h"

namespace linli::app {
namespace {

using namespace usecases;

/// As it is in force, or as it would be published now.
words::LetterText letterOf(const NoticeState& state, Instant now, words::Language language)
{
    const bool fresh = !state.published || state.outdated;
    const std::int64_t version =
        state.published ? state.published->version + (fresh ? 1 : 0) : std::int64_t{1};
    return words::noticeLetter(state.facts, version, fresh ? now : state.published->from, language);
}

Result<int> noticeCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    if (given.has("--contact")) {
        LINLI_TRY(saveNoticeContact(*shop, given.optionText("--contact")));
    }
    LINLI_ASSIGN(NoticeState state, noticeState(*shop));
    if (given.has("--publish")) {
        const auto text = [&](words::Language language) {
            return words::plainText(letterOf(state, shop->clock.now(), language)).toStdString();
        };
        LINLI_ASSIGN([[maybe_unused]] const ports::PublishedNotice published,
                     publishNotice(*shop, text(words::Language::Zh), text(words::Language::En)));
        LINLI_ASSIGN(state, noticeState(*shop));
    }
    const words::LetterText letter = letterOf(state, shop->clock.now(), context.out.language());
    if (given.has("--out")) {
        LINLI_TRY(writeLetter(letter, given.option("--out")));
    }
    const bool published = state.published.has_value();
    context.out.answer(
        {{QStringLiteral("version"),
          published ? QJsonValue(qint64(state.published->version)) : QJsonValue()},
         {QStringLiteral("from"), published ? app::jsonOf(state.published->from) : QJsonValue()},
         {QStringLiteral("outdated"), state.outdated},
         {QStringLiteral("text"), words::plainText(letter)}},
        words::plainText(letter));
    return 0;
}

} // namespace

std::vector<Command> noticeCommands()
{
    return {{"privacy notice",
             {{},
              {QStringLiteral("--out"), QStringLiteral("--contact")},
              {QStringLiteral("--publish")}},
             {u"个人信息保护告知：--publish 定版，--out FILE.pdf 或 .txt",
              u"The privacy notice: --publish makes a version, --out FILE.pdf or .txt"},
             noticeCommand}};
}

} // namespace linli::app
