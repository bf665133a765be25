// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outreach/GroupMessage.h"

#include <QBuffer>
#include <QImage>

#include <string>
#include <vector>

namespace linli::outreach {

inline std::string samplePng()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(0xD9480F);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

inline CardMessage sampleCard()
{
    return {{"周三直播", "草莓 19.9 元"},
            {"上周", "卖了 86 份"},
            {{"时间", "19:30", ""}, {"地点", "门店", "https://laowang.example/map"}},
            {{"看商品", "https://laowang.example/goods"}},
            "https://laowang.example/live"};
}

/// One good message of every kind.
inline std::vector<Message> everyKind()
{
    return {TextMessage{"明天上午十点开团", {"@all"}, {"13800000001"}},
            MarkdownMessage{"**本周榜** <font color=\"info\">新</font> <@lao>", false},
            MarkdownMessage{"# 本周推荐榜\n\n| 名次 | 邻居 |\n|---|---|\n| 1 | 李** |", true},
            ImageMessage{samplePng()},
            NewsMessage{{{"周三直播", "草莓", "https://laowang.example/i", ""}}},
            FileMessage{"榜单.xlsx", "PK0123456789", false},
            FileMessage{"声音.amr", "#!AMR\n0123456789", true},
            TextNoticeMessage{sampleCard(), {"12", "新邻居"}, "本周"},
            NewsNoticeMessage{
                sampleCard(), "https://laowang.example/a.png", 1777, {}, "", {{"一", "二"}}}};
}

} // namespace linli::outreach
