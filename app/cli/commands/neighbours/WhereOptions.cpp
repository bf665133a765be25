// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/neighbours/WhereOptions.h"

#include "app/cli/Rendered.h"

#include <QJsonArray>

namespace linli::app {

QStringList whereOptions()
{
    return {QStringLiteral("--where")};
}

Result<segments::Filter> segmentFilterOf(const Arguments& arguments)
{
    segments::Filter filter;
    filter.any = arguments.has("--any");
    for (const QString& one :
         arguments.option("--where").split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        LINLI_ASSIGN(segments::Condition condition,
                     segments::parseCondition(one.trimmed().toStdString()));
        filter.conditions.push_back(std::move(condition));
    }
    return filter;
}

QJsonObject jsonOf(const segments::Filter& filter)
{
    QJsonArray conditions;
    for (const segments::Condition& condition : filter.conditions) {
        conditions.append(qs(segments::textOf(condition)));
    }
    return {{QStringLiteral("any"), filter.any}, {QStringLiteral("conditions"), conditions}};
}

} // namespace linli::app
