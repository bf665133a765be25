// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/FileKindText.h"

#include <gtest/gtest.h>

#include <set>

namespace linli::words {
namespace {

using usecases::imports::FileKind;

TEST(FileKindText, EveryKindHasWordsOfItsOwn)
{
    for (const Language language : {Language::Zh, Language::En}) {
        std::set<QString> texts;
        std::size_t kinds = 0;
        while (!nameOf(static_cast<FileKind>(kinds)).empty()) {
            texts.insert(fileKindText(static_cast<FileKind>(kinds++), language));
        }
        EXPECT_EQ(texts.size(), kinds);
        EXPECT_GE(kinds, 11U);
    }
}

TEST(FileKindText, AnUnknownFieldStaysAsItIs)
{
    EXPECT_EQ(conflictFieldText("paid_amount", Language::En), QStringLiteral("amount paid"));
    EXPECT_EQ(conflictFieldText("colour", Language::En), QStringLiteral("colour"));
}

} // namespace
} // namespace linli::words
