// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sync/SyncText.h"

#include "words/safety/AuditText.h"

#include <array>

namespace linli::words {
namespace {

using usecases::SyncPhase;

struct PhaseWords
{
    Bilingual name;
    Bilingual sentence;
};

/// One row a phase, in the order of the phases.
constexpr std::array kPhases{
    PhaseWords{{u"单机", u"Not linked"},
               {u"本店只在这台电脑上。想多台电脑一起用，或给邻居开手机页面，就连上云端。",
                u"The shop is on this computer only. Link it to use several computers or to open "
                u"pages for the neighbours' phones."}},
    PhaseWords{{u"准备同步", u"Starting"}, {u"正在打开。", u"Opening."}},
    PhaseWords{{u"正在同步", u"Syncing"},
               {u"正在和云端交换，您照常做事。", u"Exchanging with the cloud; work goes on."}},
    PhaseWords{{u"已同步", u"In step"},
               {u"云端有的这里都有，这里有的云端都有。新的一来就会收到。",
                u"Cloud and computer hold the same. News arrives by itself."}},
    PhaseWords{{u"离线", u"Offline"},
               {u"现在连不上云端。照常做生意，网通了自动补上，一笔都不会少。",
                u"The cloud cannot be reached now. Carry on: everything catches up by itself when "
                u"the line is back, and nothing is lost."}},
    PhaseWords{{u"正在核对", u"Comparing"},
               {u"云端或本机恢复过旧备份，正在逐笔核对补齐，请保持联网。",
                u"The cloud or this computer was restored from an older copy; everything is being "
                u"compared. Please stay online."}},
    PhaseWords{{u"卡住了", u"Stuck"},
               {u"网是通的，但十分钟没有进展，已重新开始。要是一直这样，请导出诊断文件。",
                u"There is a line but nothing moved for ten minutes; it began anew. If this stays, "
                u"write a support file."}},
    PhaseWords{{u"内容不一致", u"Differs"},
               {u"核对之后本机和云端仍不一致。数据都在，请导出诊断文件找人看看。",
                u"Even after comparing, cloud and computer differ. Everything is kept; please have "
                u"the support file looked at."}},
    PhaseWords{
        {u"请更新", u"Update needed"},
        {u"云端用的是更新的版本：先停止接收，更新本程序后自动继续。本机照常使用，没发的都留着。",
         u"The cloud speaks a newer version. Receiving waits until this program is updated; "
         u"work goes on and nothing unsent is lost."}},
    PhaseWords{{u"云端太旧", u"Cloud too old"},
               {u"云端还是旧版本，等它更新后自动继续。本机照常使用，没发的都留着。",
                u"The cloud is an older version. Sync goes on once it is updated; nothing unsent "
                u"is lost."}},
    PhaseWords{{u"配对失效", u"Pairing ended"},
               {u"这台电脑已被退出。数据都在；断开后用新的配对码再连一次就行。",
                u"This computer was signed out. Everything is kept: unlink it, then pair again "
                u"with a new code."}},
    PhaseWords{
        {u"别处在同步", u"Synced elsewhere"},
        {u"这台电脑上另一个程序正在同步这家店，等它结束就轮到这里。",
         u"Another program on this computer is syncing this shop; this one waits its turn."}},
    PhaseWords{{u"出了问题", u"Trouble"},
               {u"同步遇到问题，会自动再试。", u"Something went wrong; it tries again by itself."}},
};
static_assert(kPhases.size() == std::size_t(SyncPhase::Trouble) + 1);

const PhaseWords& wordsOf(SyncPhase phase)
{
    return kPhases.at(static_cast<std::size_t>(phase));
}

struct CodeWords
{
    std::string_view code;
    Bilingual text;
};

constexpr std::array kReasons{
    CodeWords{"stale_revision",
              {u"拼团进行中，两台电脑都改了价格。现在按先到的算，请您定。",
               u"Two computers changed the price while a group buy runs. The first one holds until "
               u"you choose."}},
    CodeWords{
        "came_out_differently",
        {u"断网时这里先记了一笔；按云端的先后重新排过，结果不一样了。",
         u"This was recorded here first; placed in the cloud's order it came out differently."}},
    CodeWords{"does_not_fit",
              {u"别处改的内容和这里的放不到一起（例如货号重复），请改一下。",
               u"What was changed elsewhere does not fit with what is here (the same SKU twice, "
               u"for example); please change one."}},
    CodeWords{"ledger_differs",
              {u"同样的事在这里算出的账本和云端不一样。",
               u"The same events lead to another ledger here than in the cloud."}},
    CodeWords{
        "malformed",
        {u"云端看不懂这一条，没有收。", u"The cloud could not read this and did not take it."}},
    CodeWords{"unknown_kind",
              {u"云端的版本还不认识这一条，没有收。",
               u"The cloud's version does not know this and did not take it."}},
    CodeWords{"ID_REUSED",
              {u"这一条的编号别处已经用过，没有收。",
               u"The number of this was used elsewhere; it was not taken."}},
};

constexpr std::array kThings{
    CodeWords{"identity", {u"邻居资料", u"A neighbour's details"}},
    CodeWords{"tags", {u"邻居的标签", u"A neighbour's tags"}},
    CodeWords{"staff", {u"是否店员", u"Who is staff"}},
    CodeWords{"setting", {u"店铺资料", u"Shop settings"}},
    CodeWords{"product", {u"商品", u"A product"}},
};

/// The argument that says what an act was about, and the page for it.
struct Subject
{
    const char* argument;
    const char* page;
};
constexpr std::array kSubjects{Subject{"o", "orders"},      Subject{"ive", "members"},
                               Subject{"m", "members"},     Subject{"buyer", "members"},
                               Subject{"owner", "members"}, Subject{"group", ""},
                               Subject{"rule", ""},         Subject{"no", ""}};

} // namespace

QString syncPhaseText(SyncPhase phase, Language language)
{
    return wordsOf(phase).name.in(language);
}

QString syncPhaseSentence(SyncPhase phase, Language language)
{
    return wordsOf(phase).sentence.in(language);
}

QString attentionText(std::string_view code, Language language)
{
    for (const CodeWords& words : kReasons) {
        if (words.code == code) {
            return words.text.in(language);
        }
    }
    const Bilingual other{u"云端没有接受（%1）。", u"The cloud did not take it (%1)."};
    return other.in(language).arg(QString::fromUtf8(code.data(), qsizetype(code.size())));
}

QString thingText(std::string_view kind, Language language)
{
    for (const CodeWords& words : kThings) {
        if (words.code == kind) {
            return words.text.in(language);
        }
    }
    return QString::fromUtf8(kind.data(), qsizetype(kind.size()));
}

QString ledgerText(Language language)
{
    return Bilingual{u"账本", u"Ledger"}.in(language);
}

QString nothingText(Language language)
{
    return Bilingual{u"（无）", u"(nothing)"}.in(language);
}

ActWords actText(const QJsonObject& event, Language language)
{
    const std::string verb = event.value(QStringLiteral("verb")).toString().toStdString();
    ActWords words;
    words.what = verb.empty() ? Bilingual{u"一笔记录", u"An entry"}.in(language)
                              : auditActText(verb, language);
    const QJsonObject arguments = event.value(QStringLiteral("args")).toObject();
    for (const Subject& subject : kSubjects) {
        const QString about = arguments.value(QLatin1String(subject.argument)).toString();
        if (!about.isEmpty()) {
            words.what += QLatin1Char(' ') + about;
            words.page = QLatin1String(subject.page);
            words.argument = words.page.isEmpty() ? QString() : about;
            break;
        }
    }
    return words;
}

} // namespace linli::words
