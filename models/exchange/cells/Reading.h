// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/imports/CellProblem.h"

#include <utility>
#include <variant>

namespace linli::exchange {

using usecases::imports::CellProblem;

/// What a cell says, or why it cannot be read.
template <typename T> class [[nodiscard]] Reading
{
  public:
    // NOLINTNEXTLINE(google-explicit-constructor): either is returned as it is
    Reading(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    // NOLINTNEXTLINE(google-explicit-constructor)
    Reading(CellProblem problem) : m_state(std::in_place_index<1>, problem) {}
    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    [[nodiscard]] const T& value() const { return std::get<0>(m_state); }
    [[nodiscard]] CellProblem problem() const { return std::get<1>(m_state); }

  private:
    std::variant<T, CellProblem> m_state;
};

} // namespace linli::exchange
