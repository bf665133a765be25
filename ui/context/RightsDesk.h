// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/privacy/ErasureStore.h"
#include "usecases/privacy/PersonFile.h"
#include "words/Language.h"
#include "words/privacy/LetterText.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace linli::render {
class Pages;
}

namespace linli::ui {

/// What was found of an erased person in the files the program keeps.
struct ResidueFound
{
    int files = 0;        ///< searched
    QStringList here;     ///< where she still stands
    QStringList inCopies; ///< backups: cleared within 35 days, and before any restore
};

/// Files and paper about a person's rights. Made by app/ConsoleRights; null in tests that do not
/// care. Worker thread unless told otherwise.
struct RightsDesk
{
    /// .json or .xlsx by the ending. Errors: UnknownOption, FileUnwritable.
    std::function<Result<void>(const QString& file, const usecases::PersonFile&, words::Language)>
        writePerson;
    /// .pdf or .txt by the ending. Errors: UnknownOption, FileUnwritable.
    std::function<Result<void>(const QString& file, const words::LetterText&)> writeLetter;
    /// For the preview and the printer. Any thread.
    std::function<std::shared_ptr<const render::Pages>(const words::LetterText&)> pages;
    /// Byte-wise through everything the program keeps for this shop; seconds.
    std::function<ResidueFound(const ports::PersonWords&)> search;
    /// The daily clearing now; `done` hears on the GUI thread. GUI thread, returns at once.
    std::function<void(std::function<void(const Result<bool>&)> done)> clearNow;
};

} // namespace linli::ui
