// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ErrorText.h"

#include <array>

namespace linli::words {
namespace {

struct CodeWords
{
    ErrorCode code;
    Bilingual sentence;
    Bilingual nextStep;
};

constexpr std::array kWords{
    CodeWords{ErrorCode::Internal,
              {u"程序内部出错了。", u"Something inside the program went wrong."},
              {u"数据没有改动。请重试；如再次出现，请导出诊断包发给我们。",
               u"Nothing was changed. Try again; if it comes back, send us the support bundle."}},
    CodeWords{ErrorCode::Cancelled,
              {u"操作已取消。", u"The work was stopped."},
              {u"已完成的部分保留，其余没有改动。",
               u"What was finished is kept; the rest is unchanged."}},
    CodeWords{ErrorCode::DeadlineExceeded,
              {u"等待时间过长，操作没有完成。", u"It took too long and was not finished."},
              {u"请稍后重试。", u"Try again in a moment."}},
    CodeWords{ErrorCode::InvalidValue,
              {u"{field}“{value}”不对。", u"{field} “{value}” is not right."},
              {u"允许：{allowed}。", u"Allowed: {allowed}."}},
    CodeWords{ErrorCode::MissingValue,
              {u"{field}还没有填。", u"{field} is missing."},
              {u"请填写：{allowed}。", u"Fill it in: {allowed}."}},
    CodeWords{ErrorCode::OutOfRange,
              {u"{field}“{value}”超出范围。", u"{field} “{value}” is out of range."},
              {u"允许：{allowed}。", u"Allowed: {allowed}."}},
    CodeWords{ErrorCode::InvalidMoney,
              {u"{field}“{value}”不是金额。", u"{field} “{value}” is not an amount."},
              {u"请写成 {allowed} 这样的元，最多两位小数。",
               u"Write yuan like {allowed}, with at most two decimals."}},
    CodeWords{ErrorCode::InvalidInstant,
              {u"{field}“{value}”不是有效的日期或时间。",
               u"{field} “{value}” is not a date or time that exists."},
              {u"请写成 {allowed}。", u"Write it like {allowed}."}},
    CodeWords{ErrorCode::InvalidCode,
              {u"{field}“{value}”不正确，可能抄错了一位。",
               u"{field} “{value}” is not right; one character may be mistyped."},
              {u"请核对后重新输入，格式：{allowed}。",
               u"Check it and type it again, format: {allowed}."}},
    CodeWords{
        ErrorCode::InvalidPhone,
        {u"{field}“{value}”不是手机号。", u"{field} “{value}” is not a mobile number."},
        {u"请输入 11 位手机号（{allowed}）。", u"Enter the 11-digit mobile number ({allowed})."}},
    CodeWords{ErrorCode::UnknownOption,
              {u"不认识的{field}“{value}”。", u"Unknown {field} “{value}”."},
              {u"可用：{allowed}。", u"Known: {allowed}."}},
    CodeWords{ErrorCode::MoneyOverflow,
              {u"金额太大，无法计算。", u"The amount is too large to calculate with."},
              {u"请检查数量和单价。", u"Check quantity and price."}},
    CodeWords{ErrorCode::TooLong,
              {u"{field}太长了。", u"{field} is too long."},
              {u"最多：{allowed}。", u"At most: {allowed}."}},
    CodeWords{
        ErrorCode::NotFound,
        {u"找不到{field}“{value}”。", u"{field} “{value}” was not found."},
        {u"请核对后再试，可用：{allowed}。", u"Check it and try again; you may use: {allowed}."}},
    CodeWords{ErrorCode::AlreadyExists,
              {u"{field}“{value}”已经存在。", u"{field} “{value}” is already there."},
              {u"请打开已有的那一个，或换一个：{allowed}。",
               u"Open the existing one, or choose another: {allowed}."}},
    CodeWords{ErrorCode::Refused,
              {u"按店里的规则，这一步不能做：{value}。",
               u"A rule of the shop does not allow this: {value}."},
              {u"可以怎么做：{allowed}。", u"What is possible: {allowed}."}},
    CodeWords{ErrorCode::StaleVersion,
              {u"这条记录刚刚被别处改过。", u"This was just changed somewhere else."},
              {u"已重新载入，请看过后再改一次。",
               u"It was loaded again; look at it and repeat your change."}},
    CodeWords{
        ErrorCode::IllegalTransition,
        {u"现在的状态（{value}）不能做这一步。", u"Not possible in the present state ({value})."},
        {u"允许的状态：{allowed}。", u"Possible in: {allowed}."}},
    CodeWords{ErrorCode::ReadOnlyShop,
              {u"店铺文件现在只能查看。", u"The shop is open for reading only."},
              {u"先按提示处理账本或文件的问题，再重新打开。",
               u"Mend what the notice says about the ledger or the file, then open it again."}},
    CodeWords{ErrorCode::NotAllowed,
              {u"{value}不能做这一步。", u"{value} may not do this."},
              {u"请由{allowed}来操作，或请他解锁。", u"Ask {allowed} to do it or to unlock."}},
    CodeWords{ErrorCode::PinNeeded,
              {u"这一步要先输入 PIN。", u"This step asks for your PIN."},
              {u"请输入 PIN 确认，一分钟内有效。", u"Enter it; it holds for one minute."}},
    CodeWords{ErrorCode::WrongPin,
              {u"PIN 不对。", u"The PIN is not right."},
              {u"还可以试 {allowed} 次。", u"Tries left: {allowed}."}},
    CodeWords{ErrorCode::PinLocked,
              {u"PIN 错了太多次，先暂停一会儿。", u"Too many wrong PINs: this account rests."},
              {u"请在 {allowed} 之后再试。", u"Try again after {allowed}."}},
    CodeWords{ErrorCode::OwnerNeeded,
              {u"金额 {value} 超过了单笔限额。", u"The amount {value} is above the limit."},
              {u"超过 {allowed} 要店主再输入一次 PIN 确认。",
               u"Above {allowed} the owner confirms once more with the PIN."}},
    CodeWords{ErrorCode::ConsentNeeded,
              {u"还没有本人的同意：{value}。", u"She has not agreed yet: {value}."},
              {u"请在邻居资料的“同意”里登记；分享故事要先签字。",
               u"Write it down under Consents of the neighbour; a story has to be signed first."}},
    CodeWords{ErrorCode::StorageFailed,
              {u"保存到店铺文件时出错。", u"The shop's file could not be written or read."},
              {u"刚才这一步没有保存，其余数据完好。请重试。",
               u"This step was not saved, everything else is safe. Try again."}},
    CodeWords{ErrorCode::StorageBusy,
              {u"店铺文件正被另一个程序占用。", u"Another program is using the shop's file."},
              {u"请关掉另一个窗口，稍后重试。", u"Close the other program and try again."}},
    CodeWords{ErrorCode::StorageFull,
              {u"磁盘满了，刚才这一步没有保存。", u"The disk is full; this step was not saved."},
              {u"请清理磁盘空间后重试，其余数据完好。",
               u"Free some space and try again; everything else is safe."}},
    CodeWords{ErrorCode::StorageReadOnly,
              {u"店铺文件是只读的。", u"The shop's file is read-only."},
              {u"请检查文件和文件夹的写权限，再重新打开。",
               u"Check that the file and its folder may be written, then open it again."}},
    CodeWords{ErrorCode::StorageCorrupt,
              {u"店铺文件已损坏。", u"The shop's file is damaged."},
              {u"不要继续写入。请用“备份与恢复”恢复最近的备份。",
               u"Stop using it and restore the latest backup."}},
    CodeWords{ErrorCode::NewerFile,
              {u"这个店铺文件是更新版本的掌柜建立的（版本 {value}）。",
               u"This shop was last opened by a newer Linli (version {value})."},
              {u"请升级程序再打开；本程序最高支持 {allowed}。文件没有改动。",
               u"Update the program; this one knows up to {allowed}. The file was not touched."}},
    CodeWords{ErrorCode::NotAShopFile,
              {u"“{value}”不是掌柜的店铺文件。", u"“{value}” is not a Linli shop."},
              {u"请选择 {allowed} 文件。", u"Choose a {allowed} file."}},
    CodeWords{ErrorCode::MigrationChanged,
              {u"店铺文件的结构与本程序不一致（{value}）。",
               u"The shop's structure does not match this program ({value})."},
              {u"请使用原来的程序版本，或联系我们。文件没有改动。",
               u"Use the version that made it, or ask us. The file was not touched."}},
    CodeWords{ErrorCode::FileUnreadable,
              {u"读不了文件“{value}”。", u"The file “{value}” cannot be read."},
              {u"请检查文件是否存在、是否有权限。", u"Check that it exists and may be read."}},
    CodeWords{ErrorCode::FileUnwritable,
              {u"写不了文件“{value}”。", u"The file “{value}” cannot be written."},
              {u"请换一个文件夹，或检查磁盘空间和权限。",
               u"Choose another folder, or check space and permission."}},
    CodeWords{
        ErrorCode::LedgerBroken,
        {u"账本从第 {value} 条起对不上。", u"The ledger does not add up from entry {value}."},
        {u"请恢复备份，或把诊断包发给我们。", u"Restore a backup or send us the support bundle."}},
    CodeWords{ErrorCode::SealBroken,
              {u"个人资料解不开，钥匙不对或数据被改过。",
               u"Personal data cannot be opened: wrong key or changed bytes."},
              {u"请把原来电脑上的店铺钥匙拷过来。",
               u"Bring the shop's key from the computer it was made on."}},
    CodeWords{ErrorCode::BackupDamaged,
              {u"备份“{value}”已损坏或不完整。", u"The backup “{value}” is damaged or incomplete."},
              {u"店铺没有改动。请换一份备份，或从原来的电脑再拷一次。",
               u"The shop was not touched. Use another backup, or copy it again."}},
    CodeWords{ErrorCode::WrongPassphrase,
              {u"备份口令不对。", u"The passphrase does not open this backup."},
              {u"请核对大小写和输入法后再试。店铺没有改动。",
               u"Check capitals and the input method. The shop was not touched."}},
    CodeWords{ErrorCode::OtherShop,
              {u"这份备份属于另一家店铺。", u"This backup belongs to another shop."},
              {u"请选择 {allowed} 的备份，或把它恢复成新的文件。",
               u"Choose a backup of {allowed}, or restore it into a new file."}},
    CodeWords{ErrorCode::FileEmpty,
              {u"文件是空的。", u"The file is empty."},
              {u"请重新导出一次再导入。", u"Export it again and import that."}},
    CodeWords{ErrorCode::XlsOld,
              {u"这是旧版 .xls 文件。", u"This is an old .xls workbook."},
              {u"请在表格软件里“另存为”.xlsx 或 .csv 再导入。",
               u"Save it as .xlsx or .csv and import that."}},
    CodeWords{ErrorCode::NulBytes,
              {u"文件里有无法识别的空字节。", u"The file holds bytes that are not text."},
              {u"请重新导出为 UTF-8 的 CSV 或 .xlsx。", u"Export it again as UTF-8 CSV or .xlsx."}},
    CodeWords{ErrorCode::EncodingUnknown,
              {u"看不出文件的文字编码。", u"The encoding of the text cannot be told."},
              {u"请手动选择编码，或另存为 UTF-8。",
               u"Choose the encoding yourself, or save it as UTF-8."}},
    CodeWords{ErrorCode::UnclosedQuote,
              {u"从第 {value} 行起有一个引号没有结束。",
               u"A quotation mark that opens in row {value} never closes."},
              {u"请重新导出文件。", u"Export the file again."}},
    CodeWords{ErrorCode::XlsxBroken,
              {u"这个工作簿打不开：{value}。", u"The workbook cannot be read: {value}."},
              {u"请用表格软件打开后另存为 .xlsx 再导入。",
               u"Open it in a spreadsheet, save it as .xlsx and import that."}},
    CodeWords{
        ErrorCode::XlsxLimit,
        {u"工作簿超出了安全限制：{value}。", u"The workbook is beyond the safe limits: {value}."},
        {u"允许：{allowed}。请拆成几个文件。",
         u"Allowed: {allowed}. Split it into several files."}},
    CodeWords{ErrorCode::UnknownKind,
              {u"认不出这是哪种表格。", u"The kind of this table is not known."},
              {u"请检查表头，或手动选择类型：{allowed}。",
               u"Check the header row, or choose the kind: {allowed}."}},
    CodeWords{ErrorCode::AmbiguousKind,
              {u"这个表头同时像几种表格：{value}。", u"The header fits several kinds: {value}."},
              {u"请手动选择其中一种。", u"Choose one of them."}},
    CodeWords{ErrorCode::ImportHasErrors,
              {u"文件里有 {value} 处看不懂，什么都没有导入。",
               u"{value} cells cannot be read; nothing was imported."},
              {u"请改好后重导，或选择“只导入正确的行”。",
               u"Mend them and import again, or choose “valid rows only”."}},
    CodeWords{ErrorCode::ProfileInvalid,
              {u"列对应方案看不懂：{field}“{value}”。",
               u"The column profile cannot be read: {field} “{value}”."},
              {u"允许：{allowed}。", u"Allowed: {allowed}."}},
    CodeWords{ErrorCode::PosterTemplateInvalid,
              {u"海报模板有误：{field} = “{value}”。",
               u"The poster template is wrong at {field}: “{value}”."},
              {u"允许：{allowed}。", u"Allowed: {allowed}."}},
    CodeWords{ErrorCode::PosterModuleTooSmall,
              {u"二维码的小格太小，打出来扫不了：{value}。",
               u"The code's modules are too small to print: {value}."},
              {u"至少 {allowed}，请放大二维码。", u"At least {allowed}; make the code larger."}},
    CodeWords{ErrorCode::PosterQuietZone,
              {u"二维码四周留白不够：{value} 格。",
               u"The quiet zone around the code is too small: {value} modules."},
              {u"四周要留 {allowed} 格空白。", u"Leave {allowed} modules all round."}},
    CodeWords{ErrorCode::PosterContrast,
              {u"二维码和背景太接近，对比只有 {value}。",
               u"The code is too pale against its background: {value}."},
              {u"对比至少 {allowed}，请换深色的码或浅色的底。",
               u"At least {allowed}; use a darker code or a lighter ground."}},
    CodeWords{ErrorCode::PosterInverted,
              {u"二维码是浅色画在深色上，手机读不出来。",
               u"The code is light on dark; phones cannot read that."},
              {u"请用深色的码、浅色的底。", u"Use a dark code on a light ground."}},
    CodeWords{ErrorCode::PosterUndecodable,
              {u"试读二维码失败，这张海报没有输出。",
               u"The code could not be read back; this poster was not made."},
              {u"请放大二维码，或换更清楚的底色。", u"Make the code larger or the ground calmer."}},
    CodeWords{ErrorCode::PosterWrongPayload,
              {u"二维码读出来不是这位邻居的链接。", u"The code reads as somebody else's link."},
              {u"请重新生成；没有输出任何文件。", u"Make it again; nothing was written."}},
    CodeWords{
        ErrorCode::PosterTextOverflow,
        {u"文字“{value}”放不下。", u"The text “{value}” does not fit."},
        {u"请缩短文字或放大文本框（{allowed}）。", u"Shorten it or enlarge the box ({allowed})."}},
    CodeWords{
        ErrorCode::PosterMissingField,
        {u"海报缺少内容：{field}。", u"The poster lacks {field}."},
        {u"请先补上，或换一个不需要它的模板。", u"Fill it in, or choose a template without it."}},
    CodeWords{ErrorCode::PosterLogoTooLarge,
              {u"二维码中间的图标太大：{value}。", u"The logo on the code is too large: {value}."},
              {u"最多占 {allowed}。", u"At most {allowed}."}},
    CodeWords{
        ErrorCode::PosterAssetRefused,
        {u"图片“{field}”不能用：{value}。", u"The picture “{field}” cannot be used: {value}."},
        {u"允许：{allowed}。", u"Allowed: {allowed}."}},
    CodeWords{ErrorCode::PosterBleed,
              {u"“{field}”离裁切边太近或没有铺到出血：{value}。",
               u"“{field}” is too near the trim or does not reach the bleed: {value}."},
              {u"要求：{allowed}。", u"Needed: {allowed}."}},
    CodeWords{ErrorCode::PosterWords,
              {u"海报文字“{value}”不合规：{field}。",
               u"The words “{value}” on the poster are not allowed: {field}."},
              {u"请改成：{allowed}。", u"Write instead: {allowed}."}},
    CodeWords{ErrorCode::PosterPackageBroken,
              {u"模板文件打不开：{value}。", u"The template file cannot be opened: {value}."},
              {u"允许：{allowed}。", u"Allowed: {allowed}."}},
    CodeWords{
        ErrorCode::PrinterUnavailable,
        {u"打印机用不了：{value}。", u"The printer is not available: {value}."},
        {u"请检查电源和连线，或先导出 PDF。", u"Check power and cable, or export a PDF first."}},
    CodeWords{ErrorCode::PrintingFailed,
              {u"打印没有完成：{value}。", u"Printing was not finished: {value}."},
              {u"请检查纸张和打印机后重试，或先导出 PDF。",
               u"Check paper and printer and try again, or export a PDF first."}},
    CodeWords{ErrorCode::JsonBroken,
              {u"{field}不是完整的 JSON，第 {value} 个字节处读不下去。",
               u"{field} is not complete JSON; reading stopped at byte {value}."},
              {u"允许：{allowed}。请用 UTF-8 保存后重试。",
               u"Allowed: {allowed}. Save it as UTF-8 and try again."}},
    CodeWords{ErrorCode::CaseSyntax,
              {u"案例文件第 {field} 行看不懂：{value}。",
               u"Line {field} of the case file cannot be read: {value}."},
              {u"允许：{allowed}。", u"Allowed: {allowed}."}},
    CodeWords{ErrorCode::DatabaseUnavailable,
              {u"连不上数据库 {value}。", u"The database {value} cannot be reached."},
              {u"请检查地址，或先启动数据库：{allowed}。",
               u"Check the address or start the server: {allowed}."}},
    CodeWords{ErrorCode::CloudUnreachable,
              {u"连不上云端（{value}）。", u"The cloud cannot be reached ({value})."},
              {u"照常开店就好，网通了会自动补上。",
               u"Carry on as usual: it catches up when the line is back."}},
    CodeWords{ErrorCode::CloudRefused,
              {u"云端没有接受（{value}）。", u"The cloud refused ({value})."},
              {u"请检查配对码和网址；不行就重新配对。",
               u"Check the pairing code and the address, or pair again."}},
    CodeWords{ErrorCode::NotLinked,
              {u"本店还没有连到云端。", u"This shop is not linked to a cloud."},
              {u"先运行 linlictl pair 配对码 网址。", u"Run linlictl pair CODE URL first."}},
    CodeWords{
        ErrorCode::PairingEnded,
        {u"这台电脑与云端的配对已失效。", u"This computer is no longer paired with the cloud."},
        {u"请在另一台已配对的电脑上生成新的配对码，再重新配对；本机数据都还在。",
         u"Make a new pairing code on another paired computer and pair again; everything here is "
         u"kept."}},
    CodeWords{ErrorCode::CloudRewound,
              {u"云端恢复过旧的备份，正在核对。",
               u"The cloud was restored from an older copy; it is being compared."},
              {u"请保持联网，本机会把缺少的内容补传上去。",
               u"Stay connected: this computer sends again what the cloud lacks."}},
    CodeWords{ErrorCode::WebhookRefused,
              {u"群机器人没有接受消息：{value}。",
               u"The group robot did not accept the message: {value}."},
              {u"处理办法：{allowed}。", u"What to do: {allowed}."}},
    CodeWords{ErrorCode::WebhookLimit,
              {u"消息超出群机器人的限制：{field} {value}。",
               u"The message is beyond the limits of the group robot: {field} {value}."},
              {u"允许：{allowed}。", u"Allowed: {allowed}."}},
};

/// A mark in a sentence and the parameters that may fill it: poster checks say found and needed.
struct Mark
{
    const char* mark;
    std::string_view name;
    std::string_view otherName;
};

constexpr std::array kMarks{Mark{"{field}", "field", "layer"}, Mark{"{value}", "value", "found"},
                            Mark{"{allowed}", "allowed", "needed"}};

/// Money or a gift that a fraud signal holds back.
QString heldText(std::string_view given, Language language)
{
    if (given == "release") {
        return Bilingual{u"到“奖励 · 待审”里看证据，放行后再发",
                         u"look at the evidence under Rewards, Review, and release it first"}
            .in(language);
    }
    return given == "F15" ? Bilingual{u"几位邻居共用一个收款账户，现金先不发放",
                                      u"several neighbours share one account, so no cash leaves"}
                                .in(language)
                          : Bilingual{u"这笔奖励有待审的风险信号",
                                      u"a fraud signal of this reward waits for review"}
                                .in(language);
}

/// Puts the parameters in place of {name}; a parameter that was not given leaves a dash.
QString filled(QString text, const Error& error, Language language)
{
    const bool purpose = error.code() == ErrorCode::ConsentNeeded; // its value is a purpose's word
    for (const Mark& mark : kMarks) {
        std::string_view given = error.parameter(mark.name);
        given = given.empty() ? error.parameter(mark.otherName) : given;
        const QString value = error.parameter("field") == "signal" &&
                                      error.code() == ErrorCode::Refused && mark.name != "field"
                                  ? heldText(given, language)
                              : given.empty() ? QStringLiteral("—")
                              : mark.name == "field" || (purpose && mark.name == "value")
                                  ? fieldText(given, language)
                                  : QString::fromUtf8(given.data(), qsizetype(given.size()));
        text.replace(QLatin1String(mark.mark), value);
    }
    return text;
}

/// A rule that has words of its own: by what it is about.
constexpr CodeWords kHeld{ErrorCode::Refused,
                          {u"“{value}”正在品质刹车，海报和分享包暂停使用。",
                           u"“{value}” is on quality hold: its posters and share kits rest."},
                          {u"换一个商品；这批货处理好之后，在商品里解除刹车。",
                           u"Choose another product, or lift the brake once the batch is dealt "
                           u"with."}};

} // namespace

ErrorText errorText(const Error& error, Language language)
{
    if (error.code() == kHeld.code && error.parameter("field") == "held") {
        return {filled(kHeld.sentence.in(language), error, language), kHeld.nextStep.in(language)};
    }
    for (const CodeWords& words : kWords) {
        if (words.code == error.code()) {
            return {filled(words.sentence.in(language), error, language),
                    filled(words.nextStep.in(language), error, language)};
        }
    }
    return {kWords.front().sentence.in(language), kWords.front().nextStep.in(language)};
}

} // namespace linli::words
