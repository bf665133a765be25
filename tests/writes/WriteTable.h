// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/FailEachStatement.h"

#include <any>
#include <ostream>
#include <string>

namespace linli {

/// Li invited Wang, who bought and took away; rules for cash and an egg; nobody has to sign in.
struct WriteScene
{
    explicit WriteScene(kit::TestShop& made);

    kit::TestShop& kit;
    usecases::Shop& shop;
    MemberKey li;
    MemberKey wang;
    OrderKey order;   ///< Wang's, fulfilled on Monday
    std::string text; ///< an id, from `prepare`
    std::any made;    ///< what the act works on, from `prepare`

    template <typename T> [[nodiscard]] const T& as() const { return *std::any_cast<T>(&made); }
};

/// One use case that writes. `prepare` runs on a good disk before it; may be null.
struct NamedWrite
{
    const char* name;
    std::optional<Error> (*act)(WriteScene&);
    void (*prepare)(WriteScene&) = nullptr;
    void (*readBefore)(WriteScene&) = nullptr; ///< before every try; may be null
};
inline void PrintTo(const NamedWrite& write, std::ostream* out)
{
    *out << write.name;
}

/// Each statement of the act fails in turn, alone and with all that follow: the act says so, the
/// shop holds every row it held before and no other, and the next try goes through.
class FaultedWrite : public FailEachStatement, public testing::WithParamInterface<NamedWrite>
{
  protected:
    void failEachOf(const NamedWrite& write);
};

[[nodiscard]] inline std::string nameOfWrite(const testing::TestParamInfo<NamedWrite>& tested)
{
    return tested.param.name;
}

} // namespace linli
