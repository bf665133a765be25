// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/neighbours/VipTasks.h"

#include "domain/tasks/CheckFlow.h"
#include "domain/time/BusinessDay.h"
#include "words/neighbours/VipText.h"

#include <QCryptographicHash>

namespace linli::words {
namespace {

using usecases::NewTask;

constexpr qsizetype kMarkLength = 12;

/// Which words were told: part of the task's subject, so that changed ones are told again.
std::string markOf(const QString& words)
{
    const QByteArray hash =
        QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex();
    return hash.left(kMarkLength).toStdString();
}

/// The greeting is left out where the text would grow too long for a task.
QString greeted(const QString& words, Language language)
{
    const QString whole =
        Bilingual{u"{name}您好，", u"Hello {name},"}.in(language) + QLatin1Char('\n') + words;
    return whole.toUcs4().size() <= qsizetype(tasks::kLongestText) ? whole : words;
}

std::vector<NewTask> forEach(NewTask task, const std::vector<MemberKey>& members)
{
    std::vector<NewTask> all;
    for (const MemberKey& member : members) {
        task.member = member;
        all.push_back(task);
    }
    return all;
}

} // namespace

std::vector<NewTask> policyTasks(const ports::VipPolicy& policy,
                                 const std::vector<MemberKey>& members,
                                 const QString& shopName,
                                 Language language)
{
    const QString words = policyMessage(policy, shopName);
    NewTask task;
    task.source = "policy";
    task.subject = policy.id + "/" + markOf(words);
    task.title = Bilingual{u"VIP 政策推送", u"VIP policy"}.in(language).toStdString();
    task.why = Bilingual{u"把《%1》告诉{name}。", u"Tell {name} of “%1”."}
                   .in(language)
                   .arg(QString::fromStdString(policy.title))
                   .toStdString();
    task.text = greeted(words, language).toStdString();
    return forEach(std::move(task), members);
}

std::vector<NewTask> eventTasks(const vip::VipEvent& event,
                                const std::vector<MemberKey>& members,
                                const QString& shopName,
                                Language language)
{
    const QString time = QString::fromStdString(event.startsAt.toShanghaiText()).mid(11, 5);
    const QString words = eventMessage(event, shopName, QStringLiteral("{day} ") + time, language);
    NewTask task;
    task.source = "event";
    task.subject = event.id + "/" + markOf(words + QString::number(event.startsAt.unixMs()));
    task.title = Bilingual{u"VIP 活动邀请", u"VIP invitation"}.in(language).toStdString();
    task.why = Bilingual{u"请{name}来参加「%1」（{day}）。", u"Invite {name} to “%1” ({day})."}
                   .in(language)
                   .arg(QString::fromStdString(event.title))
                   .toStdString();
    task.text = greeted(words, language).toStdString();
    task.fields["day"] = BusinessDay::of(event.startsAt).toText();
    return forEach(std::move(task), members);
}

} // namespace linli::words
