// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/posters/PosterFieldText.h"

#include "domain/ids/InviteCode.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace linli::words {
namespace {

struct FieldWords
{
    std::string_view key;
    Bilingual name;
    Bilingual sample;
};

// clang-format off
constexpr std::array kFields{
    FieldWords{"inviter.name", {u"邻居的名字（打码）", u"Neighbour’s name, masked"}, {u"李**", u"Li **"}},
    FieldWords{"invite.code", {u"邀请码", u"Invitation code"}, {u"", u""}},
    FieldWords{"invite.link", {u"邀请链接", u"Invitation link"}, {u"", u""}},
    FieldWords{"code.payload", {u"二维码内容", u"Content of the code"}, {u"", u""}},
    FieldWords{"shop.name", {u"店名", u"Shop name"}, {u"老王生鲜", u"Lao Wang’s Greens"}},
    FieldWords{"shop.initial", {u"店名首字", u"First character of the name"}, {u"老", u"L"}},
    FieldWords{"shop.slogan", {u"店铺口号", u"Shop slogan"}, {u"好东西，邻里分", u"Good things, shared"}},
    FieldWords{"shop.address", {u"店铺地址", u"Shop address"}, {u"幸福里菜场 12 号", u"12 Xingfuli Market"}},
    FieldWords{"shop.phone", {u"店铺电话", u"Shop phone"}, {u"021-5550 1234", u"021-5550 1234"}},
    FieldWords{"reward.line", {u"双方得什么", u"What both get"}, {u"首单满 ¥20，你们各得 1 斤鸡蛋", u"First order of ¥20 or more: a jin of eggs for each of you"}},
    FieldWords{"reward.invitee", {u"新邻居得", u"New neighbour gets"}, {u"1 斤鸡蛋", u"1 jin of eggs"}},
    FieldWords{"reward.inviter", {u"邀请人得", u"Inviter gets"}, {u"1 斤鸡蛋", u"1 jin of eggs"}},
    FieldWords{"reward.condition", {u"得奖条件", u"Condition"}, {u"首单满 ¥20", u"First order of ¥20 or more"}},
    FieldWords{"validity.line", {u"有效期", u"Valid until"}, {u"活动到 2026 年 12 月 31 日", u"Until 2026-12-31"}},
    FieldWords{"campaign.name", {u"活动名称", u"Session title"}, {u"周六鲜果直播", u"Saturday fruit session"}},
    FieldWords{"campaign.starts", {u"开始时间", u"Starts at"}, {u"3月7日 周六 19:30", u"Sat 7 Mar 19:30"}},
    FieldWords{"campaign.room", {u"直播间", u"Room"}, {u"视频号：老王生鲜", u"Channel: Lao Wang’s Greens"}},
    FieldWords{"campaign.goal", {u"活动目标", u"Goal"}, {u"认识 30 户新邻居", u"Meet 30 new households"}},
    FieldWords{"product.name", {u"商品名", u"Product"}, {u"赣南脐橙", u"Gannan oranges"}},
    FieldWords{"product.spec", {u"规格", u"Size"}, {u"5 斤装", u"5 jin a box"}},
    FieldWords{"product.price", {u"价格", u"Price"}, {u"¥29.90", u"¥29.90"}},
    FieldWords{"product.unit", {u"单位", u"Unit"}, {u"箱", u"box"}},
    FieldWords{"product.promise", {u"承诺", u"Promise"}, {u"坏果包赔", u"Bad ones replaced"}},
    FieldWords{"product.barcode", {u"条码", u"Bar code"}, {u"6901234567892", u"6901234567892"}},
    FieldWords{"product.sku", {u"货号", u"SKU"}, {u"P0001", u"P0001"}},
    FieldWords{"honour.name", {u"称号", u"Title of honour"}, {u"社区美学大使", u"Ambassador of style"}},
    FieldWords{"honour.since", {u"授予日期", u"Since"}, {u"2026年3月2日", u"2 Mar 2026"}},
    FieldWords{"honour.privileges", {u"权益", u"Privileges"}, {u"新品先尝 · 专属客服", u"First tasting · own service"}},
    FieldWords{"honour.invitation", {u"邀请语", u"Words of invitation"}, {u"诚邀您来坐坐，先尝当季新品。", u"Come by and taste what is new."}},
    FieldWords{"story.words", {u"她的话", u"Her words"}, {u"第一次来是为了鸡蛋，后来天天来。", u"I came for the eggs, and I came back every day."}},
    FieldWords{"story.facts", {u"她的足迹", u"What she did"}, {u"做邻居 6 个月 · 带来 5 位新邻居", u"a neighbour for 6 months · brought 5 new neighbours"}},
};

struct GroupWords
{
    std::string_view group;
    Bilingual name;
};
constexpr std::array kGroups{
    GroupWords{"inviter", {u"邻居", u"Neighbour"}}, GroupWords{"invite", {u"邀请", u"Invitation"}},
    GroupWords{"code", {u"邀请", u"Invitation"}},   GroupWords{"shop", {u"本店", u"Shop"}},
    GroupWords{"reward", {u"奖励", u"Reward"}},     GroupWords{"validity", {u"奖励", u"Reward"}},
    GroupWords{"campaign", {u"直播", u"Session"}},  GroupWords{"product", {u"商品", u"Product"}},
    GroupWords{"honour", {u"荣誉", u"Honour"}},     GroupWords{"story", {u"故事", u"Story"}},
};
// clang-format on

QString asIs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString posterFieldText(std::string_view key, Language language)
{
    const auto found = std::find_if(kFields.begin(), kFields.end(),
                                    [key](const FieldWords& field) { return field.key == key; });
    return found == kFields.end() ? asIs(key) : found->name.in(language);
}

QString posterFieldGroupText(std::string_view key, Language language)
{
    const std::string_view group = key.substr(0, key.find('.'));
    const auto found =
        std::find_if(kGroups.begin(), kGroups.end(),
                     [group](const GroupWords& words) { return words.group == group; });
    return found == kGroups.end() ? asIs(group) : found->name.in(language);
}

poster::PosterFields samplePosterFields(Language language)
{
    poster::PosterFields fields;
    for (const FieldWords& field : kFields) {
        fields[std::string(field.key)] = field.sample.in(language).toStdString();
    }
    const std::string code = InviteCode::fromRandom(0).text();
    fields["invite.code"] = code;
    fields["invite.link"] = "HTTPS://LAOWANG.EXAMPLE/I/" + code;
    fields["code.payload"] = fields["invite.link"];
    return fields;
}

} // namespace linli::words
