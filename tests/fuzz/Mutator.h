// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace linli::fuzz {

/// Bends good inputs: flips, cuts, repeats, splices, and writes in words that trouble readers.
/// The same seed gives the same inputs.
class Mutator
{
  public:
    /// Inputs never grow beyond `mostBytes`.
    Mutator(std::uint64_t seed, std::vector<std::string> corpus, std::size_t mostBytes);
    [[nodiscard]] std::string next();

  private:
    [[nodiscard]] std::size_t below(std::size_t limit);
    struct Token
    {
        std::size_t at;
        std::size_t length;
    };
    [[nodiscard]] Token tokenOf(const std::string& text);
    void swapWord(std::string& text);
    void bendOnce(std::string& text);

    std::mt19937_64 m_random;
    std::vector<std::string> m_corpus;
    std::size_t m_mostBytes;
    bool m_words = false; ///< this input is bent by whole words only
};

} // namespace linli::fuzz
