// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "vault/SealedCopy.h"
#include "vault/Sodium.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace linli::vault {

/// The bytes of a SealedCopy, without its files. Internal to vault.
class SealedFrames
{
  public:
    static constexpr std::string_view kMagic = "LNLIBAK1";
    static constexpr std::size_t kPiece = std::size_t{64} * 1024;
    static constexpr std::size_t kTag = crypto_secretstream_xchacha20poly1305_ABYTES;
    static constexpr std::string_view kCheckWord = "linli backup";
    static constexpr std::size_t kSalt = crypto_pwhash_SALTBYTES;
    static constexpr std::size_t kStream = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
    static constexpr std::size_t kSum = 16;
    static constexpr std::size_t kBeforeSum =
        kMagic.size() + 16 + kSalt + kStream + kCheckWord.size() + kTag;
    static constexpr std::size_t kHead = kBeforeSum + kSum;
    static constexpr SealStrength kStandard{crypto_pwhash_OPSLIMIT_MODERATE,
                                            crypto_pwhash_MEMLIMIT_MODERATE};
    static constexpr SealStrength kLeast{crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};

    class Writer
    {
      public:
        ~Writer() { sodium_memzero(&m_state, sizeof m_state); }
        [[nodiscard]] const std::string& head() const { return m_head; }
        [[nodiscard]] std::string next(const std::string& piece, bool last);

      private:
        friend class SealedFrames;
        crypto_secretstream_xchacha20poly1305_state m_state{};
        std::string m_head;
    };

    struct Piece
    {
        std::string bytes;
        bool last = false;
    };
    class Reader
    {
      public:
        ~Reader() { sodium_memzero(&m_state, sizeof m_state); }
        /// Nothing where the frame is not the one that was written here.
        [[nodiscard]] std::optional<Piece> next(const std::string& frame);

      private:
        friend class SealedFrames;
        crypto_secretstream_xchacha20poly1305_state m_state{};
    };

    /// Errors: Internal (not enough memory for the strength).
    static Result<std::unique_ptr<Writer>> write(std::string_view passphrase,
                                                 SealStrength strength);
    /// `head`: the first kHead bytes. Errors: NotAShopFile, BackupDamaged, WrongPassphrase.
    static Result<std::unique_ptr<Reader>> read(const std::string& head,
                                                std::string_view passphrase);
};

} // namespace linli::vault
