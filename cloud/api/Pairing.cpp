// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/api/Pairing.h"

#include "cloud/api/Sync.h"
#include "usecases/ports/UnitOfWork.h"

#include <QJsonArray>

namespace linli::cloud {
namespace {

constexpr std::size_t kLongestName = 60;

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// The pairing this code opens; nothing where it is wrong, late or used up. A wrong secret costs a
/// try of the pairing its selector names.
Result<std::optional<PairingRow>> opened(Call& call, const PairingCode& code)
{
    Catalog& catalog = call.bench.database.catalog();
    LINLI_ASSIGN(const std::optional<PairingRow> found, catalog.pairing(code.selector));
    if (!found || found->triesLeft <= 0 || found->expiresAt <= call.now()) {
        return std::optional<PairingRow>();
    }
    if (found->secretHash != hashOf(call.bench.hasher, code.text())) {
        LINLI_TRY(catalog.spendTry(found->store, code.selector));
        return std::optional<PairingRow>();
    }
    LINLI_ASSIGN(const bool mine, catalog.takePairing(found->store, code.selector));
    return mine ? found : std::optional<PairingRow>();
}

/// A shop nobody has written to yet takes over the key of the first counter; later ones must hold
/// the same key or none.
enum class KeyFit
{
    Fits,
    OtherShop,
};
Result<KeyFit> fitKey(Bench& bench, Shelf& shelf, const std::string& offered, std::string& key)
{
    LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shelf.work));
    LINLI_ASSIGN(const std::optional<StoreState> state, shelf.feed.state());
    if (!state) {
        return Error(ErrorCode::NotFound);
    }
    LINLI_ASSIGN(key, bench.key.open(state->sealedKey));
    if (offered.empty() || offered == key) {
        return KeyFit::Fits;
    }
    LINLI_ASSIGN(const std::vector<DeviceRow> devices,
                 bench.database.catalog().devices(shelf.store));
    if (state->seq > 0 || !devices.empty()) {
        return KeyFit::OtherShop;
    }
    key = offered;
    LINLI_TRY(shelf.feed.setKey(bench.key.seal(key)));
    LINLI_TRY(work.commit());
    return KeyFit::Fits;
}

Result<Response> pair(Call& call, const QJsonObject& body, const PairingCode& code)
{
    LINLI_ASSIGN(const std::optional<PairingRow> pairing, opened(call, code));
    if (!pairing) {
        return call.problem(Problem::CodeRefused);
    }
    LINLI_ASSIGN(Shelf * shelf, call.bench.database.shelf(pairing->store));
    std::string key;
    const std::string offered = textField(body, "shop_key", 64).value_or(std::string());
    LINLI_ASSIGN(const KeyFit fit, fitKey(call.bench, *shelf, offered, key));
    if (fit == KeyFit::OtherShop) {
        return call.problem(Problem::WrongStore, {.detail = "the file belongs to another shop"});
    }
    LINLI_ASSIGN(shelf, call.bench.database.shelf(pairing->store));
    LINLI_ASSIGN(const std::optional<StoreState> state, shelf->feed.state());
    const std::string token = newToken(call.bench.ids);
    DeviceRow device;
    device.store = pairing->store;
    device.device = call.bench.ids.next().toText();
    device.name = textField(body, "device_name", kLongestName).value_or("counter");
    device.tokenHash = hashOf(call.bench.hasher, token);
    device.pairedAt = call.now();
    device.seenAt = call.now();
    LINLI_TRY(call.bench.database.catalog().addDevice(
        device, textField(body, "app", kLongestName).value_or("")));
    return jsonResponse({{QStringLiteral("device_id"), qt(device.device)},
                         {QStringLiteral("token"), qt(token)},
                         {QStringLiteral("store"), qt(device.store)},
                         {QStringLiteral("shop_key"), qt(key)},
                         {QStringLiteral("epoch"), qt(state->epoch)},
                         {QStringLiteral("schema"), kSyncSchema},
                         {QStringLiteral("server_time"), static_cast<qint64>(call.now().unixMs())}},
                        201);
}

} // namespace

Result<PairingCode> issuePairing(Bench& bench, const std::string& store)
{
    Catalog& catalog = bench.database.catalog();
    for (;;) {
        PairingCode code = PairingCode::make(bench.ids);
        LINLI_ASSIGN(const std::optional<PairingRow> taken, catalog.pairing(code.selector));
        const Instant now = bench.shared.clock.now();
        if (taken && taken->expiresAt > now) {
            continue;
        }
        if (taken) {
            LINLI_ASSIGN(const bool removed, catalog.takePairing(taken->store, code.selector));
            static_cast<void>(removed); // somebody else may have been quicker
        }
        LINLI_TRY(catalog.addPairing(code.selector, {store, hashOf(bench.hasher, code.text()),
                                                     now + Span{kPairingMs}, kPairingTries}));
        return code;
    }
}

Result<std::string> foundShop(Bench& bench, const std::string& name)
{
    const std::string store = bench.ids.next().toText();
    const std::string key = vault::ShopKey::random().toHex();
    LINLI_TRY(bench.database.create({store, name}, bench.ids.next().toText(), bench.key.seal(key)));
    return store;
}

Response postPairing(Call& call)
{
    const std::optional<QJsonObject> body = jsonBody(call.request);
    if (!body) {
        return call.problem(Problem::Malformed);
    }
    if (const std::optional<Problem> schema =
            schemaProblem(body->value(QStringLiteral("schema")).toInt(-1))) {
        return call.problem(*schema);
    }
    const auto code = PairingCode::parse(textField(*body, "code", 40).value_or(std::string()));
    if (!code) {
        return call.problem(Problem::CodeRefused, {.field = "code"});
    }
    const Result<Response> answer = pair(call, *body, *code);
    return answer.ok() ? *answer : failed(call.request, answer.error());
}

Response postToken(Call& call)
{
    const std::string token = newToken(call.bench.ids);
    const Result<void> offered =
        call.bench.database.catalog().offerToken(*call.device, hashOf(call.bench.hasher, token));
    return offered.ok() ? jsonResponse({{QStringLiteral("token"), qt(token)}})
                        : failed(call.request, offered.error());
}

Response postCode(Call& call)
{
    const Result<PairingCode> code = issuePairing(call.bench, call.device->store);
    if (!code.ok()) {
        return failed(call.request, code.error());
    }
    return jsonResponse({{QStringLiteral("code"), qt(code->text())},
                         {QStringLiteral("expires_at"),
                          static_cast<qint64>((call.now() + Span{kPairingMs}).unixMs())}},
                        201);
}

Response getDevices(Call& call)
{
    const auto devices = call.bench.database.catalog().devices(call.device->store);
    if (!devices.ok()) {
        return failed(call.request, devices.error());
    }
    QJsonArray list;
    for (const DeviceRow& device : *devices) {
        list.append(QJsonObject{
            {QStringLiteral("device_id"), qt(device.device)},
            {QStringLiteral("name"), qt(device.name)},
            {QStringLiteral("paired_at"), static_cast<qint64>(device.pairedAt.unixMs())},
            {QStringLiteral("seen_at"), static_cast<qint64>(device.seenAt.unixMs())},
            {QStringLiteral("revoked"), device.revokedAt.has_value()},
        });
    }
    return jsonResponse({{QStringLiteral("devices"), list}});
}

Response deleteDevice(Call& call)
{
    const Result<bool> revoked =
        call.bench.database.catalog().revoke(call.device->store, call.words.at(1), call.now());
    if (!revoked.ok()) {
        return failed(call.request, revoked.error());
    }
    if (!*revoked) {
        return call.problem(Problem::NotFound);
    }
    Response done;
    done.status = 204;
    return done;
}

} // namespace linli::cloud
