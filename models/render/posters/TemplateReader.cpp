// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/TemplateReader.h"

#include "render/posters/JsonCursor.h"
#include "render/posters/LayerReader.h"

#include <QFile>
#include <QJsonDocument>

namespace linli::render {
namespace {

using namespace linli::poster;

constexpr qsizetype kMaximumBytes = 1'000'000;
constexpr double kLongestSide = 20'000;

Page readPage(JsonCursor cursor)
{
    Page page;
    page.unit =
        cursor.choice(QStringLiteral("unit"), {QStringLiteral("mm"), QStringLiteral("px")}, 0) == 0
            ? PageUnit::Millimetre
            : PageUnit::Pixel;
    const bool paper = page.unit == PageUnit::Millimetre;
    const double most = paper ? 2000 : kLongestSide;
    page.width = cursor.number(QStringLiteral("width"), 10, most);
    page.height = cursor.number(QStringLiteral("height"), 10, most);
    page.bleed = cursor.number(QStringLiteral("bleed"), 0, 0, 50);
    page.safe = cursor.number(QStringLiteral("safe"), 0, 0, most / 4);
    page.dpi = cursor.number(QStringLiteral("dpi"), paper ? 300 : 72, 36, 2400);
    return page;
}

} // namespace

Result<PosterDocument> readTemplate(const QByteArray& json)
{
    JsonProblems problems;
    const QString root = QStringLiteral("$");
    if (json.size() > kMaximumBytes) {
        problems.report(root, QStringLiteral("%1 bytes").arg(json.size()),
                        QStringLiteral("at most %1 bytes").arg(kMaximumBytes));
        return *problems.first();
    }
    QJsonParseError syntax;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError || !parsed.isObject()) {
        problems.report(root, QStringLiteral("offset %1").arg(syntax.offset),
                        QStringLiteral("a JSON object"));
        return Error(*problems.first()).detail(syntax.errorString().toStdString());
    }
    JsonCursor cursor(parsed.object(), root, problems);
    cursor.number(QStringLiteral("schemaVersion"), kSchemaVersion, kSchemaVersion);
    PosterDocument document;
    document.id = cursor.text(QStringLiteral("id"));
    JsonCursor name = cursor.object(QStringLiteral("name"));
    document.nameZh = name.text(QStringLiteral("zh"));
    document.nameEn = name.text(QStringLiteral("en"));
    document.page = readPage(cursor.object(QStringLiteral("page")));
    document.layers = LayerReader(document.page).readLayers(cursor);
    document.unknown = cursor.unknown();
    if (problems.first()) {
        return *problems.first();
    }
    return document;
}

QStringList shippedTemplateIds()
{
    return {QStringLiteral("phone-invite"), QStringLiteral("card-a6")};
}

QStringList honourTemplateIds()
{
    return {QStringLiteral("certificate-a5"), QStringLiteral("honour-invitation")};
}

QString shippedTemplateFolder(const QString& id)
{
    return QStringLiteral(":/linli/templates/") + id;
}

Result<PosterDocument> shippedTemplate(const QString& id)
{
    QFile file(shippedTemplateFolder(id) + QStringLiteral("/template.json"));
    const bool known = shippedTemplateIds().contains(id) || honourTemplateIds().contains(id);
    if (!known || !file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::NotFound, "template", id.toStdString(),
                               shippedTemplateIds().join(QStringLiteral(", ")).toStdString());
    }
    return readTemplate(file.readAll());
}

} // namespace linli::render
