// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace linli::ui {

/// Where the key of a webhook lies (spec/security.md §4.4 D1).
enum class WebhookKeyPlace
{
    None,       ///< no key is kept on this computer
    Keychain,   ///< kept by the operating system
    SealedFile, ///< sealed with the shop's key, in a file readable by its owner only
};

/// The sender of group posts behind the windows. Made by app/posts; null in ReachDesk where the
/// file cannot be written. What waits and what was sent is read through usecases/posts on the store
/// thread; the key never passes through there.
struct PostDesk
{
    /// Worker thread: may wait for the keychain.
    std::function<Result<WebhookKeyPlace>(const std::string& webhook)> keyPlace;
    /// Keeps the key of that webhook, in the keychain where that works. Worker thread. Errors:
    /// InvalidValue (not a key or address of 企业微信; never with the text in it), FileUnwritable.
    std::function<Result<WebhookKeyPlace>(const std::string& webhook, const QString& keyOrAddress)>
        keepKey;
    /// Worker thread. Errors: FileUnwritable, those of the keychain.
    std::function<Result<void>(const std::string& webhook)> forgetKey;
    /// Something waits to be sent. Any thread, returns at once.
    std::function<void()> wake;
    /// Calls back on the GUI thread when a post was sent, refused or put off, until `asker` is
    /// gone. GUI thread.
    std::function<void(QObject* asker, std::function<void()> changed)> watch;
};

} // namespace linli::ui
