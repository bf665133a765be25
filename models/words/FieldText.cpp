// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ErrorText.h"

#include <array>

namespace linli::words {
namespace {

struct FieldWords
{
    std::string_view field;
    Bilingual text;
};

constexpr std::array kFields{
    FieldWords{"amount", {u"金额", u"amount"}},
    FieldWords{"story", {u"分享故事（书面）", u"success story (in writing)"}},
    FieldWords{"contact", {u"联系方式", u"contact"}},
    FieldWords{"consent", {u"同意", u"consent"}},
    FieldWords{"time", {u"时间", u"time"}},
    FieldWords{"day", {u"日期", u"day"}},
    FieldWords{"id", {u"编号", u"id"}},
    FieldWords{"code", {u"邀请码", u"invite code"}},
    FieldWords{"phone", {u"手机号", u"phone"}},
    FieldWords{"name", {u"姓名", u"name"}},
    FieldWords{"nickname", {u"昵称", u"nickname"}},
    FieldWords{"estate", {u"小区", u"estate"}},
    FieldWords{"building", {u"楼栋", u"building"}},
    FieldWords{"door", {u"门牌", u"door"}},
    FieldWords{"note", {u"备注", u"note"}},
    FieldWords{"tag", {u"标签", u"tag"}},
    FieldWords{"member", {u"邻居", u"neighbour"}},
    FieldWords{"inviter", {u"邀请人", u"inviter"}},
    FieldWords{"invitee", {u"被邀请人", u"invitee"}},
    FieldWords{"product", {u"商品", u"product"}},
    FieldWords{"sku", {u"货号", u"SKU"}},
    FieldWords{"barcode", {u"条码", u"barcode"}},
    FieldWords{"price", {u"价格", u"price"}},
    FieldWords{"list_fen", {u"原价", u"list price"}},
    FieldWords{"live_fen", {u"直播价", u"live price"}},
    FieldWords{"group_fen", {u"拼团价", u"group price"}},
    FieldWords{"cost_fen", {u"成本", u"cost"}},
    FieldWords{"stock", {u"库存", u"stock"}},
    FieldWords{"quantity", {u"数量", u"quantity"}},
    FieldWords{"lines", {u"商品明细", u"lines"}},
    FieldWords{"order", {u"订单", u"order"}},
    FieldWords{"refund", {u"退款", u"refund"}},
    FieldWords{"rule", {u"规则", u"rule"}},
    FieldWords{"reward", {u"奖励", u"reward"}},
    FieldWords{"unit", {u"单位", u"unit"}},
    FieldWords{"budget", {u"预算", u"budget"}},
    FieldWords{"min", {u"最低消费", u"minimum"}},
    FieldWords{"hold", {u"等待天数", u"hold days"}},
    FieldWords{"window", {u"时间范围", u"window"}},
    FieldWords{"cap", {u"上限", u"cap"}},
    FieldWords{"tax", {u"税率", u"tax"}},
    FieldWords{"file", {u"文件", u"file"}},
    FieldWords{"key", {u"店铺钥匙", u"shop key"}},
    FieldWords{"passphrase", {u"备份口令", u"passphrase"}},
    FieldWords{"backup", {u"备份", u"backup"}},
    FieldWords{"staff", {u"员工", u"staff member"}},
    FieldWords{"webhook", {u"群机器人", u"group robot"}},
    FieldWords{"webhook_key", {u"机器人地址或密钥", u"robot's address or key"}},
    FieldWords{"test_address", {u"测试地址", u"test address"}},
    FieldWords{"post", {u"群消息", u"group post"}},
    FieldWords{"markdown", {u"Markdown 文字", u"Markdown text"}},
    FieldWords{"markdown_v2", {u"表格消息里的 @ 和颜色", u"mentions and colours beside a table"}},
    FieldWords{"image", {u"图片", u"picture"}},
    FieldWords{"voice", {u"语音", u"voice"}},
    FieldWords{"file_name", {u"文件名", u"file name"}},
    FieldWords{"mention", {u"@ 的手机号", u"mobile number of a mention"}},
    FieldWords{"mentions", {u"@ 的人数", u"people mentioned"}},
    FieldWords{"news", {u"图文条数", u"articles"}},
    FieldWords{"news_title", {u"图文标题", u"title of the article"}},
    FieldWords{"news_description", {u"图文描述", u"description of the article"}},
    FieldWords{"news_url", {u"图文链接", u"link of the article"}},
    FieldWords{"news_picture", {u"图文图片地址", u"picture address of the article"}},
    FieldWords{"card_title", {u"卡片标题", u"title of the card"}},
    FieldWords{"card_url", {u"卡片链接", u"link of the card"}},
    FieldWords{"card_lines", {u"卡片行数", u"lines of the card"}},
    FieldWords{"card_jumps", {u"卡片跳转数", u"links of the card"}},
    FieldWords{"card_image", {u"卡片图片", u"picture of the card"}},
    FieldWords{"signal", {u"风险信号", u"fraud signal"}},
    FieldWords{"threshold", {u"阈值", u"threshold"}},
    FieldWords{"activity", {u"地推活动", u"flyer activity"}},
    FieldWords{"pin", {u"PIN", u"PIN"}},
    FieldWords{"phone_reveal", {u"今天查看手机号的次数", u"whole phones seen today"}},
    FieldWords{"draft", {u"草稿", u"draft"}},
    FieldWords{"role", {u"角色", u"role"}},
    FieldWords{"payout_limit", {u"单笔限额", u"pay-out limit"}},
    FieldWords{"lock_minutes", {u"自动锁定", u"auto-lock"}},
    FieldWords{"kind", {u"类型", u"kind"}},
    FieldWords{"encoding", {u"编码", u"encoding"}},
    FieldWords{"template", {u"模板", u"template"}},
    FieldWords{"size", {u"尺寸", u"size"}},
    FieldWords{"by", {u"排名依据", u"ranking"}},
    FieldWords{"command", {u"命令", u"command"}},
    FieldWords{"option", {u"选项", u"option"}},
    FieldWords{"argument", {u"参数", u"argument"}},
    FieldWords{"language", {u"语言", u"language"}},
    FieldWords{"link_base", {u"邀请链接地址", u"link base"}},
    FieldWords{"shop_name", {u"店名", u"shop name"}},
    FieldWords{"sort", {u"排序", u"sort"}},
    FieldWords{"limit", {u"每页数量", u"page size"}},
    FieldWords{"reason", {u"原因", u"reason"}},
    FieldWords{"shop", {u"店铺", u"shop"}},
    FieldWords{"text_size", {u"文字大小", u"text size"}},
    FieldWords{"theme", {u"外观", u"theme"}},
    FieldWords{"event", {u"事件", u"event"}},
    FieldWords{"store", {u"存储", u"store"}},
    FieldWords{"group", {u"拼团", u"group buy"}},
    FieldWords{"voucher", {u"优惠券", u"voucher"}},
    FieldWords{"category", {u"分类", u"category"}},
    FieldWords{"spec", {u"规格", u"specification"}},
    FieldWords{"promise", {u"承诺", u"promise"}},
    FieldWords{"address", {u"地址", u"address"}},
    FieldWords{"top", {u"前几名", u"top"}},
    FieldWords{"out", {u"输出文件", u"output file"}},
    FieldWords{"account", {u"账户", u"account"}},
    FieldWords{"printer", {u"打印机", u"printer"}},
    FieldWords{"text", {u"文字", u"text"}},
    FieldWords{"freight", {u"运费", u"freight"}},
    FieldWords{"off", {u"优惠", u"discount"}},
    FieldWords{"task", {u"任务", u"task"}},
    FieldWords{"flow", {u"流程", u"flow"}},
    FieldWords{"brake", {u"品质刹车", u"quality brake"}},
    FieldWords{"percent", {u"比例", u"percentage"}},
    FieldWords{"days", {u"天数", u"days"}},
    FieldWords{"birthday", {u"生日", u"birthday"}},
    FieldWords{"trigger", {u"触发条件", u"trigger"}},
    FieldWords{"quiet_from", {u"免打扰开始", u"quiet from"}},
    FieldWords{"quiet_to", {u"免打扰结束", u"quiet to"}},
};

} // namespace

QString fieldText(std::string_view field, Language language)
{
    for (const FieldWords& words : kFields) {
        if (words.field == field) {
            return words.text.in(language);
        }
    }
    return QString::fromUtf8(field.data(), qsizetype(field.size()));
}

} // namespace linli::words
