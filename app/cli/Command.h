// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Output.h"

#include <vector>

namespace linli::app {

class ShopSession;

/// What a command works with. Lives for one run on the main thread.
struct CommandContext
{
    const GlobalOptions& globals;
    const Output& out;
    const Arguments& arguments;
    ShopSession& session;
};

/// One command of linlictl: its words, what it is for, and what it does. An Error becomes the one
/// sentence of cli.md; the number is the exit status otherwise (0 done, 1 refused by a rule).
struct Command
{
    const char* name; ///< "board", or two words: "member add"
    Grammar grammar;
    words::Bilingual summary;
    Result<int> (*run)(CommandContext&);
};

/// Every command, in the order of the help page.
[[nodiscard]] const std::vector<Command>& allCommands();

} // namespace linli::app
