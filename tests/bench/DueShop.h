// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/TestShop.h"

#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <string>

namespace linli::bench {

/// A shop whose rewards all wait for the same day, kept as a file to begin from again and again.
/// Throws std::runtime_error where it cannot be made: there is nothing to measure then.
class DueShop
{
  public:
    /// `rewards` of 5 yuan, each for another pair of neighbours, their hold over by now.
    explicit DueShop(std::int64_t rewards);

    /// The shop before anything was settled, on a file of its own. Gone with the next call.
    usecases::Shop& fresh();
    /// The shop as it was filled; never settled.
    [[nodiscard]] usecases::Shop& filled() { return m_kit.shop(); }

  private:
    void say(const std::string& body);

    kit::TestShop m_kit;
    QTemporaryDir m_copies;
    std::unique_ptr<storage::SqliteShop> m_copy;
    std::int64_t m_events = 0;
    std::int64_t m_made = 0;
};

} // namespace linli::bench
