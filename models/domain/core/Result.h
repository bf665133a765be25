// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Check.h"
#include "domain/core/Error.h"

#include <utility>
#include <variant>

namespace linli {

/// A value or an Error. Reading the side that is not there is a programmer error (LINLI_CHECK).
template <typename T> class [[nodiscard]] Result
{
  public:
    // NOLINTNEXTLINE(google-explicit-constructor): a value or an Error is returned as it is
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const&
    {
        LINLI_CHECK(ok());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T& value() &
    {
        LINLI_CHECK(ok());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        LINLI_CHECK(ok());
        return std::get<0>(std::move(m_state));
    }
    [[nodiscard]] const Error& error() const
    {
        LINLI_CHECK(!ok());
        return std::get<1>(m_state);
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    [[nodiscard]] T valueOr(T other) const { return ok() ? value() : std::move(other); }

  private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void>
{
  public:
    Result() = default;
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(Error error) : m_error(std::make_shared<const Error>(std::move(error))) {}

    [[nodiscard]] bool ok() const { return m_error == nullptr; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const
    {
        LINLI_CHECK(!ok());
        return *m_error;
    }

  private:
    std::shared_ptr<const Error> m_error;
};

} // namespace linli

#define LINLI_CONCAT_INNER(a, b) a##b
#define LINLI_CONCAT(a, b) LINLI_CONCAT_INNER(a, b)

/// Returns the error of a Result expression from the enclosing function.
#define LINLI_TRY(expression)                                                                      \
    do {                                                                                           \
        if (auto linliTried = (expression); !linliTried.ok()) {                                    \
            return linliTried.error();                                                             \
        }                                                                                          \
    } while (false)

/// Declares `target` from the value of a Result expression, or returns its error.
#define LINLI_ASSIGN(target, expression)                                                           \
    LINLI_ASSIGN_INNER(LINLI_CONCAT(linliR, __LINE__), target, expression)
#define LINLI_ASSIGN_INNER(result, target, expression)                                             \
    auto result = (expression);                                                                    \
    if (!result.ok()) {                                                                            \
        return result.error();                                                                     \
    }                                                                                              \
    target = std::move(result).value()
