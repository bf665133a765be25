// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile/MappingProfile.h"

#include "exchange/layout/Layout.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace linli::exchange {
namespace {

using usecases::imports::kindNamed;

Error bad(std::string field, const QString& value, std::string allowed)
{
    return Error::badInput(ErrorCode::InvalidValue, std::move(field), value.toStdString(),
                           std::move(allowed));
}

/// Every column the layout knows, by the first of its names.
std::vector<std::string> ownColumns(const Layout& layout)
{
    std::vector<std::string> names;
    for (const FieldColumns& field : layout.fields) {
        names.emplace_back(field.names.substr(0, field.names.find('|')));
    }
    return names;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

Result<void> readColumns(const QJsonObject& columns, const Layout& layout, MappingProfile& profile)
{
    const std::vector<std::string> known = ownColumns(layout);
    std::set<std::string> used;
    for (auto at = columns.begin(); at != columns.end(); ++at) {
        const std::string ours = at.key().toStdString();
        if (std::find(known.begin(), known.end(), ours) == known.end()) {
            return bad("columns", at.key(), joined(known));
        }
        const QString theirs = at.value().toString().trimmed();
        if (theirs.isEmpty() || !used.insert(headerName(theirs.toStdString())).second) {
            return bad("columns." + ours, theirs, "the title of a column, each used once");
        }
        profile.columns.emplace_back(ours, theirs.toStdString());
    }
    return {};
}

} // namespace

std::string MappingProfile::theirColumns() const
{
    std::vector<std::string> names;
    for (const auto& [ours, theirs] : columns) {
        names.push_back(theirs);
    }
    return joined(names);
}

Result<MappingProfile> readProfile(std::string_view json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray(json.data(), static_cast<qsizetype>(json.size())), &parse);
    const QJsonObject object = document.object();
    if (object.isEmpty()) {
        return bad("profile", parse.errorString(),
                   R"({"kind":"linli_orders","columns":{"order_no":"…"}})");
    }
    const QString kind = object.value(QLatin1String("kind")).toString();
    const auto known = kindNamed(kind.toStdString());
    if (!known) {
        return bad("kind", kind, usecases::imports::allKindNames());
    }
    MappingProfile profile;
    profile.kind = *known;
    LINLI_TRY(
        readColumns(object.value(QLatin1String("columns")).toObject(), layoutOf(*known), profile));
    if (profile.columns.empty()) {
        return bad("columns", QString(), joined(ownColumns(layoutOf(*known))));
    }
    return profile;
}

} // namespace linli::exchange
