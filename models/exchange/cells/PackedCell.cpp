// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/PackedCell.h"

#include "exchange/cells/CellText.h"
#include "exchange/cells/MoneyCell.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace linli::exchange {
namespace {

using usecases::imports::ReadLine;

constexpr qlonglong kMaxQuantity = 9999;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string plain(const QString& text)
{
    return std::string(trimmed(text.toStdString()));
}

/// 1–9999, digits may be full-width.
std::optional<std::int64_t> quantityOf(const QString& digits)
{
    bool ok = false;
    const qlonglong value = digits.normalized(QString::NormalizationForm_KC).toLongLong(&ok);
    return ok && value >= 1 && value <= kMaxQuantity ? std::optional<std::int64_t>(value)
                                                     : std::nullopt;
}

/// `×N` with an optional unit at the end; x only after a space, a closing bracket or a Chinese
/// character, so that "iPhone x2"-like names keep "max2".
const QRegularExpression& tail()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.*?)\\s*(?:[×*＊+＋]|(?<=[\\s)）\\]】」』》〉}｝\\p{Han}])[xXｘＸ])"
                       "\\s*([0-9０-９]+)\\s*[份件个盒袋箱瓶斤只包套组]?$"),
        QRegularExpression::DotMatchesEverythingOption |
            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

Reading<ReadLine> packedPart(const QString& part)
{
    ReadLine line;
    const QRegularExpressionMatch match = tail().match(part);
    const std::string name = match.hasMatch() ? plain(match.captured(1)) : std::string();
    if (name.empty()) {
        line.name = plain(part);
        return line;
    }
    const std::optional<std::int64_t> quantity = quantityOf(match.captured(2));
    if (!quantity) {
        return CellProblem::QuantityUnreadable;
    }
    line.name = name;
    line.quantity = *quantity;
    return line;
}

Reading<ReadLine> wooPart(const QString& part)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d+)\\s*[×xX]\\s*(.+)$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(part);
    const std::optional<std::int64_t> quantity =
        match.hasMatch() ? quantityOf(match.captured(1)) : std::nullopt;
    if (!quantity) {
        return CellProblem::ItemsUnreadable;
    }
    ReadLine line;
    line.name = plain(match.captured(2));
    line.quantity = *quantity;
    return line;
}

Reading<ReadLine> ownPart(const QString& part)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.+)\\s*[×xX*]\\s*(\\d+)\\s*@\\s*(.+)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(part);
    const std::optional<std::int64_t> quantity =
        match.hasMatch() ? quantityOf(match.captured(2)) : std::nullopt;
    if (!quantity) {
        return CellProblem::ItemsUnreadable;
    }
    const std::string price = plain(match.captured(3));
    const Reading<std::int64_t> unit = readMoneyText(price, Minus::Refused);
    if (!unit.ok()) {
        return CellProblem::ItemsUnreadable;
    }
    ReadLine line;
    line.name = plain(match.captured(1));
    line.quantity = *quantity;
    line.unitFen = unit.value();
    return line;
}

template <typename ReadPart>
Reading<ReadLines> readParts(const QStringList& parts, const ReadPart& readPart)
{
    ReadLines lines;
    for (const QString& part : parts) {
        const std::string text = part.toStdString();
        if (trimmed(text).empty()) {
            continue;
        }
        const Reading<ReadLine> line = readPart(qt(trimmed(text)));
        if (!line.ok()) {
            return line.problem();
        }
        lines.push_back(line.value());
    }
    return lines;
}

const QRegularExpression& breaks()
{
    static const QRegularExpression pattern(QStringLiteral("[\\r\\n;；]"));
    return pattern;
}

} // namespace

Reading<ReadLines> readPacked(std::string_view text)
{
    return readParts(qt(text).split(breaks()), packedPart);
}

Reading<ReadLines> readWooProducts(std::string_view text)
{
    static const QRegularExpression comma(QStringLiteral(",(?=\\s*\\d+[×xX])"));
    return readParts(qt(text).split(comma), wooPart);
}

Reading<ReadLines> readOwnItems(std::string_view text)
{
    return readParts(qt(text).split(breaks()), ownPart);
}

} // namespace linli::exchange
