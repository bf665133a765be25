// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/Entry.h"

#include <QString>

namespace linli::ui {

/// What a kind of ledger entry means to the owner.
[[nodiscard]] QString entryWord(ledger::EntryKind kind);
/// The same from its text (ACCRUE …); an unknown one stays as it is.
[[nodiscard]] QString entryWord(const QString& kindText);
/// BUD, SHOP, TAX, LOSS in words; a neighbour's account by her name.
[[nodiscard]] QString accountWord(const QString& account, const QString& name);

} // namespace linli::ui
