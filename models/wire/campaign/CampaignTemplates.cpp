// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/campaign/CampaignTemplates.h"

#include "wire/campaign/CampaignJson.h"
#include "wire/json/JsonText.h"

#include <QFile>
#include <QJsonDocument>

/// Q_INIT_RESOURCE works outside namespaces only; without it a static library loses its resources.
static void initCampaignResource()
{
    Q_INIT_RESOURCE(campaigns);
}

namespace linli::wire {
namespace {

constexpr const char* kTemplates[] = {"fresh-neighbours", "bakery-social", "maternity-help",
                                      "market-laowang", "beauty-ambassador"};

Result<usecases::CampaignTemplate> readTemplate(const QString& id, const QString& language)
{
    QFile file(QStringLiteral(":/campaigns/%1.%2.json").arg(id, language));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error(ErrorCode::Internal).detail("no template " + id.toStdString());
    }
    const std::string bytes = file.readAll().toStdString();
    LINLI_ASSIGN(const QJsonObject object, readObject(bytes, id.toStdString()));
    usecases::CampaignTemplate made;
    made.id = id.toStdString();
    made.title = object.value(QLatin1String("template")).toString().toStdString();
    made.about = object.value(QLatin1String("about")).toString().toStdString();
    LINLI_ASSIGN(made.campaign, readCampaignJson(bytes));
    return made;
}

} // namespace

Result<std::vector<usecases::CampaignTemplate>> campaignTemplates(std::string_view language)
{
    initCampaignResource();
    std::vector<usecases::CampaignTemplate> templates;
    const QString suffix = QString::fromUtf8(language.data(), qsizetype(language.size()));
    for (const char* id : kTemplates) {
        LINLI_ASSIGN(usecases::CampaignTemplate made,
                     readTemplate(QString::fromLatin1(id), suffix));
        templates.push_back(std::move(made));
    }
    return templates;
}

} // namespace linli::wire
