// SPDX-License-Identifier: GPL-3.0-or-later
// What comes after an import: the list, taking one back, the rows that wait, saved profiles.
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "exchange/peek/FieldChoice.h"
#include "exchange/peek/FilePeek.h"
#include "usecases/imports/profiles/SavedProfiles.h"
#include "usecases/imports/undo/ImportQueue.h"
#include "usecases/imports/undo/UndoImport.h"
#include "usecases/members/Members.h"
#include "words/ImportText.h"

#include <QJsonArray>

#include <algorithm>

namespace linli::app {
namespace {

using namespace usecases::imports;

constexpr std::int64_t kListed = 100;
constexpr std::int64_t kRowsListed = 1000;

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(usecases::Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<ports::PastImport> all, pastImports(*shop, kListed));
    QJsonArray rows;
    TextTable table{{QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("kind"),
                     QStringLiteral("file"), QStringLiteral("orders"), QStringLiteral("waiting")},
                    {},
                    {}};
    for (const ports::PastImport& one : all) {
        const QString at = qs(one.at.toIso());
        rows.append(QJsonObject{{QStringLiteral("id"), qs(one.id)},
                                {QStringLiteral("at"), at},
                                {QStringLiteral("kind"), qs(one.kind)},
                                {QStringLiteral("file"), qs(one.fileName)},
                                {QStringLiteral("rows"), qint64(one.rows)},
                                {QStringLiteral("members"), qint64(one.members)},
                                {QStringLiteral("orders"), qint64(one.orders)},
                                {QStringLiteral("products"), qint64(one.products)},
                                {QStringLiteral("waiting"), qint64(one.waiting)},
                                {QStringLiteral("undone"), one.undoneAt.has_value()}});
        table.rows.push_back({qs(one.id), at, qs(one.kind), qs(one.fileName),
                              QString::number(one.orders), QString::number(one.waiting)});
    }
    context.out.answer({{QStringLiteral("imports"), rows}}, table.toText());
    return 0;
}

Result<int> undoCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(usecases::Shop * shop, context.session.shop());
    const std::string batch = given.text(0);
    LINLI_ASSIGN(const UndoneImport undone, undoImport(*shop, batch));
    if (!undone.ties.empty()) {
        return Error(ErrorCode::Refused)
            .with("field", "import")
            .with("value",
                  words::importTiesText(undone.ties, context.out.language()).toStdString());
    }
    context.out.answer(
        {{QStringLiteral("id"), qs(undone.import.id)},
         {QStringLiteral("undone"), true},
         {QStringLiteral("orders"), qint64(undone.import.orders)},
         {QStringLiteral("members"), qint64(undone.import.members)}},
        say(context, {u"已撤销：%1", u"Taken back: %1"}).arg(qs(undone.import.fileName)));
    return 0;
}

Result<int> waitingCommand(CommandContext& context)
{
    LINLI_ASSIGN(usecases::Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<WaitingChoice> all, waitingImports(*shop, kRowsListed));
    QJsonArray rows;
    TextTable table{{QStringLiteral("import"), QStringLiteral("row"), QStringLiteral("reason"),
                     QStringLiteral("order"), QStringLiteral("suggestions")},
                    {},
                    {}};
    for (const WaitingChoice& one : all) {
        QJsonArray people;
        QStringList names;
        for (const usecases::MemberRow& member : one.suggestions) {
            people.append(QJsonObject{{QStringLiteral("member"), qs(member.key.text())},
                                      {QStringLiteral("name"), qs(member.name)},
                                      {QStringLiteral("phone"), qs(member.phone.text())}});
            names += qs(member.name);
        }
        rows.append(QJsonObject{{QStringLiteral("import"), qs(one.row.batch)},
                                {QStringLiteral("row"), qint64(one.row.row)},
                                {QStringLiteral("reason"), qs(one.row.reason)},
                                {QStringLiteral("order"), qs(one.row.order.text())},
                                {QStringLiteral("suggestions"), people}});
        table.rows.push_back({qs(one.row.batch), QString::number(one.row.row), qs(one.row.reason),
                              qs(one.row.order.text()), names.join(QStringLiteral(", "))});
    }
    context.out.answer({{QStringLiteral("waiting"), rows}}, table.toText());
    return 0;
}

Result<int> decideCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(usecases::Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<WaitingChoice> all, waitingImports(*shop, kRowsListed));
    const std::string row = given.text(1);
    const auto found = std::find_if(all.begin(), all.end(), [&](const WaitingChoice& one) {
        return one.row.batch == given.text(0) && std::to_string(one.row.row) == row;
    });
    if (found == all.end()) {
        return Error::badInput(ErrorCode::NotFound, "row", row, "a row of imports waiting");
    }
    if (given.has("--leave")) {
        LINLI_TRY(dismissImport(*shop, found->row));
    } else {
        LINLI_ASSIGN(const MemberKey member,
                     usecases::findMember(*shop, given.optionText("--member")));
        LINLI_TRY(decideImport(*shop, found->row, member));
    }
    context.out.answer({{QStringLiteral("row"), qint64(found->row.row)},
                        {QStringLiteral("reason"), qs(found->row.reason)}},
                       say(context, {u"已处理。", u"Decided."}));
    return 0;
}

Result<int> profileListCommand(CommandContext& context)
{
    LINLI_ASSIGN(usecases::Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<SavedProfile> all, savedProfiles(*shop));
    QJsonArray rows;
    TextTable table{{QStringLiteral("name"), QStringLiteral("profile")}, {}, {}};
    for (const SavedProfile& one : all) {
        rows.append(QJsonObject{{QStringLiteral("name"), qs(one.name)},
                                {QStringLiteral("fingerprint"), qs(one.fingerprint)},
                                {QStringLiteral("profile"), qs(one.json)}});
        table.rows.push_back({qs(one.name), qs(one.json)});
    }
    context.out.answer({{QStringLiteral("profiles"), rows}}, table.toText());
    return 0;
}

/// Keeps a profile file; with --for FILE it is used for every file of that header.
Result<int> profileSaveCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(const exchange::FileContent file, exchange::loadFile(given.positional(1)));
    LINLI_ASSIGN(const exchange::MappingProfile profile,
                 exchange::readProfile(
                     {file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())}));
    SavedProfile saved{given.text(0), {}, exchange::profileToJson(profile)};
    if (given.has("--for")) {
        LINLI_ASSIGN(const exchange::FileContent sample,
                     exchange::loadFile(QString::fromStdString(given.optionText("--for"))));
        LINLI_ASSIGN(const exchange::FilePeek peek, exchange::peekFile(sample, "auto"));
        saved.fingerprint = peek.rows.empty() ? std::string() : peek.rows[peek.header].fingerprint;
    }
    LINLI_ASSIGN(usecases::Shop * shop, context.session.shop());
    LINLI_TRY(saveProfile(*shop, saved));
    context.out.answer({{QStringLiteral("name"), qs(saved.name)}}, qs(saved.name));
    return 0;
}

Result<int> profileRenameCommand(CommandContext& context)
{
    LINLI_ASSIGN(usecases::Shop * shop, context.session.shop());
    LINLI_TRY(renameProfile(*shop, context.arguments.text(0), context.arguments.text(1)));
    context.out.answer({{QStringLiteral("name"), qs(context.arguments.text(1))}},
                       qs(context.arguments.text(1)));
    return 0;
}

Result<int> profileRemoveCommand(CommandContext& context)
{
    LINLI_ASSIGN(usecases::Shop * shop, context.session.shop());
    LINLI_TRY(removeProfile(*shop, context.arguments.text(0)));
    context.out.answer({{QStringLiteral("removed"), qs(context.arguments.text(0))}},
                       qs(context.arguments.text(0)));
    return 0;
}

} // namespace

std::vector<Command> importsCommands()
{
    return {
        {"imports list", {{}, {}, {}}, {u"列出做过的导入", u"List the imports"}, listCommand},
        {"imports undo",
         {{QStringLiteral("[IMPORT]")}, {}, {}},
         {u"整批撤销一次导入，不写就是最近一次", u"Take an import back as a whole; the last one"},
         undoCommand},
        {"imports waiting",
         {{}, {}, {}},
         {u"列出等人决定的行和可能的人", u"Rows that wait for a person, and who it may be"},
         waitingCommand},
        {"imports decide",
         {{QStringLiteral("IMPORT"), QStringLiteral("ROW")},
          {QStringLiteral("--member")},
          {QStringLiteral("--leave")}},
         {u"决定一行：--member 是谁，或 --leave 不管它", u"Decide a row: --member who, or --leave"},
         decideCommand},
        {"profile list",
         {{}, {}, {}},
         {u"列出记住的对照表", u"List the saved column profiles"},
         profileListCommand},
        {"profile save",
         {{QStringLiteral("NAME"), QStringLiteral("FILE")}, {QStringLiteral("--for")}, {}},
         {u"记住一个对照表", u"Keep a column profile"},
         profileSaveCommand},
        {"profile rename",
         {{QStringLiteral("NAME"), QStringLiteral("NEW")}, {}, {}},
         {u"给对照表改名", u"Rename a column profile"},
         profileRenameCommand},
        {"profile remove",
         {{QStringLiteral("NAME")}, {}, {}},
         {u"删掉一个对照表", u"Forget a column profile"},
         profileRemoveCommand},
    };
}

} // namespace linli::app
