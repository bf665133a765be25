// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/Assets.h"

#include <QCryptographicHash>
#include <QFile>

/// Q_INIT_RESOURCE works outside namespaces only; without it a static library loses its resources.
static void initPageResource()
{
    Q_INIT_RESOURCE(cloud);
}

namespace linli::cloud {
namespace {

QByteArray contents(const char* name)
{
    initPageResource();
    QFile file(QStringLiteral(":/cloud/pages/assets/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Comments (each a line of its own), indentation and line ends cost every reader.
std::string withoutComments(const QByteArray& style)
{
    std::string kept;
    for (const QByteArray& part : style.split('\n')) {
        const QByteArray line = part.trimmed();
        if (!line.startsWith("/*")) {
            kept += line.toStdString();
        }
    }
    return kept;
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

const std::string& styleSheet()
{
    static const std::string text = withoutComments(contents("site.css"));
    return text;
}

const std::string& styleSheetHash()
{
    static const std::string hash =
        sha256(QByteArray::fromStdString(styleSheet())).toBase64().toStdString();
    return hash;
}

const std::string& assetVersion()
{
    static const std::string version =
        sha256(contents("site.js") + contents("poster.js")).toHex().left(8).toStdString();
    return version;
}

Response getAsset(Call& call)
{
    const std::string& name = call.words.at(0);
    if (name != "site.js" && name != "poster.js") {
        return call.problem(Problem::NotFound);
    }
    Response response;
    response.contentType = "text/javascript; charset=utf-8";
    response.body = contents(name.c_str()).toStdString();
    const bool current = call.request.parameter("v") == assetVersion();
    response.with("cache-control",
                  current ? "public, max-age=31536000, immutable" : "public, max-age=300");
    return response;
}

} // namespace linli::cloud
