// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Sha256Hasher.h"

#include "vault/Sodium.h"

namespace linli::vault {

ports::Digest Sha256Hasher::sha256(std::string_view bytes) const
{
    useSodium();
    ports::Digest digest{};
    crypto_hash_sha256(digest.data(), octets(bytes), bytes.size());
    return digest;
}

} // namespace linli::vault
