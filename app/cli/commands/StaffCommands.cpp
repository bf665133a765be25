// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "usecases/staff/Staff.h"
#include "words/safety/AuditText.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace linli::app {
namespace {

using namespace usecases;

QString roleKey(staff::Role role)
{
    const std::string_view key = staff::textOf(role);
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<StaffRow> staff, listStaff(*shop));
    QJsonArray rows;
    TextTable table{{say(context, {u"姓名", u"Name"}), say(context, {u"角色", u"Role"})}, {}, {}};
    for (const StaffRow& one : staff) {
        rows.append(QJsonObject{{QStringLiteral("id"), qs(one.id)},
                                {QStringLiteral("name"), qs(one.name)},
                                {QStringLiteral("role"), roleKey(one.role)},
                                {QStringLiteral("since"), app::jsonOf(one.since)}});
        table.rows.push_back({qs(one.name), words::roleText(one.role, context.out.language())});
    }
    context.out.answer({{QStringLiteral("staff"), rows}}, table.toText());
    return 0;
}

/// The first line of a file: a PIN on the command line would stand in the shell's history.
Result<std::string> pinFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", path.toStdString(),
                               "--pin-file FILE");
    }
    constexpr qint64 kLongest = 64;
    return file.readLine(kLongest).trimmed().toStdString();
}

/// The way back in where the owner's PIN is forgotten: who may start programs on this computer
/// owns the shop (docs/safety.md).
Result<int> pinCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<StaffRow> staff, listStaff(*shop));
    const std::string wanted = context.arguments.text(0);
    const auto found = std::find_if(staff.begin(), staff.end(), [&](const StaffRow& one) {
        return one.name == wanted || one.id == wanted;
    });
    if (found == staff.end()) {
        return Error::badInput(ErrorCode::NotFound, "staff", wanted, "linlictl staff list");
    }
    LINLI_ASSIGN(const std::string pin, pinFrom(context.arguments.option("--pin-file")));
    if (pin.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "pin", {}, "4–8");
    }
    LINLI_TRY(changeStaff(*shop, found->id, {found->name, found->role, pin}));
    context.out.answer({{QStringLiteral("id"), qs(found->id)}},
                       say(context, {u"新的 PIN 已生效。", u"The new PIN is in force."}));
    return 0;
}

} // namespace

std::vector<Command> staffCommands()
{
    return {
        {"staff list",
         {{}, {}, {}},
         {u"列出员工和角色", u"List the staff and their roles"},
         listCommand},
        {"staff pin",
         {{QStringLiteral("NAME")}, {QStringLiteral("--pin-file")}, {}},
         {u"给员工设新的 PIN（忘记时用）", u"Give somebody a new PIN (when it is forgotten)"},
         pinCommand},
    };
}

} // namespace linli::app
