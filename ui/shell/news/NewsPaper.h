// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/Language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVersionNumber>

#include <vector>

namespace linli::ui {

/// What one version brought, in one language, newest first in the file.
struct NewsItem
{
    QVersionNumber version;
    QStringList lines;
};

/// The versions of resources/news/news.json that are newer than `after` and not newer than `upTo`;
/// a null `after` takes all. Items without words in the language are left out.
[[nodiscard]] std::vector<NewsItem> newsBetween(const QByteArray& file,
                                                const QVersionNumber& after,
                                                const QVersionNumber& upTo,
                                                words::Language language);
/// The file that is compiled into the program.
[[nodiscard]] QByteArray newsFile();

/// Which version's news this user of this computer has seen (settings, per user).
class NewsMemory
{
  public:
    /// Null for a user who never started the program.
    [[nodiscard]] static QVersionNumber seen();
    static void keep(const QVersionNumber& version);
    /// The version of the running program.
    [[nodiscard]] static QVersionNumber running();
};

} // namespace linli::ui
