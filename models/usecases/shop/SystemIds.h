// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/IdSource.h"

#include <functional>
#include <random>

namespace linli::usecases {

/// UUIDv7 from a Clock-given time and the operating system's random source; ids made within one
/// millisecond still ascend (a counter leads the random part).
class SystemIds final : public ports::IdSource
{
  public:
    /// `nowMs` yields Unix milliseconds; it is called once per id.
    explicit SystemIds(std::function<std::int64_t()> nowMs);
    [[nodiscard]] IdBytes next() override;
    [[nodiscard]] std::uint64_t randomBits() override;

  private:
    std::function<std::int64_t()> m_nowMs;
    std::random_device m_random;
    std::int64_t m_lastMs = 0;
    std::uint16_t m_counter = 0;
};

/// The same ids for the same seed: the sample shop and tests.
class SeededIds final : public ports::IdSource
{
  public:
    SeededIds(std::uint64_t seed, std::function<std::int64_t()> nowMs);
    [[nodiscard]] IdBytes next() override;
    [[nodiscard]] std::uint64_t randomBits() override;

  private:
    std::function<std::int64_t()> m_nowMs;
    std::mt19937_64 m_engine;
    std::int64_t m_lastMs = 0;
    std::uint16_t m_counter = 0;
};

} // namespace linli::usecases
