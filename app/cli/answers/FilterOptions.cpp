// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers/FilterOptions.h"

#include "app/cli/Arguments.h"

namespace linli::app {

QStringList filterOptionNames()
{
    return {QStringLiteral("--campaign"), QStringLiteral("--building"),
            QStringLiteral("--product")};
}

usecases::FactFilter filterOf(const Arguments& given)
{
    return {given.optionText("--campaign"), given.optionText("--building"),
            given.optionText("--product")};
}

} // namespace linli::app
