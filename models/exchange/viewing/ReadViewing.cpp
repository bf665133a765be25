// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/viewing/ReadViewing.h"

#include "exchange/read/DelimitedSource.h"
#include "exchange/read/FileContent.h"
#include "exchange/read/TextDecoder.h"
#include "exchange/read/XlsxBook.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace linli::exchange {
namespace {

using Table = std::vector<QStringList>;
constexpr std::int64_t kMostRows = 200; ///< such a file has a handful
constexpr std::int64_t kMostViewers = 1'000'000'000;

enum class Figure
{
    Viewers,
    Peak,
    Minutes,
};

/// How platforms call them, the likelier first; compared without spaces, brackets and case.
struct Name
{
    Figure figure;
    const char16_t* text;
};
constexpr std::array kNames{
    Name{Figure::Viewers, u"观看人数"},       Name{Figure::Viewers, u"累计观看人数"},
    Name{Figure::Viewers, u"直播间观看人数"}, Name{Figure::Viewers, u"场观"},
    Name{Figure::Viewers, u"总观看人数"},     Name{Figure::Viewers, u"viewers"},
    Name{Figure::Viewers, u"uniqueviewers"},  Name{Figure::Peak, u"最高在线人数"},
    Name{Figure::Peak, u"最高在线"},          Name{Figure::Peak, u"峰值在线人数"},
    Name{Figure::Peak, u"最高同时在线人数"},  Name{Figure::Peak, u"peakviewers"},
    Name{Figure::Minutes, u"人均观看时长"},   Name{Figure::Minutes, u"平均观看时长"},
    Name{Figure::Minutes, u"人均停留时长"},   Name{Figure::Minutes, u"averagewatchtime"},
};

std::optional<Figure> figureOf(const QString& cell)
{
    static const QRegularExpression besides(QStringLiteral("\\s|[（(].*[)）]|[:：]"));
    const QString plain = QString(cell).remove(besides).toLower();
    const auto* found = std::find_if(kNames.begin(), kNames.end(), [&](const Name& name) {
        return plain == QString::fromUtf16(name.text);
    });
    return found == kNames.end() ? std::nullopt : std::optional(found->figure);
}

/// "1,234", "1.2万", "312 人".
std::optional<std::int64_t> countOf(const QString& cell)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]+(?:\\.[0-9]+)?)\\s*(万|[wW])?\\s*(?:人|次)?$"));
    const auto match = form.match(QString(cell).remove(QLatin1Char(',')).trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const double count = match.captured(1).toDouble() * (match.captured(2).isEmpty() ? 1 : 10'000);
    return count > double(kMostViewers) ? std::nullopt : std::optional(qRound64(count));
}

/// In seconds: "3分20秒", "03:20", "00:03:20", "200", "200秒".
std::optional<std::int64_t> secondsOf(const QString& cell)
{
    static const QRegularExpression words(QStringLiteral(
        "^(?:(\\d+)(?:小时|时|h))?(?:(\\d+)(?:分钟|分|min|m))?(?:(\\d+)(?:秒|s)?)?$"));
    static const QRegularExpression clock(QStringLiteral("^(?:(\\d+):)?(\\d{1,2}):(\\d{2})$"));
    const QString plain = QString(cell).remove(QLatin1Char(' '));
    auto match = clock.match(plain);
    if (!match.hasMatch()) {
        match = words.match(plain);
    }
    if (plain.isEmpty() || !match.hasMatch()) {
        return std::nullopt;
    }
    return match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 +
           match.captured(3).toLongLong();
}

Result<std::int64_t> valueOf(Figure figure, const QString& label, const QString& cell)
{
    std::optional<std::int64_t> value;
    if (figure != Figure::Minutes) {
        value = countOf(cell);
    } else if (label.contains(QStringLiteral("分钟"))) {
        value = countOf(cell); // 人均观看时长（分钟）
    } else if (const auto seconds = secondsOf(cell)) {
        value = (*seconds + 30) / 60;
    }
    if (!value) {
        return Error::badInput(ErrorCode::InvalidValue, label.toStdString(), cell.toStdString(),
                               "1,234 / 1.2万 / 03:20");
    }
    return *value;
}

Result<Table> tableOf(RowSource& source)
{
    Table table;
    Row row;
    while (std::ssize(table) < kMostRows) {
        LINLI_ASSIGN(const bool more, source.next(row));
        if (!more) {
            break;
        }
        QStringList cells;
        for (const Cell& cell : row.cells) {
            cells << QString::fromStdString(cell.text).trimmed();
        }
        table.push_back(std::move(cells));
    }
    return table;
}

QString at(const Table& table, std::size_t row, qsizetype column)
{
    return row < table.size() ? table[row].value(column) : QString();
}

/// The value right of its name (a list of two columns) or below it (a header).
Result<QString> besideOrBelow(const Table& table, std::size_t row, qsizetype column)
{
    const QString right = at(table, row, column + 1);
    if (!right.isEmpty() && right.at(0).isDigit()) {
        return right;
    }
    QStringList below;
    for (std::size_t i = row + 1; i < table.size(); ++i) {
        if (!at(table, i, column).isEmpty()) {
            below << at(table, i, column);
        }
    }
    if (below.size() > 1) {
        return Error(ErrorCode::AmbiguousKind)
            .with("value", at(table, row, column).toStdString())
            .with("allowed", "1");
    }
    return below.value(0);
}

Result<bool> take(const Table& table, campaign::Viewing& viewing)
{
    bool found = false;
    for (std::size_t row = 0; row < table.size(); ++row) {
        for (qsizetype column = 0; column < table[row].size(); ++column) {
            const QString label = table[row][column];
            const auto figure = figureOf(label);
            if (!figure) {
                continue;
            }
            LINLI_ASSIGN(const QString cell, besideOrBelow(table, row, column));
            LINLI_ASSIGN(const std::int64_t value, valueOf(*figure, label, cell));
            auto& field = *figure == Figure::Viewers ? viewing.viewers
                          : *figure == Figure::Peak  ? viewing.peak
                                                     : viewing.minutes;
            field = field.value_or(value);
            found = true;
        }
    }
    return found;
}

Result<bool> takeText(const QByteArray& bytes, campaign::Viewing& viewing)
{
    LINLI_ASSIGN(const DecodedText text, decodeText(bytes, "auto"));
    for (const char delimiter : {',', '\t', ';'}) {
        DelimitedSource source(text.utf8, delimiter);
        LINLI_ASSIGN(const Table table, tableOf(source));
        LINLI_ASSIGN(const bool found, take(table, viewing));
        if (found) {
            return true;
        }
    }
    return false;
}

Result<bool> takeBook(const QByteArray& bytes, campaign::Viewing& viewing)
{
    LINLI_ASSIGN(const auto book, XlsxBook::open(bytes));
    for (std::size_t i = 0; i < book->sheets().size(); ++i) {
        LINLI_ASSIGN(const auto sheet, book->sheet(i));
        LINLI_ASSIGN(const Table table, tableOf(*sheet));
        LINLI_ASSIGN(const bool found, take(table, viewing));
        if (found) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<campaign::Viewing> readViewing(const QString& path)
{
    LINLI_ASSIGN(const FileContent content, loadFile(path));
    LINLI_ASSIGN(const FileForm form, formOf(content.bytes));
    campaign::Viewing viewing;
    LINLI_ASSIGN(const bool found, form == FileForm::Text ? takeText(content.bytes, viewing)
                                                          : takeBook(content.bytes, viewing));
    if (!found) {
        return Error::badInput(ErrorCode::NotFound, "viewers", content.name,
                               "观看人数 / 最高在线人数 / 人均观看时长");
    }
    return viewing;
}

} // namespace linli::exchange
