// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/peek/FieldChoice.h"

#include "exchange/layout/Layout.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace linli::exchange {
namespace {

std::string firstName(std::string_view names)
{
    return std::string(names.substr(0, names.find('|')));
}

/// Every title that means the field in some layout.
std::set<std::string> titlesOf(Field field)
{
    std::set<std::string> titles;
    for (const Layout& layout : allLayouts()) {
        for (const FieldColumns& columns : layout.fields) {
            if (columns.field == field) {
                const std::vector<std::string> names = alternatives(columns.names);
                titles.insert(names.begin(), names.end());
            }
        }
    }
    return titles;
}

bool isRequired(const Layout& layout, const FieldColumns& field)
{
    const std::vector<std::string> names = alternatives(field.names);
    return std::any_of(layout.required.begin(), layout.required.end(),
                       [&](std::string_view wanted) {
                           const std::vector<std::string> ways = alternatives(wanted);
                           return ways.size() == 1 && std::find(names.begin(), names.end(),
                                                                ways.front()) != names.end();
                       });
}

int guessFor(Field field, const std::vector<std::string>& titles, const std::set<int>& taken)
{
    const std::set<std::string> known = titlesOf(field);
    for (const bool whole : {true, false}) {
        for (std::size_t i = 0; i < titles.size(); ++i) {
            const bool found =
                whole ? known.count(titles[i]) > 0
                      : std::any_of(known.begin(), known.end(), [&](const std::string& name) {
                            constexpr std::size_t kTellingBytes = 6; // two Chinese characters
                            return name.size() >= kTellingBytes && !titles[i].empty() &&
                                   titles[i].find(name) != std::string::npos;
                        });
            if (found && taken.count(static_cast<int>(i)) == 0) {
                return static_cast<int>(i);
            }
        }
    }
    return -1;
}

} // namespace

std::vector<FieldChoice> fieldChoices(usecases::imports::FileKind kind, const QStringList& titles)
{
    std::vector<std::string> names;
    for (const QString& title : titles) {
        names.push_back(headerName(title.toStdString()));
    }
    const Layout& layout = layoutOf(kind);
    std::vector<FieldChoice> choices;
    std::set<int> taken;
    std::set<std::string> named;
    for (const FieldColumns& field : layout.fields) {
        FieldChoice choice;
        choice.ours = firstName(field.names);
        if (!named.insert(choice.ours).second) {
            continue; // 快团团: one column is both times
        }
        choice.required = isRequired(layout, field);
        choice.guess = guessFor(field.field, names, taken);
        if (choice.guess >= 0) {
            taken.insert(choice.guess);
        }
        choices.push_back(std::move(choice));
    }
    std::stable_partition(choices.begin(), choices.end(),
                          [](const FieldChoice& choice) { return choice.required; });
    return choices;
}

std::string profileToJson(const MappingProfile& profile)
{
    QJsonObject columns;
    for (const auto& [ours, theirs] : profile.columns) {
        columns.insert(QString::fromStdString(ours), QString::fromStdString(theirs));
    }
    const std::string kind(usecases::imports::nameOf(profile.kind));
    return QJsonDocument(QJsonObject{{QStringLiteral("kind"), QString::fromStdString(kind)},
                                     {QStringLiteral("columns"), columns}})
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

} // namespace linli::exchange
