// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/sync/SyncState.h"
#include "words/Language.h"

#include <QJsonObject>

#include <string_view>

namespace linli::words {

/// In two to six characters, for the status line: 已同步, 离线 …
[[nodiscard]] QString syncPhaseText(usecases::SyncPhase phase, Language language);
/// One plain sentence: what it means and whether anything is to be done.
[[nodiscard]] QString syncPhaseSentence(usecases::SyncPhase phase, Language language);
/// Why a line stands in the attention list; a code without words of its own is named.
[[nodiscard]] QString attentionText(std::string_view code, Language language);
/// "identity" → 邻居资料, "tags" → 标签 …
[[nodiscard]] QString thingText(std::string_view kind, Language language);
[[nodiscard]] QString ledgerText(Language language);
/// For a value that is not there.
[[nodiscard]] QString nothingText(Language language);

/// What an event of the outbox was about, and the page that shows it.
struct ActWords
{
    QString what;
    QString page; ///< empty = none
    QString argument;
};
/// `event`: as it travels, {"verb","args"}; an empty one gives the word for any act.
[[nodiscard]] ActWords actText(const QJsonObject& event, Language language);

} // namespace linli::words
