// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/tasks/TaskText.h"

#include "words/ValueText.h"

#include <QStringList>

#include <charconv>

namespace linli::words {
namespace {

using usecases::TaskRow;

QString qs(const std::string& text)
{
    return QString::fromStdString(text);
}

std::int64_t numberOf(std::string_view text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// "CNY:500 egg:2" → ¥5.00、2 枚鸡蛋
QString giftsText(const std::string& value, Language language)
{
    QStringList gifts;
    for (const QString& one : qs(value).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype colon = one.lastIndexOf(QLatin1Char(':'));
        gifts += quantityText(Unit(one.left(colon).toStdString()), one.mid(colon + 1).toLongLong(),
                              language);
    }
    return gifts.join(language == Language::Zh ? QStringLiteral("、") : QStringLiteral(", "));
}

QString
valueText(std::string_view name, const std::string& value, BusinessDay today, Language language)
{
    switch (tasks::kindOf(name)) {
    case tasks::FieldKind::Text:
        return qs(value);
    case tasks::FieldKind::Money:
        return moneyText(Money::fromFen(numberOf(value)));
    case tasks::FieldKind::Gifts:
        return giftsText(value, language);
    case tasks::FieldKind::Day: {
        const Result<BusinessDay> day = BusinessDay::parse(value);
        return day ? dayText(*day, today, language) : qs(value);
    }
    case tasks::FieldKind::Moment: {
        const Result<Instant> instant = Instant::parseIso(value);
        return instant ? instantText(*instant, today, language) : qs(value);
    }
    case tasks::FieldKind::Count:
        break;
    }
    return countText(numberOf(value));
}

/// The printed code stands for a link the shop has no address for.
QString personValue(const TaskRow& row, std::string_view name, bool full, Language language)
{
    if (name == "name") {
        return taskPerson(row, language);
    }
    if (name == "friend") {
        constexpr Bilingual kSomebody{u"一位邻居", u"a neighbour"};
        const std::string& known = full ? row.friendName : row.friendMasked;
        return known.empty() ? kSomebody.in(language) : qs(known);
    }
    if (name == "shop") {
        return qs(row.shopName);
    }
    return qs(name == "code" || row.link.empty() ? row.code : row.link);
}

/// A number stands off the Chinese beside it, as everywhere in the program. A template cannot know
/// whether a gift begins or ends with its number (“1 张券”, “¥5.00”), so it is done where they
/// meet.
std::string_view numbersApart(std::string_view before, std::string_view after)
{
    constexpr std::size_t kLongestCharacter = 4;
    const std::size_t tail = std::min(before.size(), kLongestCharacter);
    const QString left = QString::fromUtf8(before.substr(before.size() - tail).data(), int(tail));
    const QString right =
        QString::fromUtf8(after.data(), int(std::min(after.size(), kLongestCharacter)));
    const auto isNumber = [](QChar c) { return c.isDigit() || c == u'¥'; };
    const auto isHan = [](QChar c) { return c.script() == QChar::Script_Han; };
    const bool jar = (isHan(left.back()) && isNumber(right.front())) ||
                     (isNumber(left.back()) && isHan(right.front()));
    return jar ? " " : "";
}

QString filled(const TaskRow& row,
               const tasks::LocalText& text,
               bool full,
               BusinessDay today,
               Language language)
{
    const auto value = [&](std::string_view name) {
        const auto kept = row.task.fields.find(name);
        return (kept != row.task.fields.end() ? valueText(name, kept->second, today, language)
                                              : personValue(row, name, full, language))
            .toStdString();
    };
    return qs(tasks::fill(text.in(language == Language::Zh), value, numbersApart));
}

} // namespace

QString taskPerson(const TaskRow& row, Language language)
{
    constexpr Bilingual kGroup{u"邻居群", u"Neighbours' group"};
    constexpr Bilingual kGone{u"（已离开）", u"(left)"};
    if (row.task.member.empty()) {
        return kGroup.in(language);
    }
    return row.name.empty() ? kGone.in(language) : qs(row.name);
}

QString taskTitle(const TaskRow& row, Language language)
{
    constexpr Bilingual kNone{u"其他", u"Other"};
    const QString title = qs(row.title.in(language == Language::Zh));
    return title.isEmpty() ? kNone.in(language) : title;
}

QString taskWhy(const TaskRow& row, BusinessDay today, Language language)
{
    return filled(row, row.why, true, today, language);
}

QString taskWords(const TaskRow& row, BusinessDay today, Language language)
{
    return row.task.said.empty() ? filled(row, row.text, false, today, language)
                                 : qs(row.task.said);
}

QString taskStateText(ports::TaskState state, Language language)
{
    constexpr Bilingual kOpen{u"待办", u"Open"};
    constexpr Bilingual kDone{u"已办", u"Done"};
    constexpr Bilingual kSkipped{u"略过", u"Skipped"};
    constexpr Bilingual kGone{u"不用办了", u"No longer needed"};
    switch (state) {
    case ports::TaskState::Open:
        return kOpen.in(language);
    case ports::TaskState::Done:
        return kDone.in(language);
    case ports::TaskState::Skipped:
        return kSkipped.in(language);
    case ports::TaskState::Gone:
        break;
    }
    return kGone.in(language);
}

} // namespace linli::words
