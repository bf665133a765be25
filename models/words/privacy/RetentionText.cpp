// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/privacy/RetentionText.h"

#include <array>

namespace linli::words {
namespace {

using usecases::RetentionJob;

struct JobWords
{
    RetentionJob job;
    Bilingual name;
    Bilingual term;
};

constexpr std::array kJobs{
    JobWords{RetentionJob::Devices, {u"设备标识", u"Marks of devices"}, {u"90 天", u"90 days"}},
    JobWords{RetentionJob::Tombstones,
             {u"已删除手机号的指纹", u"Fingerprints of erased phones"},
             {u"最长活动后 12 个月", u"12 months after the longest campaign"}},
    JobWords{
        RetentionJob::Drafts, {u"没提交的表单草稿", u"Forms nobody sent"}, {u"30 天", u"30 days"}},
    JobWords{RetentionJob::ImportRows,
             {u"处理过的导入行", u"Rows of imported files, decided"},
             {u"90 天", u"90 days"}},
    JobWords{RetentionJob::Rewriting,
             {u"删除后重写文件", u"Rewriting after an erasure"},
             {u"马上", u"at once"}},
    JobWords{
        RetentionJob::Logs, {u"程序日志", u"Program logs"}, {u"14 天，20 MB", u"14 days, 20 MB"}},
    JobWords{RetentionJob::Copies,
             {u"备份里已删除的人", u"Erased persons in copies"},
             {u"35 天", u"35 days"}},
};

struct PlaceWords
{
    std::string_view table;
    Bilingual text;
};

constexpr std::array kPlaces{
    PlaceWords{"product", {u"商品", u"Products"}},
    PlaceWords{"campaign", {u"直播活动", u"Live sessions"}},
    PlaceWords{"campaign_draft", {u"直播活动草稿", u"Drafts of live sessions"}},
    PlaceWords{"rule_version", {u"奖励规则", u"Reward rules"}},
    PlaceWords{"rule", {u"奖励规则", u"Reward rules"}},
    PlaceWords{"setting", {u"设置", u"Settings"}},
    PlaceWords{"honour_tier", {u"荣誉等级", u"Honours"}},
    PlaceWords{"gift_batch", {u"礼品架", u"Gift shelf"}},
    PlaceWords{"import_batch", {u"导入文件名", u"Names of imported files"}},
    PlaceWords{"member_tag", {u"别人的标签", u"Tags of others"}},
    PlaceWords{"audit", {u"操作记录", u"Audit trail"}},
    PlaceWords{"decision", {u"奖励决定", u"Decisions about rewards"}},
    PlaceWords{"privacy_notice", {u"告知书", u"Privacy notice"}},
    PlaceWords{"campaign_log", {u"直播记录", u"Log of live sessions"}},
};

} // namespace

QString retentionJobText(RetentionJob job, Language language)
{
    return kJobs.at(static_cast<std::size_t>(job)).name.in(language);
}

QString retentionTermText(RetentionJob job, Language language)
{
    return kJobs.at(static_cast<std::size_t>(job)).term.in(language);
}

QString retentionResultText(const usecases::RetentionLine& line, Language language)
{
    constexpr Bilingual kNever{u"还没运行过", u"not run yet"};
    constexpr Bilingual kNothing{u"没有到期的", u"nothing was due"};
    constexpr Bilingual kCleared{u"清除 %1 项", u"%1 cleared"};
    constexpr Bilingual kTrouble{u"没成功（%1），明天再试",
                                 u"did not work (%1); tried again tomorrow"};
    if (!line.last) {
        return line.job == RetentionJob::Rewriting ? kNothing.in(language) : kNever.in(language);
    }
    if (!line.last->trouble.empty()) {
        return kTrouble.in(language).arg(QString::fromStdString(line.last->trouble));
    }
    return line.last->cleared == 0 ? kNothing.in(language)
                                   : kCleared.in(language).arg(line.last->cleared);
}

QString placeText(std::string_view table, Language language)
{
    for (const PlaceWords& words : kPlaces) {
        if (words.table == table) {
            return words.text.in(language);
        }
    }
    return QString::fromUtf8(table.data(), qsizetype(table.size()));
}

} // namespace linli::words
