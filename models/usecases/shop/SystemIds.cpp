// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/shop/SystemIds.h"

namespace linli::usecases {
namespace {

/// 12 bits after the version nibble count within a millisecond; when they run out, or the clock
/// goes back, the time part runs ahead instead, so that ids of one source always ascend.
IdBytes
ascendingId(std::int64_t nowMs, std::int64_t& lastMs, std::uint16_t& counter, std::uint64_t random)
{
    if (nowMs > lastMs) {
        lastMs = nowMs;
        counter = 0;
    } else if (++counter > 0xFFF) {
        ++lastMs;
        counter = 0;
    }
    std::array<std::uint8_t, 10> bytes{};
    bytes[0] = static_cast<std::uint8_t>(counter >> 8);
    bytes[1] = static_cast<std::uint8_t>(counter & 0xFFU);
    for (std::size_t i = 2; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::uint8_t>(random >> (8 * (i - 2)));
    }
    return IdBytes::makeV7(lastMs, bytes);
}

} // namespace

SystemIds::SystemIds(std::function<std::int64_t()> nowMs) : m_nowMs(std::move(nowMs))
{
}

IdBytes SystemIds::next()
{
    return ascendingId(m_nowMs(), m_lastMs, m_counter, randomBits());
}

std::uint64_t SystemIds::randomBits()
{
    return (std::uint64_t(m_random()) << 32) | m_random();
}

SeededIds::SeededIds(std::uint64_t seed, std::function<std::int64_t()> nowMs)
    : m_nowMs(std::move(nowMs)), m_engine(seed)
{
}

IdBytes SeededIds::next()
{
    return ascendingId(m_nowMs(), m_lastMs, m_counter, randomBits());
}

std::uint64_t SeededIds::randomBits()
{
    return m_engine();
}

} // namespace linli::usecases
