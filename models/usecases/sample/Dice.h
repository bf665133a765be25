// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace linli::usecases::sample {

/// The same throws for the same seed on every machine: the standard's engines are fixed, its
/// distributions are not.
class Dice
{
  public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    /// least..most, both included.
    int between(int least, int most)
    {
        const auto span = static_cast<std::uint64_t>(most - least + 1);
        return least + static_cast<int>(m_engine() % span);
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <typename T> const T& oneOf(const std::vector<T>& things)
    {
        return things[static_cast<std::size_t>(between(0, static_cast<int>(things.size()) - 1))];
    }
    /// A place, likelier the larger its weight; weights are not all 0.
    std::size_t weighted(const std::vector<int>& weights)
    {
        int sum = 0;
        for (const int weight : weights) {
            sum += weight;
        }
        int left = between(1, sum);
        std::size_t place = 0;
        while (left > weights[place]) {
            left -= weights[place++];
        }
        return place;
    }

  private:
    std::mt19937_64 m_engine;
};

} // namespace linli::usecases::sample
