// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/service/Identify.h"

#include "cloud/api/Sync.h"
#include "cloud/core/Secret.h"

#include <charconv>

namespace linli::cloud {
namespace {

constexpr std::int64_t kSeenEveryMs = 60'000;

std::string_view bearer(const Request& request)
{
    constexpr std::string_view kScheme = "Bearer ";
    const std::string_view header = request.header("authorization");
    return header.starts_with(kScheme) ? header.substr(kScheme.size()) : std::string_view();
}

int schemaOf(const Request& request)
{
    const std::string_view text = request.header("sync-schema");
    int schema = -1;
    std::from_chars(text.data(), text.data() + text.size(), schema);
    return schema;
}

Result<std::optional<DeviceRow>> deviceOf(const std::string& hash, Bench& bench)
{
    Catalog& catalog = bench.database.catalog();
    LINLI_ASSIGN(std::optional<DeviceRow> device, catalog.deviceOfToken(hash));
    if (!device || device->revokedAt) {
        return device;
    }
    if (device->nextHash == hash) {
        LINLI_TRY(catalog.adoptToken(*device));
    }
    const Instant now = bench.shared.clock.now();
    if ((now - device->seenAt).ms > kSeenEveryMs) {
        LINLI_TRY(catalog.markSeen(*device, now));
    }
    return device;
}

} // namespace

std::variant<DeviceRow, Response>
identifyDevice(const Request& request, const std::string& store, Bench& bench)
{
    const std::string_view token = bearer(request);
    if (token.empty()) {
        return problemResponse(Problem::TokenExpired, request);
    }
    const auto device = deviceOf(hashOf(bench.hasher, token), bench);
    if (!device.ok()) {
        return failed(request, device.error());
    }
    if (!*device) {
        return problemResponse(Problem::TokenExpired, request);
    }
    if ((*device)->revokedAt) {
        return problemResponse(Problem::DeviceRevoked, request);
    }
    if (!store.empty() && store != (*device)->store) {
        return problemResponse(Problem::WrongStore, request);
    }
    if (const std::optional<Problem> schema = schemaProblem(schemaOf(request))) {
        return problemResponse(*schema, request, {.field = "sync-schema"});
    }
    return **device;
}

} // namespace linli::cloud
