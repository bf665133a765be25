// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/ShopBackups.h"

#include <QFile>
#include <QFileInfo>

namespace linli::app {
namespace {

/// The first line of the file: a passphrase on the command line would stand in the shell's history.
Result<std::string> passphraseOf(const Arguments& given)
{
    if (!given.has("--passphrase-file")) {
        return std::string();
    }
    QFile file(given.option("--passphrase-file"));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "file",
                               given.optionText("--passphrase-file"), "--passphrase-file FILE");
    }
    constexpr qint64 kLongest = 4096;
    QByteArray line = file.readLine(kLongest);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return line.toStdString();
}

QJsonObject jsonOf(const ports::BackupFacts& facts, const std::string& file)
{
    const backup::Counts& counts = facts.counts;
    return {{QStringLiteral("file"), qs(file)},
            {QStringLiteral("bytes"), qint64(facts.bytes)},
            {QStringLiteral("counts"),
             QJsonObject{{QStringLiteral("members"), qint64(counts.members)},
                         {QStringLiteral("orders"), qint64(counts.orders)},
                         {QStringLiteral("products"), qint64(counts.products)},
                         {QStringLiteral("rewards"), qint64(counts.rewards)},
                         {QStringLiteral("entries"), qint64(counts.entries)}}}};
}

void answer(const CommandContext& context,
            const words::Bilingual& done,
            const ports::BackupFacts& facts,
            const std::string& file)
{
    const backup::Counts& counts = facts.counts;
    constexpr words::Bilingual kHolds{
        u"%1：%2（%3 字节）\n邻居 %4，订单 %5，商品 %6，奖励 %7，账本 %8 条",
        u"%1: %2 (%3 bytes)\n%4 neighbours, %5 orders, %6 products, %7 rewards, %8 ledger entries"};
    const QString text = say(context, kHolds)
                             .arg(say(context, done), qs(file), QString::number(facts.bytes),
                                  QString::number(counts.members), QString::number(counts.orders),
                                  QString::number(counts.products), QString::number(counts.rewards))
                             .arg(counts.entries);
    context.out.answer(jsonOf(facts, file), text);
}

Result<int> backupCommand(CommandContext& context)
{
    const std::string out =
        QFileInfo(context.arguments.positional(0)).absoluteFilePath().toStdString();
    LINLI_ASSIGN(const std::string passphrase, passphraseOf(context.arguments));
    LINLI_TRY(context.session.shop()); // the key is here and the schema is of this program
    const ShopBackups backups(context.session.file(), context.session.clock());
    LINLI_ASSIGN(const ports::BackupFacts facts, context.arguments.has("--passphrase-file")
                                                     ? backups.sealTo(out, passphrase)
                                                     : backups.copyTo(out));
    answer(context, {u"已备份", u"Backed up"}, facts, out);
    return 0;
}

/// The shop is not opened: it may be the one that cannot be opened any more.
Result<int> restoreCommand(CommandContext& context)
{
    LINLI_ASSIGN(const std::string passphrase, passphraseOf(context.arguments));
    const ShopBackups backups(context.session.file(), context.session.clock());
    LINLI_ASSIGN(const ports::BackupFacts facts,
                 backups.restore(context.arguments.text(0), passphrase));
    answer(context, {u"已恢复", u"Restored"}, facts, context.session.file());
    return 0;
}

} // namespace

std::vector<Command> backupCommands()
{
    const QStringList passphrase{QStringLiteral("--passphrase-file")};
    return {
        {"backup",
         {{QStringLiteral("OUT")}, passphrase, {}},
         {u"备份店铺到一个文件；带口令文件时加密，可在别的电脑恢复",
          u"Copy the shop into a file; with a passphrase sealed, for any computer"},
         backupCommand},
        {"restore",
         {{QStringLiteral("FILE")}, passphrase, {}},
         {u"用备份替换店铺文件；现在的店铺先留一份",
          u"Put a backup in the shop's place; the shop of now is kept first"},
         restoreCommand},
    };
}

} // namespace linli::app
