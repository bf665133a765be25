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
        std::set<QString> kinds;
        for (int kind = 0; kind <= static_cast<int>(FileKind::ShopifyCustomers); ++kind) {
            kinds.insert(fileKindText(static_cast<FileKind>(kind), language));
        }
        EXPECT_EQ(kinds.size(), 11U);
    }
}

TEST(FileKindText, AnUnknownFieldStaysAsItIs)
{
    EXPECT_EQ(conflictFieldText("paid_amount", Language::En), QStringLiteral("amount paid"));
    EXPECT_EQ(conflictFieldText("colour", Language::En), QStringLiteral("colour"));
}

} // namespace
} // namespace linli::words
