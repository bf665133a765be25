// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"

#include <string>

namespace linli::storage {

/// A copy of the open file as of now (VACUUM INTO): its integrity checked, flushed to the disk,
/// readable by its owner only, and under its name only once all that is done. Not inside a
/// transaction. Errors: AlreadyExists, StorageFull, StorageCorrupt, FileUnwritable.
Result<void> copyDatabase(Connection& connection, const std::string& target);

/// PRAGMA integrity_check and foreign_key_check of the open file. Errors: StorageCorrupt.
Result<void> checkIntegrity(Connection& connection);

/// Back to one file without a log beside it, which works only while nobody else has it open.
/// Errors: StorageBusy.
Result<void> leaveWal(Connection& connection);

/// Waits until the file's bytes, and its name in its folder, are on the disk. Errors:
/// FileUnwritable.
Result<void> flushToDisk(const std::string& path);

/// Puts `from` where `to` is, in one step, and flushes the folder. Errors: FileUnwritable.
Result<void> replaceFile(const std::string& from, const std::string& to);

/// The file and what SQLite keeps beside it; nothing where it is not there.
void removeDatabase(const std::string& path);

} // namespace linli::storage
