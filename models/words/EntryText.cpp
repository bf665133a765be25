// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/EntryText.h"

#include "words/ValueText.h"

#include <array>

namespace linli::words {
namespace {

struct KindWords
{
    std::string_view kind;
    Bilingual text;
};

constexpr std::array kKinds{
    KindWords{"ACCRUE", {u"记下 %1，等待生效", u"%1 recorded, pending"}},
    KindWords{"RELEASE", {u"%1 可以领取了", u"%1 became available"}},
    KindWords{"CANCEL", {u"取消 %1", u"%1 cancelled"}},
    KindWords{"CLAWBACK", {u"追回 %1", u"%1 taken back"}},
    KindWords{"DEBT", {u"记为欠店里 %1", u"%1 owed to the shop"}},
    KindWords{"OFFSET", {u"抵还欠款 %1", u"%1 set against the debt"}},
    KindWords{"USE", {u"领取了 %1", u"%1 handed out"}},
    KindWords{"UNUSE", {u"退还 %1", u"%1 given back"}},
    KindWords{"EXPIRE", {u"过期 %1", u"%1 expired"}},
    KindWords{"PAYOUT", {u"发放现金 %1", u"%1 paid out"}},
    KindWords{"TAX", {u"代扣税 %1", u"%1 tax withheld"}},
    KindWords{"MERGE", {u"合并转入 %1", u"%1 moved by a merge"}},
    KindWords{"REINSTATE", {u"恢复 %1", u"%1 reinstated"}},
    KindWords{"FUND", {u"追加预算 %1", u"%1 added to the budget"}},
    KindWords{"WRITEOFF", {u"核销欠款 %1", u"%1 written off"}},
};

} // namespace

QString entryText(std::string_view kind, const Unit& unit, std::int64_t amount, Language language)
{
    const QString quantity = quantityText(unit, amount, language);
    for (const KindWords& words : kKinds) {
        if (words.kind == kind) {
            return words.text.in(language).arg(quantity);
        }
    }
    return QString::fromUtf8(kind.data(), qsizetype(kind.size())) + QLatin1Char(' ') + quantity;
}

} // namespace linli::words
