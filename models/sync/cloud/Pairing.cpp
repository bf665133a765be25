// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/cloud/Pairing.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace linli::sync {
namespace {

Instant instantOf(const QJsonObject& json, const char* name)
{
    return Instant::fromUnixMs(json.value(QLatin1String(name)).toInteger());
}

} // namespace

Result<Paired> pairWith(Transport& transport, const ports::Clock& clock, const PairRequest& request)
{
    QJsonObject body{{QStringLiteral("code"), QString::fromStdString(request.code)},
                     {QStringLiteral("device_name"), QString::fromStdString(request.deviceName)},
                     {QStringLiteral("app"), QStringLiteral("linli")},
                     {QStringLiteral("schema"), kSyncSchema}};
    if (!request.shopKey.empty()) {
        body.insert(QStringLiteral("shop_key"), QString::fromStdString(request.shopKey));
    }
    std::string url = request.url;
    while (url.ends_with('/')) {
        url.pop_back();
    }
    HttpCall post;
    post.method = "POST";
    post.url = url + "/v1/pairings";
    post.body = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
    CloudCalls calls(transport, clock, "");
    LINLI_ASSIGN(const QJsonObject answer, calls.json(post));
    Paired paired;
    paired.link.url = url;
    paired.link.store = jsonText(answer, "store");
    paired.link.device = jsonText(answer, "device_id");
    paired.link.epoch = jsonText(answer, "epoch");
    paired.link.offsetMs = calls.offsetMs().value_or(0);
    paired.token = jsonText(answer, "token");
    paired.shopKey = jsonText(answer, "shop_key");
    if (paired.link.store.empty() || paired.token.size() != 64 || paired.shopKey.size() != 64) {
        return Error::badInput(ErrorCode::InvalidValue, "url", url, "https://…");
    }
    return paired;
}

Result<usecases::SyncCode> newCode(CloudCalls& calls, const ports::SyncLink& link)
{
    LINLI_ASSIGN(const QJsonObject answer, calls.json(calls.post(link, "/codes")));
    return usecases::SyncCode{jsonText(answer, "code"), instantOf(answer, "expires_at")};
}

Result<std::vector<usecases::SyncDevice>> devicesOf(CloudCalls& calls, const ports::SyncLink& link)
{
    LINLI_ASSIGN(const QJsonObject answer, calls.json(calls.get(link, "/devices")));
    std::vector<usecases::SyncDevice> devices;
    for (const QJsonValue& value : answer.value(QStringLiteral("devices")).toArray()) {
        const QJsonObject one = value.toObject();
        usecases::SyncDevice device;
        device.id = jsonText(one, "device_id");
        device.name = jsonText(one, "name");
        device.pairedAt = instantOf(one, "paired_at");
        device.seenAt = instantOf(one, "seen_at");
        device.signedOut = one.value(QStringLiteral("revoked")).toBool();
        device.here = device.id == link.device;
        devices.push_back(std::move(device));
    }
    return devices;
}

Result<void> signOut(CloudCalls& calls, const ports::SyncLink& link, const std::string& device)
{
    HttpCall call = calls.get(link, "/devices/" + device);
    call.method = "DELETE";
    const Result<std::string> done = calls.text(call);
    if (!done.ok() && done.error().parameter("value") != "not_found") {
        return done.error();
    }
    return {};
}

} // namespace linli::sync
