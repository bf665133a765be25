// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/privacy/PersonFile.h"
#include "words/Language.h"

#include <QJsonObject>
#include <QString>

namespace linli::app {

/// Everything, for a program to read. Her own phone in full, others masked.
[[nodiscard]] QJsonObject personJson(const usecases::PersonFile& file);

/// By the file's ending: .json or .xlsx; readable by the owner of the computer only; whole or not
/// at all. Errors: UnknownOption, FileUnwritable, StorageFull. Any thread.
[[nodiscard]] Result<void>
writePersonFile(const usecases::PersonFile& person, const QString& file, words::Language language);

} // namespace linli::app
