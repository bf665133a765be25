// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/posters/PosterFieldText.h"

#include "domain/ids/InviteCode.h"

#include <gtest/gtest.h>

namespace linli::words {
namespace {

TEST(PosterFieldText, EveryFieldHasWordsAndASampleInBothLanguages)
{
    ASSERT_GT(poster::fieldList().size(), 20U);
    for (const Language language : {Language::Zh, Language::En}) {
        const poster::PosterFields samples = samplePosterFields(language);
        EXPECT_EQ(samples.size(), poster::fieldList().size());
        for (const poster::FieldEntry& entry : poster::fieldList()) {
            const QString key = QString::fromUtf8(entry.key.data(), qsizetype(entry.key.size()));
            EXPECT_NE(posterFieldText(entry.key, language), key);
            EXPECT_NE(posterFieldGroupText(entry.key, language), key.section(u'.', 0, 0));
            const auto sample = samples.find(entry.key);
            ASSERT_NE(sample, samples.end()) << entry.key;
            EXPECT_FALSE(sample->second.empty()) << entry.key;
        }
    }
}

TEST(PosterFieldText, LeavesAKeyThatIsNobodysAsItIs)
{
    EXPECT_EQ(poster::fieldOf("inviter.phone"), nullptr);
    EXPECT_EQ(posterFieldText("inviter.phone", Language::Zh), QStringLiteral("inviter.phone"));
    ASSERT_NE(poster::fieldOf("invite.code"), nullptr);
    EXPECT_TRUE(poster::fieldOf("invite.code")->always);
}

TEST(PosterFieldText, SamplesHoldACodeThatScans)
{
    const poster::PosterFields samples = samplePosterFields(Language::En);
    EXPECT_TRUE(InviteCode::parse(samples.at("invite.code")).ok());
    EXPECT_TRUE(samples.at("code.payload").ends_with(samples.at("invite.code")));
}

} // namespace
} // namespace linli::words
