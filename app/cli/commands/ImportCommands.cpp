// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/ImportReading.h"
#include "app/shared/ShopBackups.h"
#include "exchange/correct/CorrectionSheet.h"
#include "exchange/import/ReadImport.h"
#include "exchange/profile/MappingProfile.h"
#include "usecases/imports/RunImport.h"
#include "words/ImportText.h"
#include "words/ValueText.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases::imports;

QString view(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonArray conflictsOf(const ImportResult& result)
{
    QJsonArray list;
    for (const Conflict& conflict : result.conflicts) {
        list.append(QJsonObject{{QStringLiteral("row"), qint64(conflict.row)},
                                {QStringLiteral("key"), qs(conflict.key)},
                                {QStringLiteral("field"), qs(conflict.field)},
                                {QStringLiteral("ours"), qs(conflict.ours)},
                                {QStringLiteral("theirs"), qs(conflict.theirs)}});
    }
    return list;
}

QJsonArray queuedOf(const ImportResult& result)
{
    QJsonArray list;
    for (const QueuedRow& row : result.queued) {
        list.append(QJsonObject{{QStringLiteral("row"), qint64(row.row)},
                                {QStringLiteral("reason"), qs(textOf(row))}});
    }
    return list;
}

QJsonArray errorsOf(const ImportResult& result, words::Language language)
{
    QJsonArray list;
    for (const CellError& error : result.errors) {
        list.append(QJsonObject{
            {QStringLiteral("sheet"), qs(error.sheet)},
            {QStringLiteral("row"), qint64(error.row)},
            {QStringLiteral("column"), qs(error.column)},
            {QStringLiteral("value"), qs(error.value)},
            {QStringLiteral("message"), words::cellProblemText(error.problem, language)},
            {QStringLiteral("allowed"), words::cellAllowedText(error.problem, language)}});
    }
    return list;
}

QJsonObject documentOf(const ImportResult& result, words::Language language)
{
    return {{QStringLiteral("kind"), view(nameOf(result.kind))},
            {QStringLiteral("encoding"), qs(result.encoding)},
            {QStringLiteral("header_row"), qint64(result.headerRow)},
            {QStringLiteral("rows"), qint64(result.rows)},
            {QStringLiteral("created"),
             QJsonObject{{QStringLiteral("members"), qint64(result.created.members)},
                         {QStringLiteral("orders"), qint64(result.created.orders)},
                         {QStringLiteral("products"), qint64(result.created.products)}}},
            {QStringLiteral("unchanged"), qint64(result.unchanged)},
            {QStringLiteral("conflicts"), conflictsOf(result)},
            {QStringLiteral("queued"), queuedOf(result)},
            {QStringLiteral("errors"), errorsOf(result, language)},
            {QStringLiteral("totals"),
             QJsonObject{{QStringLiteral("paid_fen"), qint64(result.paidFen)},
                         {QStringLiteral("refunded_fen"), qint64(result.refundedFen)}}},
            {QStringLiteral("rewards"),
             QJsonObject{{QStringLiteral("count"), qint64(result.rewards)},
                         {QStringLiteral("cost_fen"), qint64(result.rewardCostFen)}}}};
}

QString summaryOf(const ImportResult& result, words::Language language)
{
    using words::countText;
    constexpr words::Bilingual kDone{
        u"%1 · %2 行：新邻居 %3，新订单 %4，新商品 %5，未变 %6，冲突 %7，待处理 %8，错误 %9\n",
        u"%1 · %2 rows: %3 new neighbours, %4 new orders, %5 new products, %6 unchanged, "
        u"%7 conflicts, %8 queued, %9 errors\n"};
    QString text = kDone.in(language).arg(
        view(nameOf(result.kind)), countText(result.rows), countText(result.created.members),
        countText(result.created.orders), countText(result.created.products),
        countText(result.unchanged), countText(static_cast<std::int64_t>(result.conflicts.size())),
        countText(static_cast<std::int64_t>(result.queued.size())),
        countText(static_cast<std::int64_t>(result.errors.size())));
    for (const CellError& error : result.errors) {
        text += QStringLiteral("%1 %2: %3 (%4)\n")
                    .arg(QString::number(error.row), qs(error.column),
                         words::cellProblemText(error.problem, language),
                         words::cellAllowedText(error.problem, language));
    }
    constexpr words::Bilingual kKept{u"没有写入任何内容。\n", u"Nothing was written.\n"};
    return result.applied ? text : text + kKept.in(language);
}

Result<exchange::ReadOptions> readOptionsOf(const Arguments& given)
{
    exchange::ReadOptions options;
    const std::string kind = given.optionText("--kind");
    if (!kind.empty() && kind != "auto") {
        options.kind = kindNamed(kind);
        if (!options.kind) {
            return Error::badInput(ErrorCode::UnknownOption, "kind", kind,
                                   "auto, " + allKindNames());
        }
    }
    if (given.has("--encoding")) {
        options.encoding = given.optionText("--encoding");
    }
    return options;
}

/// The profile of --profile FILE, none without it.
Result<std::optional<exchange::MappingProfile>> profileOf(const Arguments& given)
{
    using Profile = std::optional<exchange::MappingProfile>;
    if (!given.has("--profile")) {
        return Profile();
    }
    LINLI_ASSIGN(const exchange::FileContent file,
                 exchange::loadFile(QString::fromStdString(given.optionText("--profile"))));
    LINLI_ASSIGN(exchange::MappingProfile profile,
                 exchange::readProfile(
                     {file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())}));
    return Profile(std::move(profile));
}

Result<void> writeErrors(const CommandContext& context,
                         const exchange::FileContent& content,
                         const exchange::ReadOptions& reading,
                         const ImportResult& result)
{
    const Arguments& given = context.arguments;
    if (!given.has("--errors") || result.errors.empty()) {
        return {};
    }
    const words::Language language = context.out.language();
    return exchange::writeCorrections(content, reading, correctionNotes(result, language),
                                      correctionTitle(language),
                                      QString::fromStdString(given.optionText("--errors")));
}

Result<int> importCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(exchange::ReadOptions reading, readOptionsOf(given));
    LINLI_ASSIGN(const std::optional<exchange::MappingProfile> profile, profileOf(given));
    reading.profile = profile ? &*profile : nullptr;
    LINLI_ASSIGN(const exchange::FileContent content, exchange::loadFile(given.positional(0)));
    LINLI_ASSIGN(const ImportFile file, exchange::readImport(content, reading));
    LINLI_ASSIGN(usecases::Shop * shop, context.session.shop());
    if (!given.has("--dry-run")) {
        const ShopBackups backups(context.session.file(), context.session.clock());
        LINLI_TRY(backups.make(backup::Reason::Import));
    }
    LINLI_ASSIGN(const ImportResult result,
                 runImport(*shop, shop->imports, file,
                           {given.has("--dry-run"), given.has("--valid-rows-only")}));
    LINLI_TRY(writeErrors(context, content, reading, result));
    const words::Language language = context.out.language();
    context.out.answer(documentOf(result, language), summaryOf(result, language));
    return result.errors.empty() ? 0 : 1;
}

} // namespace

std::vector<Command> importCommands()
{
    return {{"import",
             {{QStringLiteral("FILE")},
              {QStringLiteral("--kind"), QStringLiteral("--profile"), QStringLiteral("--encoding"),
               QStringLiteral("--errors")},
              {QStringLiteral("--dry-run"), QStringLiteral("--valid-rows-only")}},
             {u"导入平台导出的文件", u"Import a file a platform exported"},
             importCommand}};
}

} // namespace linli::app
