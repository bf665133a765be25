// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "usecases/gifts/GiftShelf.h"
#include "words/ValueText.h"

#include <QJsonArray>

#include <array>

namespace linli::app {
namespace {

using namespace usecases;

QString dayOf(const std::optional<BusinessDay>& day)
{
    return day ? qs(day->toText()) : QString();
}

QJsonObject jsonOf(const GiftBatch& batch)
{
    return {{QStringLiteral("batch"), qs(batch.id)},
            {QStringLiteral("unit"), qs(batch.unit.text())},
            {QStringLiteral("label"), qs(batch.label)},
            {QStringLiteral("cost_fen"), qint64(batch.costFen)},
            {QStringLiteral("expires"),
             batch.expires ? QJsonValue(dayOf(batch.expires)) : QJsonValue()},
            {QStringLiteral("received_at"), app::jsonOf(batch.receivedAt)},
            {QStringLiteral("stock"), qint64(batch.stock)}};
}

QString lineOf(const GiftBatch& batch)
{
    return QStringLiteral("%1  %2 × %3  %4  %5")
        .arg(qs(batch.id), qs(batch.unit.text()))
        .arg(batch.stock)
        .arg(words::moneyText(Money::fromFen(batch.costFen)), dayOf(batch.expires));
}

int answerBatch(const CommandContext& context, const GiftBatch& batch)
{
    context.out.answer(jsonOf(batch), lineOf(batch));
    return 0;
}

Result<int> addCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    GiftReceipt receipt;
    receipt.unit = Unit(context.arguments.optionText("--unit"));
    receipt.label = context.arguments.optionText("--label");
    LINLI_ASSIGN(const auto count, context.arguments.number("--count"));
    LINLI_ASSIGN(const auto cost, context.arguments.number("--cost_fen"));
    receipt.count = count.value_or(0);
    receipt.costFen = cost.value_or(0);
    if (const auto expires = context.arguments.optional("--expires")) {
        LINLI_ASSIGN(receipt.expires, BusinessDay::parse(*expires));
    }
    LINLI_ASSIGN(const GiftBatch batch, receiveGift(*shop, receipt));
    return answerBatch(context, batch);
}

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<GiftRow> shelf, giftShelf(*shop));
    QJsonArray gifts;
    TextTable table{{QStringLiteral("unit"), QStringLiteral("stock"), QStringLiteral("owed"),
                     QStringLiteral("promised"), QStringLiteral("expires")},
                    {},
                    {1, 2, 3}};
    for (const GiftRow& row : shelf) {
        QJsonArray batches;
        for (const GiftBatch& batch : row.batches) {
            batches.append(jsonOf(batch));
        }
        gifts.append(QJsonObject{{QStringLiteral("unit"), qs(row.unit.text())},
                                 {QStringLiteral("stock"), qint64(row.stock)},
                                 {QStringLiteral("owed"), qint64(row.owed)},
                                 {QStringLiteral("promised"), qint64(row.promised)},
                                 {QStringLiteral("cost_fen"),
                                  row.costFen ? QJsonValue(qint64(*row.costFen)) : QJsonValue()},
                                 {QStringLiteral("value_fen"), qint64(row.valueFen)},
                                 {QStringLiteral("short"), row.isShort()},
                                 {QStringLiteral("expired"), qint64(row.expired)},
                                 {QStringLiteral("expiring_soon"), qint64(row.expiringSoon)},
                                 {QStringLiteral("batches"), batches}});
        const QString first = row.batches.empty() ? QString() : dayOf(row.batches.front().expires);
        table.rows.push_back({qs(row.unit.text()), QString::number(row.stock),
                              QString::number(row.owed), QString::number(row.promised), first});
    }
    context.out.answer({{QStringLiteral("gifts"), gifts}}, table.toText());
    return 0;
}

Result<int> movesCommand(CommandContext& context)
{
    constexpr std::array kKinds{"receive", "redeem", "write_off", "count"};
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const auto page, giftMovements(*shop, Unit(context.arguments.text(0)),
                                                PageRequest{500, std::nullopt}));
    QJsonArray moves;
    QStringList lines;
    for (const GiftMovement& move : page.rows) {
        const QString kind = QLatin1String(kKinds[static_cast<std::size_t>(move.kind)]);
        moves.append(QJsonObject{{QStringLiteral("seq"), qint64(move.sequence)},
                                 {QStringLiteral("at"), app::jsonOf(move.at)},
                                 {QStringLiteral("unit"), qs(move.unit.text())},
                                 {QStringLiteral("batch"), qs(move.batch)},
                                 {QStringLiteral("kind"), kind},
                                 {QStringLiteral("delta"), qint64(move.delta)},
                                 {QStringLiteral("reward"), qs(move.reward.text())},
                                 {QStringLiteral("reason"), qs(move.reason)}});
        const QString sign = move.delta > 0 ? QStringLiteral("+") : QString();
        lines << QStringLiteral("%1  %2  %3  %4  %5 %6")
                     .arg(QString::number(move.sequence), words::instantPlainText(move.at),
                          qs(move.unit.text()), sign + QString::number(move.delta), kind,
                          qs(move.reward.text() + move.reason));
    }
    context.out.answer({{QStringLiteral("movements"), moves}}, lines.join(QLatin1Char('\n')));
    return 0;
}

using Act = Result<GiftBatch> (*)(Shop&, const std::string&, std::int64_t, const std::string&);

template <Act act> Result<int> onBatch(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const auto count, context.arguments.number("--count"));
    if (!count) {
        return Error::badInput(ErrorCode::MissingValue, "option", "--count", "--count N");
    }
    LINLI_ASSIGN(const GiftBatch batch, act(*shop, context.arguments.text(0), *count,
                                            context.arguments.optionText("--reason")));
    return answerBatch(context, batch);
}

} // namespace

std::vector<Command> giftCommands()
{
    const QStringList counted{QStringLiteral("--count"), QStringLiteral("--reason")};
    return {
        {"gift list",
         {{}, {}, {}},
         {u"礼品架：库存与待领", u"The gift shelf: stock and owed"},
         listCommand},
        {"gift add",
         {{},
          {QStringLiteral("--unit"), QStringLiteral("--count"), QStringLiteral("--cost_fen"),
           QStringLiteral("--expires"), QStringLiteral("--label")},
          {}},
         {u"礼品进货，一批一个成本和到期日", u"Book a batch of gifts in"},
         addCommand},
        {"gift write-off",
         {{QStringLiteral("BATCH")}, counted, {}},
         {u"礼品报损，要写原因", u"Take spoilt gifts off, with a reason"},
         onBatch<writeOffGift>},
        {"gift count",
         {{QStringLiteral("BATCH")}, counted, {}},
         {u"盘点一批礼品", u"Write down what was counted"},
         onBatch<countGift>},
        {"gift moves",
         {{QStringLiteral("[UNIT]")}, {}, {}},
         {u"礼品架流水", u"The book of the gift shelf"},
         movesCommand},
    };
}

} // namespace linli::app
