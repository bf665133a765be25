// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/SealedFrames.h"

#include <array>

namespace linli::vault {
namespace {

using Key = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;

/// A hostile file must not make us work for hours or take all memory.
constexpr std::uint64_t kMostPasses = 16;
constexpr std::uint64_t kMostMemory = std::uint64_t{1} << 30;

unsigned char* octets(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

void appendNumber(std::string& bytes, std::uint64_t number)
{
    for (int i = 0; i < 8; ++i) {
        bytes += static_cast<char>((number >> (8 * i)) & 0xFF);
    }
}

std::uint64_t numberAt(std::string_view bytes, std::size_t at)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        number |= std::uint64_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
    }
    return number;
}

/// False where there is not enough memory.
bool derive(Key& key, std::string_view passphrase, std::string_view salt, SealStrength strength)
{
    return crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(),
                         vault::octets(salt), strength.passes,
                         static_cast<std::size_t>(strength.memoryBytes),
                         crypto_pwhash_ALG_ARGON2ID13) == 0;
}

std::string sumOf(std::string_view bytes)
{
    std::string sum(SealedFrames::kSum, '\0');
    crypto_generichash(octets(sum), sum.size(), vault::octets(bytes), bytes.size(), nullptr, 0);
    return sum;
}

std::string push(crypto_secretstream_xchacha20poly1305_state& state,
                 std::string_view piece,
                 std::string_view with,
                 bool last)
{
    std::string frame(piece.size() + SealedFrames::kTag, '\0');
    const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(&state, octets(frame), nullptr, vault::octets(piece),
                                               piece.size(), vault::octets(with), with.size(), tag);
    return frame;
}

std::optional<SealedFrames::Piece> pull(crypto_secretstream_xchacha20poly1305_state& state,
                                        std::string_view frame,
                                        std::string_view with)
{
    if (frame.size() < SealedFrames::kTag) {
        return std::nullopt;
    }
    SealedFrames::Piece piece{std::string(frame.size() - SealedFrames::kTag, '\0')};
    unsigned char tag = 0;
    const int good = crypto_secretstream_xchacha20poly1305_pull(
        &state, octets(piece.bytes), nullptr, &tag, vault::octets(frame), frame.size(),
        vault::octets(with), with.size());
    piece.last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return good == 0 ? std::optional(std::move(piece)) : std::nullopt;
}

} // namespace

std::string SealedFrames::Writer::next(const std::string& piece, bool last)
{
    return push(m_state, piece, {}, last);
}

std::optional<SealedFrames::Piece> SealedFrames::Reader::next(const std::string& frame)
{
    return pull(m_state, frame, {});
}

Result<std::unique_ptr<SealedFrames::Writer>> SealedFrames::write(std::string_view passphrase,
                                                                  SealStrength strength)
{
    useSodium();
    auto writer = std::make_unique<Writer>();
    std::string& head = writer->m_head;
    head = kMagic;
    appendNumber(head, strength.passes);
    appendNumber(head, strength.memoryBytes);
    std::string salt(kSalt, '\0');
    randombytes_buf(salt.data(), salt.size());
    head += salt;
    Key key{};
    if (!derive(key, passphrase, salt, strength)) {
        return Error(ErrorCode::Internal).detail("no memory to derive a key");
    }
    std::string stream(kStream, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&writer->m_state, octets(stream), key.data());
    sodium_memzero(key.data(), key.size());
    head += stream;
    head += push(writer->m_state, kCheckWord, head, false); // binds what stands before it
    head += sumOf(head);
    return writer;
}

Result<std::unique_ptr<SealedFrames::Reader>> SealedFrames::read(const std::string& head,
                                                                 std::string_view passphrase)
{
    useSodium();
    if (!head.starts_with(kMagic)) {
        return Error(ErrorCode::NotAShopFile);
    }
    const std::string_view before = std::string_view(head).substr(0, kBeforeSum);
    if (head.size() != kHead || head.substr(kBeforeSum) != sumOf(before)) {
        return Error(ErrorCode::BackupDamaged);
    }
    const SealStrength strength{numberAt(head, kMagic.size()), numberAt(head, kMagic.size() + 8)};
    if (strength.passes > kMostPasses || strength.memoryBytes > kMostMemory) {
        return Error(ErrorCode::BackupDamaged);
    }
    const std::size_t saltAt = kMagic.size() + 16;
    Key key{};
    if (!derive(key, passphrase, before.substr(saltAt, kSalt), strength)) {
        return Error(ErrorCode::BackupDamaged).detail("no memory to derive the key");
    }
    auto reader = std::make_unique<Reader>();
    const std::string_view stream = before.substr(saltAt + kSalt, kStream);
    const int begun = crypto_secretstream_xchacha20poly1305_init_pull(
        &reader->m_state, vault::octets(stream), key.data());
    sodium_memzero(key.data(), key.size());
    const std::size_t wordAt = saltAt + kSalt + kStream;
    const auto word = pull(reader->m_state, before.substr(wordAt), before.substr(0, wordAt));
    if (begun != 0 || !word || word->bytes != kCheckWord) {
        return Error(ErrorCode::WrongPassphrase);
    }
    return reader;
}

} // namespace linli::vault
