// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/reports/BookWriting.h"
#include "domain/report/Shape.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/campaigns/SessionResult.h"
#include "usecases/reports/ExportNote.h"
#include "usecases/reports/MakeBook.h"
#include "usecases/reports/ReportLayouts.h"
#include "usecases/settings/ShopProfile.h"
#include "words/ReportText.h"
#include "words/ValueText.h"

#include <QFileInfo>
#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

constexpr const char* kPrefix = "report_column.";

QString qsv(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "owner,amount" → the keys of columns; a key with a dot stands for itself.
std::vector<std::string> columnsOf(const std::string& typed)
{
    std::vector<std::string> columns;
    for (const QString& name : QString::fromStdString(typed).split(u',', Qt::SkipEmptyParts)) {
        const std::string key = name.trimmed().toStdString();
        columns.push_back(key.find('.') == std::string::npos ? kPrefix + key : key);
    }
    return columns;
}

Result<std::vector<std::string>> columnsAsked(Shop& shop, const Arguments& given, ReportKind kind)
{
    if (given.has("--columns")) {
        return columnsOf(given.optionText("--columns"));
    }
    if (!given.has("--layout")) {
        return defaultColumns(shop, kind);
    }
    LINLI_ASSIGN(const std::vector<ReportLayout> all, reportLayouts(shop));
    std::string allowed;
    for (const ReportLayout& layout : all) {
        if (layout.kind == kind && layout.name == given.optionText("--layout")) {
            return layout.columns;
        }
        allowed += layout.kind == kind ? (allowed.empty() ? "" : ", ") + layout.name : "";
    }
    return Error::badInput(ErrorCode::NotFound, "layout", given.optionText("--layout"), allowed);
}

Result<Phones> phonesAsked(const Arguments& given)
{
    const std::string typed = given.optionText("--phones");
    if (typed.empty() || typed == "masked") {
        return Phones::Masked;
    }
    if (typed == "full") {
        return Phones::Full;
    }
    return Error::badInput(ErrorCode::UnknownOption, "phones", typed, "masked, full");
}

/// A column that the report does not have is a slip of the hand worth telling.
Result<void> checkColumns(const report::Report& table, const std::vector<std::string>& columns)
{
    std::string allowed;
    for (const report::Column& column : table.columns) {
        allowed += (allowed.empty() ? "" : ", ") + column.key.substr(column.key.find('.') + 1);
    }
    for (const std::string& key : columns) {
        const bool known = std::any_of(table.columns.begin(), table.columns.end(),
                                       [&](const auto& column) { return column.key == key; });
        if (!known) {
            return Error::badInput(ErrorCode::UnknownOption, "columns", key, allowed);
        }
    }
    return {};
}

Result<report::ReportBook> bookAsked(Shop& shop, const CommandContext& context, ReportOrder& order)
{
    const Arguments& given = context.arguments;
    if (given.text(0) == "campaign" && given.has("--campaign")) {
        LINLI_ASSIGN(const campaign::Campaign one,
                     getCampaign(shop, given.optionText("--campaign")));
        Boards boards(shop);
        LINLI_ASSIGN(const SessionResult result, sessionResult(shop, boards, one.id));
        return report::ReportBook{sessionReport(result), std::nullopt};
    }
    LINLI_ASSIGN(order.kind,
                 parseReportKind(given.text(0) == "campaign" ? "campaigns" : given.text(0)));
    LINLI_ASSIGN(order.window,
                 board::parseWindow(given.has("--window") ? given.optionText("--window") : "all"));
    LINLI_ASSIGN(order.phones, phonesAsked(given));
    LINLI_ASSIGN(const auto tax, given.number("--tax"));
    order.taxPercent =
        static_cast<std::int32_t>(std::clamp<std::int64_t>(tax.value_or(0), -1, 101));
    Boards boards(shop);
    LINLI_ASSIGN(report::ReportBook book, makeBook(shop, boards, order));
    LINLI_ASSIGN(const std::vector<std::string> columns, columnsAsked(shop, given, order.kind));
    if (given.has("--columns")) {
        LINLI_TRY(checkColumns(book.table, columns));
    }
    book.table = report::shaped(book.table, {columns, given.optionText("--text")});
    return book;
}

Result<int> reportCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    const QString file = context.arguments.option("--out");
    if (file.isEmpty()) {
        return Error::badInput(ErrorCode::MissingValue, "option", "--out",
                               "--out F.xlsx|.csv|.pdf");
    }
    ReportOrder order;
    order.kind = ReportKind::Campaigns;
    LINLI_ASSIGN(const report::ReportBook book, bookAsked(*shop, context, order));
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(*shop));
    LINLI_TRY(noteExport(*shop, {std::string(textOf(order.kind)),
                                 QFileInfo(file).suffix().toLower().toStdString(),
                                 static_cast<std::int64_t>(book.table.rows.size()), order.phones}));
    LINLI_TRY(writeBook(book, {profile.name, shop->clock.now(), context.out.language()}, file));
    const QString total = words::moneyText(Money::fromFen(book.table.totalFen));
    context.out.answer({{QStringLiteral("file"), file},
                        {QStringLiteral("rows"), qint64(book.table.rows.size())},
                        {QStringLiteral("total_fen"), qint64(book.table.totalFen)}},
                       say(context, {u"%1：%2 行，合计 %3", u"%1: %2 rows, total %3"})
                           .arg(file, QString::number(book.table.rows.size()), total));
    return 0;
}

Result<int> layoutsCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<ReportLayout> all, reportLayouts(*shop));
    QJsonArray layouts;
    TextTable table{
        {QStringLiteral("report"), QStringLiteral("layout"), QStringLiteral("columns")}, {}, {}};
    for (const ReportLayout& layout : all) {
        QStringList columns;
        for (const std::string& key : layout.columns) {
            columns += words::reportWord(key, context.out.language());
        }
        layouts.append(QJsonObject{{QStringLiteral("report"), qsv(textOf(layout.kind))},
                                   {QStringLiteral("name"), qs(layout.name)},
                                   {QStringLiteral("columns"), QJsonArray::fromStringList([&] {
                                        QStringList keys;
                                        for (const std::string& key : layout.columns) {
                                            keys += qs(key);
                                        }
                                        return keys;
                                    }())},
                                   {QStringLiteral("default"), layout.isDefault}});
        table.rows.push_back(
            {qsv(textOf(layout.kind)),
             qs(layout.name) + (layout.isDefault ? QStringLiteral(" *") : QString()),
             columns.join(QStringLiteral(", "))});
    }
    context.out.answer({{QStringLiteral("layouts"), layouts}}, table.toText());
    return 0;
}

Result<int> layoutCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const ReportKind kind, parseReportKind(given.text(0)));
    if (given.has("--remove")) {
        LINLI_TRY(removeReportLayout(*shop, kind, given.text(1)));
    } else {
        LINLI_TRY(
            saveReportLayout(*shop, {kind, given.text(1), columnsOf(given.optionText("--columns")),
                                     given.has("--default")}));
    }
    return layoutsCommand(context);
}

} // namespace

std::vector<Command> reportCommands()
{
    const auto options = [](std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names) {
            list += QString::fromLatin1(name);
        }
        return list;
    };
    std::vector<Command> all = scheduleCommands();
    all.push_back({"report layouts",
                   {{}, {}, {}},
                   {u"报表的列方案", u"Column layouts of reports"},
                   layoutsCommand});
    all.push_back(
        {"report layout",
         {options({"REPORT", "NAME"}), options({"--columns"}), options({"--default", "--remove"})},
         {u"保存或删除列方案", u"Save or remove a column layout"},
         layoutCommand});
    all.push_back({"report",
                   {options({"days|rewards|payouts|due|gifts|campaign|board|members|orders|goods|"
                             "audit"}),
                    options({"--window", "--out", "--campaign", "--columns", "--layout", "--text",
                             "--tax", "--phones"}),
                    {}},
                   {u"报表：.xlsx .csv .pdf", u"Reports: .xlsx, .csv or .pdf"},
                   reportCommand});
    return all;
}

} // namespace linli::app
