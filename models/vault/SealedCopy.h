// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace linli::vault {

/// How hard a passphrase is to guess: Argon2id passes and memory. Written into the file.
struct SealStrength
{
    std::uint64_t passes;
    std::uint64_t memoryBytes;
    /// About a second and 256 MiB.
    static SealStrength standard();
    /// For tests only.
    static SealStrength least();
};

/// A file that leaves the shop on a stick: everything in it, its note too, is encrypted and
/// authenticated under a passphrase (spec/security.md §4.4 D3). Layout: "LNLIBAK1", passes and
/// memory (8 bytes each, little endian), 16 bytes salt, 24 bytes stream header, a sealed check
/// word, a BLAKE2b-128 of all that (tells damage from a wrong passphrase), then libsodium
/// secretstream frames of 64 KiB: the note first, the last one marked final. Streams: memory does
/// not grow with the file, and no byte is ever written in the clear.
///
/// Errors of all: FileUnreadable, FileUnwritable, BackupDamaged (cut off, changed, put together
/// from two), WrongPassphrase, NotAShopFile (not such a file at all).
class SealedCopy
{
  public:
    static constexpr std::size_t kLongestNote = std::size_t{16} * 1024;
    static constexpr std::string_view kEnding = ".linlibak";

    [[nodiscard]] static bool isOne(const std::string& path);
    /// 8–200 characters; InvalidValue without the text in it otherwise.
    static Result<void> checkPassphrase(std::string_view passphrase);

    /// `to` is replaced in one step or stays as it was.
    static Result<void> seal(const std::string& from,
                             const std::string& to,
                             std::string_view note,
                             std::string_view passphrase,
                             SealStrength strength = SealStrength::standard());
    /// Reads and authenticates every byte and returns the note; writes nothing.
    static Result<std::string> check(const std::string& path, std::string_view passphrase);
    /// The same, laying the file down at `to` (0600, must not be there); removed again on failure.
    static Result<std::string>
    open(const std::string& path, const std::string& to, std::string_view passphrase);
};

} // namespace linli::vault
