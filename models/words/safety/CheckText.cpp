// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/safety/CheckText.h"

#include <array>

namespace linli::words {
namespace {

using usecases::CheckItem;
using usecases::CheckState;

/// In the order of the enum.
struct ItemWords
{
    Bilingual name;
    Bilingual note; ///< works, but …
    Bilingual bad;
};

constexpr std::array kItems{
    ItemWords{{u"字体", u"Fonts"},
              {u"", u""},
              {u"没有中文字体，海报和报表会缺字。请安装一款，例如 Noto Sans CJK。",
               u"No font draws Chinese: install one, for example Noto Sans CJK."}},
    ItemWords{{u"打印机", u"Printer"},
              {u"还没有打印机；可以先存成 PDF。", u"No printer is set up; a PDF works meanwhile."},
              {u"", u""}},
    ItemWords{{u"店铺密钥", u"Shop key"},
              {u"密钥存在文件里，没有进系统钥匙串。请给电脑设登录密码。",
               u"The key lies in a file, not in the keychain: give the computer a password."},
              {u"找不到这家店的密钥，姓名和手机号打不开。请用加密备份恢复。",
               u"The shop's key is missing: names and phones stay closed. Restore an encrypted "
               u"copy."}},
    ItemWords{{u"输入法", u"Input method"},
              {u"没看到中文输入法，可能打不了中文。请装一款并设好 QT_IM_MODULE，例如 fcitx。",
               u"No Chinese input method: install one and set QT_IM_MODULE, for example fcitx."},
              {u"", u""}},
    ItemWords{
        {u"磁盘", u"Disk"},
        {u"空间不多了，请清理一些文件。", u"Little room is left: make some."},
        {u"空间太少，或者店铺文件夹不能写入。", u"No room, or the shop's folder takes no files."}},
    ItemWords{{u"时钟", u"Clock"},
              {u"", u""},
              {u"电脑时间不对，请先校准再记账。", u"The computer's time is wrong: set it first."}},
    ItemWords{{u"店铺文件", u"Shop file"},
              {u"", u""},
              {u"文件或账本有问题。请在“备份与恢复”里恢复最近一份备份。",
               u"The file or the ledger is broken: restore the last copy below."}},
    ItemWords{{u"备份", u"Backup"},
              {u"两天没有备份了，请立即备份。", u"No copy for two days: make one now."},
              {u"", u""}},
    ItemWords{
        {u"云端", u"Cloud"},
        {u"还有很多内容没有上传，请检查网络。", u"Much waits to be sent: look at the network."},
        {u"读不到同步状态。", u"The state of sync cannot be read."}},
};

const ItemWords& wordsOf(CheckItem item)
{
    return kItems.at(static_cast<std::size_t>(item));
}

} // namespace

QString checkName(CheckItem item, Language language)
{
    return wordsOf(item).name.in(language);
}

QString checkAdvice(const usecases::CheckLine& line, Language language)
{
    switch (line.state) {
    case CheckState::Good:
        return {};
    case CheckState::Note:
        return wordsOf(line.item).note.in(language);
    case CheckState::Bad:
        break;
    }
    return wordsOf(line.item).bad.in(language);
}

} // namespace linli::words
