// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ObsMemory.h"

#include "vault/Keychain.h"

#include <charconv>

namespace linli::app {
namespace {

constexpr const char* kName = "obs-websocket";

} // namespace

std::optional<ports::StageAddress> ObsMemory::recall()
{
    const auto keychain = vault::Keychain::ofThisSession();
    if (!keychain) {
        return std::nullopt;
    }
    const auto kept = keychain->read(kName);
    if (!kept.ok() || !*kept) {
        return std::nullopt; // a locked keychain: the owner types it, as without one
    }
    // "4455 password"
    const std::string& line = **kept;
    ports::StageAddress address;
    const auto port = std::from_chars(line.data(), line.data() + line.size(), address.port);
    if (port.ec != std::errc() || port.ptr == line.data() + line.size()) {
        return std::nullopt;
    }
    address.password = line.substr(static_cast<std::size_t>(port.ptr - line.data()) + 1);
    return address;
}

void ObsMemory::keep(const ports::StageAddress& address)
{
    if (const auto keychain = vault::Keychain::ofThisSession()) {
        // Where it cannot be written it is typed again next time.
        static_cast<void>(
            keychain->write(kName, std::to_string(address.port) + ' ' + address.password));
    }
}

} // namespace linli::app
