// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/PosterPainter.h"
#include "render/posters/TemplateReader.h"

#include <gtest/gtest.h>

namespace linli::render {
namespace {

poster::PosterFields fieldsOf(const std::string& name)
{
    return {{"inviter.name", name},
            {"invite.code", "7K3MPQ2RXA"},
            {"code.payload", "HTTPS://LAOWANG.EXAMPLE/I/7K3MPQ2RXA"},
            {"shop.name", "老王生鲜"},
            {"honour.name", "社区推荐官"},
            {"honour.since", "2026年3月10日 周二"},
            {"honour.privileges", "新品先尝 · 专属客服 · 邻里茶会邀请"}};
}

TEST(HonourPapers, AreDrawnWithACodeThatReadsBack)
{
    for (const QString& id : honourTemplateIds()) {
        auto document = shippedTemplate(id);
        ASSERT_TRUE(document.ok())
            << id.toStdString() << " " << document.error().parameter("field");
        EXPECT_TRUE(document->unknown.empty()) << id.toStdString();
        PosterPainter painter(*document, std::make_shared<AssetFolder>(shippedTemplateFolder(id)),
                              {});
        for (const char* name : {"李**", "欧阳菲菲"}) {
            const auto picture = painter.picture(fieldsOf(name));
            ASSERT_TRUE(picture.ok()) << id.toStdString();
            const poster::CheckReport check = painter.checkPicture(*picture);
            EXPECT_TRUE(check.decoded) << id.toStdString();
            EXPECT_TRUE(check.ok) << id.toStdString() << " "
                                  << (check.reason ? check.reason->parameter("layer") : "");
            EXPECT_EQ(check.payload, "HTTPS://LAOWANG.EXAMPLE/I/7K3MPQ2RXA");
        }
    }
}

TEST(HonourPapers, StandApartFromTheGalleryOfPosters)
{
    for (const QString& id : honourTemplateIds()) {
        EXPECT_FALSE(shippedTemplateIds().contains(id));
    }
}

} // namespace
} // namespace linli::render
