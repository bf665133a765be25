// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/core/Encoding.h"

#include <array>
#include <zlib.h>

namespace linli::cloud {
namespace {

constexpr int kGzipOrZlib = 15 + 32; // zlib.h, inflateInit2: detect the header
constexpr int kRawDeflate = -15;
constexpr std::size_t kWorthPacking = 512;
constexpr std::size_t kStep = std::size_t{64} * 1024;

Bytef* octets(std::string_view text)
{
    // zlib takes its input without const but never writes to it.
    return const_cast<Bytef*>(reinterpret_cast<const Bytef*>(text.data()));
}

Inflated unfold(int windowBits, std::string_view packed, std::string& plain, std::size_t limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, windowBits) != Z_OK) {
        return Inflated::Broken;
    }
    stream.next_in = octets(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    std::array<char, kStep> step;
    const std::size_t most = std::min(limit, packed.size() * kMostRatio + 1024);
    int state = Z_OK;
    Inflated outcome = Inflated::Ok;
    while (state == Z_OK && outcome == Inflated::Ok) {
        stream.next_out = reinterpret_cast<Bytef*>(step.data());
        stream.avail_out = static_cast<uInt>(step.size());
        state = inflate(&stream, Z_NO_FLUSH);
        plain.append(step.data(), step.size() - stream.avail_out);
        if (plain.size() > most) {
            outcome = Inflated::TooLarge;
        } else if (state == Z_OK && stream.avail_in == 0 && stream.avail_out > 0) {
            outcome = Inflated::Broken; // the end is missing
        }
    }
    const bool whole = state == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    return outcome == Inflated::Ok && !whole ? Inflated::Broken : outcome;
}

std::string fold(std::string_view plain, bool gzip)
{
    z_stream stream{};
    constexpr int kMemory = 8;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip ? 15 + 16 : 15, kMemory,
                     Z_DEFAULT_STRATEGY) != Z_OK) {
        return {};
    }
    std::string packed(deflateBound(&stream, static_cast<uLong>(plain.size())), '\0');
    stream.next_in = octets(plain);
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int state = deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return state == Z_STREAM_END ? packed : std::string();
}

} // namespace

Inflated inflateBody(std::string_view encoding,
                     std::string_view packed,
                     std::string& plain,
                     std::size_t most)
{
    plain.clear();
    if (packed.size() > most) {
        return Inflated::TooLarge;
    }
    if (encoding.empty() || encoding == "identity") {
        plain = packed;
        return Inflated::Ok;
    }
    if (encoding == "gzip" || encoding == "x-gzip") {
        return unfold(kGzipOrZlib, packed, plain, most);
    }
    if (encoding != "deflate") {
        return Inflated::UnknownEncoding;
    }
    const Inflated zlib = unfold(kGzipOrZlib, packed, plain, most);
    if (zlib != Inflated::Broken) {
        return zlib;
    }
    plain.clear(); // some clients mean the raw stream by "deflate"
    return unfold(kRawDeflate, packed, plain, most);
}

std::optional<Packed> packBody(std::string_view accepted, std::string_view plain)
{
    const bool gzip = accepted.find("gzip") != std::string_view::npos;
    if (plain.size() < kWorthPacking ||
        (!gzip && accepted.find("deflate") == std::string_view::npos)) {
        return std::nullopt;
    }
    Packed packed{gzip ? "gzip" : "deflate", fold(plain, gzip)};
    if (packed.bytes.empty() || packed.bytes.size() >= plain.size()) {
        return std::nullopt;
    }
    return packed;
}

} // namespace linli::cloud
