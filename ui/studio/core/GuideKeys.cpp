// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/GuideKeys.h"

#include "domain/poster/edit/Frames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linli::ui {

namespace {

const std::string kGuides = "guides";

std::vector<double> numbers(const QJsonValue& list)
{
    std::vector<double> all;
    for (const QJsonValue one : list.toArray()) {
        if (one.isDouble()) {
            all.push_back(one.toDouble());
        }
    }
    return all;
}

QJsonArray toJson(const std::vector<double>& lengths)
{
    QJsonArray list;
    for (const double length : lengths) {
        list.append(poster::tidy(length));
    }
    return list;
}

} // namespace

poster::Guides guidesOf(const poster::PosterDocument& document)
{
    for (const auto& [key, json] : document.unknown) {
        if (key == kGuides) {
            const QJsonObject guides =
                QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
            return {numbers(guides.value(QLatin1String("x"))),
                    numbers(guides.value(QLatin1String("y")))};
        }
    }
    return {};
}

bool setGuides(poster::PosterDocument& document, const poster::Guides& guides)
{
    if (guidesOf(document) == guides) {
        return false;
    }
    std::erase_if(document.unknown, [](const auto& one) { return one.first == kGuides; });
    if (!guides.xs.empty() || !guides.ys.empty()) {
        const QJsonObject json{{QStringLiteral("x"), toJson(guides.xs)},
                               {QStringLiteral("y"), toJson(guides.ys)}};
        document.unknown.emplace_back(
            kGuides, QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
    }
    return true;
}

} // namespace linli::ui
