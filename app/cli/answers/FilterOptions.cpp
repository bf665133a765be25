// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers/FilterOptions.h"

#include "app/cli/Arguments.h"
#include "usecases/boards/Boards.h"

namespace linli::app {

QStringList filterOptionNames()
{
    return {QStringLiteral("--campaign"), QStringLiteral("--building"),
            QStringLiteral("--product")};
}

Result<usecases::FactFilter>
filterOf(const Arguments& given, usecases::Shop& shop, usecases::Boards& boards)
{
    const usecases::FactFilter filter{given.optionText("--campaign"),
                                      given.optionText("--building"),
                                      given.optionText("--product")};
    if (!filter.empty()) {
        LINLI_ASSIGN(const usecases::FilterOptions options, boards.filterOptions());
        LINLI_TRY(usecases::checkFilter(shop, options, filter));
    }
    return filter;
}

} // namespace linli::app
