// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/EntryText.h"

#include "domain/ledger/Entry.h"

#include <gtest/gtest.h>

#include <QSet>

namespace linli::words {
namespace {

TEST(EntryText, EveryKindHasItsOwnWords)
{
    QSet<QString> seen;
    for (int kind = 0; kind <= static_cast<int>(ledger::EntryKind::Writeoff); ++kind) {
        const std::string_view text = ledger::textOf(static_cast<ledger::EntryKind>(kind));
        for (const Language language : {Language::Zh, Language::En}) {
            const QString words = entryText(text, Unit("CNY"), 500, language);
            EXPECT_TRUE(words.contains(QStringLiteral("¥5.00"))) << text;
            EXPECT_FALSE(seen.contains(words)) << text;
            EXPECT_FALSE(words.startsWith(QString::fromUtf8(text.data(), qsizetype(text.size()))))
                << text;
            seen.insert(words);
        }
    }
    EXPECT_EQ(entryText("NEW_KIND", Unit("egg"), 1, Language::Zh),
              QStringLiteral("NEW_KIND 1 斤鸡蛋"));
}

} // namespace
} // namespace linli::words
