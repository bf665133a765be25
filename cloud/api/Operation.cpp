// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/api/Operation.h"

#include <QFile>

/// Q_INIT_RESOURCE works outside namespaces only; without it a static library loses its resources.
static void initCloudResource()
{
    Q_INIT_RESOURCE(cloud);
}

namespace linli::cloud {

Response getHealth(Call& call)
{
    return jsonResponse(
        {{QStringLiteral("status"), QStringLiteral("ok")},
         {QStringLiteral("server_time"), static_cast<qint64>(call.now().unixMs())}});
}

Response getMetrics(Call& call)
{
    Response response;
    response.contentType = "text/plain; version=0.0.4; charset=utf-8";
    response.body = call.bench.shared.metrics.text();
    return response;
}

Response getOpenApi(Call&)
{
    initCloudResource();
    Response response;
    QFile file(QStringLiteral(":/cloud/openapi.json"));
    if (file.open(QIODevice::ReadOnly)) {
        response.body = file.readAll().toStdString();
    } else {
        response.status = 500;
    }
    return response;
}

} // namespace linli::cloud
