// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sample/SampleNames.h"

#include "domain/member/MaskedName.h"

namespace linli::usecases::sample {
namespace {

using Texts = std::vector<std::string>;

const Texts kSurnames{"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙",
                      "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢",
                      "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅",
                      "沈", "曾", "彭", "吕", "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛"};
const Texts kCompoundSurnames{"欧阳", "司徒", "上官", "诸葛", "司马", "皇甫"};
const Texts kGivenNames{"秀英", "桂兰", "玉梅", "建国", "志强", "丽华", "敏",   "静",   "伟",
                        "芳",   "娜",   "洋",   "涛",   "婷婷", "雪梅", "国庆", "红霞", "春燕",
                        "晓东", "文静", "佳怡", "子涵", "宇航", "欣怡", "浩然", "淑珍", "凤英",
                        "海燕", "小红", "明辉", "俊杰", "梦琪", "雅琴", "永强", "丹丹", "金凤",
                        "思远", "慧敏", "建华", "爱华", "美玲", "立军", "晓燕", "丽娟", "素芬",
                        "玉兰", "振华", "彩霞", "新宇", "若溪", "艳红", "国强", "冬梅", "长青"};
const Texts kTitles{"阿姨", "姐", "叔", "哥", "奶奶", "妈妈", "老师"};
const Texts kEstates{"幸福里", "阳光花园", "春晖苑", "翠湖天地", "和平新村", "金桂园"};
constexpr int kCompoundPercent = 5;
constexpr int kPhoneRange = 10'000;

} // namespace

std::string fullName(Dice& dice)
{
    const std::string surname =
        dice.chance(kCompoundPercent) ? dice.oneOf(kCompoundSurnames) : dice.oneOf(kSurnames);
    return surname + dice.oneOf(kGivenNames);
}

std::string nicknameOf(const std::string& name, Dice& dice)
{
    return name.substr(0, surnameLength(name)) + dice.oneOf(kTitles);
}

std::string estateName(Dice& dice)
{
    return dice.oneOf(kEstates);
}

std::string madeUpPhone(int number)
{
    // 37 and 10 000 share no factor, so the tails differ and do not count up
    const std::string tail = std::to_string((number * 37 + 1024) % kPhoneRange);
    return "1990000" + std::string(4 - tail.size(), '0') + tail;
}

} // namespace linli::usecases::sample
