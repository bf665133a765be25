// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/posters/PosterManifest.h"

#include <gtest/gtest.h>

namespace linli::words {
namespace {

ManifestRow made()
{
    ManifestRow row;
    row.person = {MemberKey("M"), "李阿姨", "李**", "7K3MQ9TXW2",
                  "HTTPS://SHOP.EXAMPLE/I/7K3MQ9TXW2"};
    row.file = QStringLiteral("李**-7K3MQ9TXW2.png");
    row.check.ok = true;
    row.check.moduleMm = 0.4402;
    row.check.quietModules = 4;
    row.check.contrast = 21;
    row.check.payload = row.person.link;
    return row;
}

const std::string& textOf(const report::Report& manifest, std::size_t row, std::size_t column)
{
    return std::get<std::string>(manifest.rows.at(row).at(column));
}

TEST(PosterManifest, TellsWhatWasMeasuredAndReadBackOfEveryPoster)
{
    ManifestRow kept = made();
    kept.kept = true;
    kept.page = 3;
    const report::Report manifest = posterManifest({made(), kept}, Instant(), Language::Zh);
    ASSERT_EQ(manifest.rows.size(), 2U);
    ASSERT_EQ(manifest.rows[0].size(), manifest.columns.size());
    EXPECT_EQ(textOf(manifest, 0, 0), "李**");
    EXPECT_EQ(textOf(manifest, 0, 4), "0.44");
    EXPECT_EQ(std::get<report::CodeText>(manifest.rows[0][7]).text,
              "HTTPS://SHOP.EXAMPLE/I/7K3MQ9TXW2");
    EXPECT_EQ(textOf(manifest, 0, 8), "做好");
    EXPECT_TRUE(std::holds_alternative<std::monostate>(manifest.rows[0][3])) << "its own file";
    EXPECT_EQ(std::get<report::Count>(manifest.rows[1][3]).value, 3);
    EXPECT_EQ(textOf(manifest, 1, 8), "上次已做好");
}

TEST(PosterManifest, NamesTheExactReasonOfWhatWasLeftOutAndNeverAFullName)
{
    ManifestRow row = made();
    row.file.clear();
    row.check.ok = false;
    row.check.reason = Error(ErrorCode::PosterQuietZone)
                           .with("layer", "qr")
                           .with("value", "2")
                           .with("allowed", "4");
    for (const Language language : {Language::Zh, Language::En}) {
        const report::Report manifest = posterManifest({row}, Instant(), language);
        const std::string& result = textOf(manifest, 0, 8);
        EXPECT_NE(result.find('2'), std::string::npos) << result;
        for (const report::Cell& cell : manifest.rows[0]) {
            if (const auto* text = std::get_if<std::string>(&cell)) {
                EXPECT_EQ(text->find("李阿姨"), std::string::npos);
            }
        }
    }
}

} // namespace
} // namespace linli::words
