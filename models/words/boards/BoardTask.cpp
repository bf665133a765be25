// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/boards/BoardTask.h"

#include "words/BoardText.h"
#include "words/boards/HonoursText.h"

namespace linli::words {

usecases::NewTask boardTask(const usecases::SealedBoard& sealed,
                            const QString& shopName,
                            BusinessDay today,
                            Language language)
{
    constexpr Bilingual kTitle{u"发布排行榜", u"Post the board"};
    constexpr Bilingual kWhy{u"把《%1》发到邻居群；发出去的人打勾。",
                             u"Post “%1” in the neighbours' group; whoever posted it ticks it."};
    usecases::NewTask task;
    task.source = "board";
    task.subject = sealed.id;
    task.title = kTitle.in(language).toStdString();
    task.why =
        kWhy.in(language).arg(boardTitle(sealed.choice, sealed.by, today, language)).toStdString();
    task.text = honoursText(sealed, shopName, today, language).toStdString();
    return task;
}

} // namespace linli::words
