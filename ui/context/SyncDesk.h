// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/sync/SyncJournal.h"
#include "usecases/sync/SyncState.h"
#include "words/Language.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace linli::ui {

/// One field two people changed.
struct SyncDifference
{
    QString field;
    QString mine;
    QString theirs;
};

/// What a person should look at, in the language asked for.
struct SyncConflict
{
    std::int64_t id = 0;
    Instant at;
    QString what;                            ///< the product, the neighbour, the order it is about
    QString reason;                          ///< why it is here, one sentence
    std::vector<SyncDifference> differences; ///< empty: an act that came out differently
    QStringList mine;                        ///< what had happened here, in sentences
    QStringList theirs;                      ///< what holds
    QString who;                     ///< whose value holds: "·K7QM" as on its receipts, or empty
    std::optional<Instant> theirsAt; ///< when it was written
    bool choice = false; ///< mine or theirs can be chosen; else it can only be taken note of
    QString page;        ///< where it can be looked at and changed; empty = nowhere
    QString argument;
};

/// The shop's link to its cloud. Made by app/ConsoleSync; null in AppContext where the file cannot
/// be written. Functions are called on a worker thread, may wait for the line, and fail with the
/// errors of sync/CloudCalls, but where their comment says otherwise.
struct SyncDesk
{
    std::function<usecases::SyncState()> state; ///< any thread, at once
    /// Calls back on the GUI thread when the state changed, until `asker` is gone. GUI thread.
    std::function<void(QObject* asker, std::function<void()> changed)> watch;
    std::function<void()> exchangeNow; ///< GUI thread, returns at once
    std::function<Result<void>(const QString& code, const QString& url)> link;
    std::function<Result<void>()> unlink;
    std::function<Result<usecases::SyncCode>()> newCode;
    std::function<Result<std::vector<usecases::SyncDevice>>()> devices;
    std::function<Result<void>(const QString& device)> signOut;
    /// Newest first; the line is not needed.
    std::function<Result<std::vector<ports::SyncRound>>()> rounds;
    /// Oldest first; the line is not needed.
    std::function<Result<std::vector<SyncConflict>>(words::Language)> conflicts;
    std::function<Result<void>(std::int64_t id, bool mine)> settle;
    /// The device's key lies in the keychain, else in a file only its owner may read. Worker
    /// thread, the line is not needed.
    std::function<bool()> keyInKeychain;
};

} // namespace linli::ui
