// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/LineBreaks.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <limits>

namespace linli::render {
namespace {

const QString kNeverFirst =
    QStringLiteral("、，。．：；？！‼⁇⁈⁉％‰℃℉°…‥—～〜·・ー々）〕］｝〉》」』】〙〗〟’”»,.!?:;)]}%"
                   "ぁぃぅぇぉっゃゅょァィゥェォッャュョ");
const QString kNeverLast = QStringLiteral("（〔［｛〈《「『【〘〖〝‘“«([{¥￥＄$€#＃№@＠");
const QString kPauses = QStringLiteral("、，。．：；？！…）》」』】·,.!?;:)");
const QString kNumerals =
    QStringLiteral("0123456789０１２３４５６７８９一二三四五六七八九十百千万亿两半几");
const QString kUnits = QStringLiteral(
    "元块角分斤公千克两个只枚颗盒袋瓶箱包份张次天日号月年周点时秒人位户家折楼栋单室倍岁米厘毫升"
    "件条支杯碗桶筐把捆束套种款期届名级层站里度");
const QString kHalfEmpty = QStringLiteral("、，。．）〕］｝〉》」』】〙〗");

/// Words of a shop's posters that read badly in two halves; a dictionary would be 30 MB.
const QStringList kWords{QStringLiteral("你们"),   QStringLiteral("我们"), QStringLiteral("他们"),
                         QStringLiteral("大家"),   QStringLiteral("邻居"), QStringLiteral("邻里"),
                         QStringLiteral("朋友"),   QStringLiteral("街坊"), QStringLiteral("社区"),
                         QStringLiteral("小区"),   QStringLiteral("鸡蛋"), QStringLiteral("土鸡蛋"),
                         QStringLiteral("首单"),   QStringLiteral("下单"), QStringLiteral("到店"),
                         QStringLiteral("新鲜"),   QStringLiteral("水果"), QStringLiteral("蔬菜"),
                         QStringLiteral("面包"),   QStringLiteral("蛋糕"), QStringLiteral("吐司"),
                         QStringLiteral("宝宝"),   QStringLiteral("妈妈"), QStringLiteral("母婴"),
                         QStringLiteral("纸尿裤"), QStringLiteral("优惠"), QStringLiteral("活动"),
                         QStringLiteral("免费"),   QStringLiteral("欢迎"), QStringLiteral("邀请"),
                         QStringLiteral("好友"),   QStringLiteral("各得"), QStringLiteral("今天"),
                         QStringLiteral("明天"),   QStringLiteral("每天"), QStringLiteral("早上"),
                         QStringLiteral("晚上"),   QStringLiteral("微信"), QStringLiteral("直播"),
                         QStringLiteral("产地"),   QStringLiteral("试吃"), QStringLiteral("推荐官"),
                         QStringLiteral("大使"),   QStringLiteral("茶会"), QStringLiteral("地址"),
                         QStringLiteral("电话"),   QStringLiteral("有效"), QStringLiteral("一起"),
                         QStringLiteral("一份"),   QStringLiteral("左右"), QStringLiteral("现做"),
                         QStringLiteral("新品")};

bool isOneOf(const QString& set, QChar c)
{
    return set.contains(c);
}

bool isCjk(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
           c.script() == QChar::Script_Katakana ||
           (c.unicode() >= 0x3000 && c.unicode() < 0x3040) || c.unicode() >= 0xFF00;
}

/// UAX 14 cannot tell “ from ” and keeps both with what stands on either side.
bool isQuoteBreak(QChar before, QChar after)
{
    const bool opens = after == QChar(0x201C) || after == QChar(0x2018);
    const bool closes = before == QChar(0x201D) || before == QChar(0x2019);
    return (opens && isCjk(before)) || (closes && isCjk(after));
}

bool isForbidden(const QString& text, qsizetype i)
{
    const QChar after = text[i];
    const bool space = text[i - 1] == QLatin1Char(' ');
    const QChar before = space && i >= 2 ? text[i - 2] : text[i - 1];
    if (isOneOf(kNeverFirst, after) || isOneOf(kNeverLast, text[i - 1])) {
        return true;
    }
    const bool unit = isOneOf(kNumerals, before) && isOneOf(kUnits, after);
    const bool ordinal = before == QChar(u'第') && isOneOf(kNumerals, after);
    return unit || ordinal;
}

void keepWords(const QString& text, std::vector<LineBreak>& breaks)
{
    for (const QString& word : kWords) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            for (qsizetype k = 1; k < word.size(); ++k) {
                breaks[static_cast<std::size_t>(at + k)] = LineBreak::Never;
            }
        }
    }
}

double square(double value)
{
    return value * value;
}

/// Ends of lines when each takes as much as fits.
std::vector<int>
filled(const UnbrokenLine& line, const std::vector<LineBreak>& allowed, double width)
{
    const int units = static_cast<int>(line.text.size());
    std::vector<int> breaks;
    int start = 0;
    int last = 0; // the last place where this line could end
    for (int i = 1; i <= units; ++i) {
        const bool end = i == units;
        if (!end && allowed[static_cast<std::size_t>(i)] == LineBreak::Never) {
            continue;
        }
        if (seenWidth(line, start, i) > width && last > start) {
            breaks.push_back(last);
            start = last;
        }
        last = i;
    }
    return breaks;
}

/// Breaks of exactly `lines` lines whose lengths differ least; empty where none fits.
class Balance
{
  public:
    Balance(const UnbrokenLine& line, const std::vector<LineBreak>& allowed, double width)
        : m_line(line), m_width(width)
    {
        const int units = static_cast<int>(line.text.size());
        for (int i = 0; i <= units; ++i) {
            if (i == 0 || i == units || allowed[static_cast<std::size_t>(i)] != LineBreak::Never) {
                m_places.push_back(i);
                const bool poor =
                    i != 0 && i != units && allowed[static_cast<std::size_t>(i)] == LineBreak::Poor;
                m_price.push_back(poor ? kPoorBreak : 0);
            }
        }
    }

    [[nodiscard]] std::vector<int> into(std::size_t lines) const
    {
        constexpr double kNone = std::numeric_limits<double>::infinity();
        const std::size_t places = m_places.size();
        const double target =
            seenWidth(m_line, 0, m_places.back()) / static_cast<double>(lines) / m_width;
        std::vector<std::vector<double>> cost(lines + 1, std::vector<double>(places, kNone));
        std::vector<std::vector<std::size_t>> from(lines + 1, std::vector<std::size_t>(places, 0));
        cost[0][0] = 0;
        for (std::size_t n = 1; n <= lines; ++n) {
            for (std::size_t to = 1; to < places; ++to) {
                for (std::size_t start = 0; start < to; ++start) {
                    const double length =
                        seenWidth(m_line, m_places[start], m_places[to]) / m_width;
                    const double total = cost[n - 1][start] + square(length - target) + m_price[to];
                    if (length <= 1 && total < cost[n][to]) {
                        cost[n][to] = total;
                        from[n][to] = start;
                    }
                }
            }
        }
        std::vector<int> breaks;
        if (cost[lines][places - 1] < kNone) {
            for (std::size_t n = lines, at = places - 1; n > 1; --n) {
                at = from[n][at];
                breaks.insert(breaks.begin(), m_places[at]);
            }
        }
        return breaks;
    }

  private:
    /// Worth a line a third longer than the other one.
    static constexpr double kPoorBreak = 0.05;
    const UnbrokenLine& m_line;
    double m_width;
    std::vector<int> m_places;
    std::vector<double> m_price;
};

/// Without marks and spaces: what a reader counts.
int charactersIn(const QString& text, int from)
{
    return static_cast<int>(std::count_if(text.begin() + from, text.end(),
                                          [](QChar c) { return c.isLetterOrNumber(); }));
}

/// A last line of one character: the line before gives it one more, or as many as a word needs.
void keepCompany(const UnbrokenLine& line,
                 const std::vector<LineBreak>& allowed,
                 double width,
                 std::vector<int>& breaks)
{
    if (charactersIn(line.text, breaks.back()) > 1) {
        return;
    }
    const int floor = breaks.size() > 1 ? breaks[breaks.size() - 2] : 0;
    const int units = static_cast<int>(line.text.size());
    for (int i = breaks.back() - 1; i > floor + (breaks.back() - floor) / 2; --i) {
        if (allowed[static_cast<std::size_t>(i)] != LineBreak::Never &&
            seenWidth(line, i, units) <= width) {
            breaks.back() = i;
            return;
        }
    }
}

} // namespace

bool isHalfEmptyAtEnd(QChar mark)
{
    return isOneOf(kHalfEmpty, mark);
}

double seenWidth(const UnbrokenLine& line, int from, int to)
{
    while (to > from && line.text[to - 1].isSpace()) {
        --to;
    }
    if (to <= from) {
        return 0;
    }
    const auto at = [&line](int i) { return line.x[static_cast<std::size_t>(i)]; };
    const double half =
        isHalfEmptyAtEnd(line.text[to - 1]) && to - from > 1 ? (at(to) - at(to - 1)) / 2 : 0;
    return at(to) - at(from) - half;
}

std::vector<LineBreak> lineBreaks(const QString& text)
{
    std::vector<LineBreak> breaks(static_cast<std::size_t>(text.size()) + 1, LineBreak::Never);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    while (finder.toNextBoundary() >= 0) {
        if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::BreakOpportunity)) {
            breaks[static_cast<std::size_t>(finder.position())] = LineBreak::Poor;
        }
    }
    for (qsizetype i = 1; i < text.size(); ++i) {
        LineBreak& here = breaks[static_cast<std::size_t>(i)];
        if (isForbidden(text, i)) {
            here = LineBreak::Never;
        } else if (isQuoteBreak(text[i - 1], text[i])) {
            here = LineBreak::Poor;
        }
        if (here == LineBreak::Poor && (text[i - 1].isSpace() || isOneOf(kPauses, text[i - 1]))) {
            here = LineBreak::Good;
        }
    }
    keepWords(text, breaks);
    return breaks;
}

std::vector<int> chooseBreaks(const UnbrokenLine& line, double width, bool balanced)
{
    const int units = static_cast<int>(line.text.size());
    if (units < 2 || width <= 0 || seenWidth(line, 0, units) <= width) {
        return {};
    }
    const std::vector<LineBreak> allowed = lineBreaks(line.text);
    std::vector<int> breaks = filled(line, allowed, width);
    constexpr int kLongest = 300; // balancing looks at every pair of places
    if (breaks.empty()) {
        return breaks;
    }
    if (!balanced || units > kLongest) {
        keepCompany(line, allowed, width, breaks);
        return breaks;
    }
    std::vector<int> even = Balance(line, allowed, width).into(breaks.size() + 1);
    return even.empty() ? breaks : even;
}

} // namespace linli::render
