// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/imports/profiles/SavedProfiles.h"

#include "usecases/desk/Permit.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases::imports {
namespace {

constexpr std::string_view kSetting = "import_profiles";
constexpr std::size_t kLongestName = 60;

/// One profile a line: name, fingerprint, JSON, with TABs between.
std::vector<SavedProfile> parsed(const std::string& text)
{
    std::vector<SavedProfile> profiles;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string line = text.substr(from, end - from);
        const std::size_t first = line.find('\t');
        const std::size_t second = first == std::string::npos ? first : line.find('\t', first + 1);
        if (second != std::string::npos) {
            profiles.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1),
                                line.substr(second + 1)});
        }
        from = end + 1;
    }
    return profiles;
}

Result<void> write(Shop& shop, std::vector<SavedProfile> profiles)
{
    std::sort(profiles.begin(), profiles.end(),
              [](const SavedProfile& a, const SavedProfile& b) { return a.name < b.name; });
    std::string text;
    for (const SavedProfile& profile : profiles) {
        text += profile.name + '\t' + profile.fingerprint + '\t' + profile.json + '\n';
    }
    return shop.settings.set(kSetting, text);
}

Result<void> checkName(std::string_view name)
{
    const auto characters = std::count_if(name.begin(), name.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    });
    const bool good = characters > 0 && static_cast<std::size_t>(characters) <= kLongestName &&
                      name.find_first_of("\t\r\n") == std::string_view::npos;
    return good ? Result<void>()
                : Error::badInput(ErrorCode::InvalidValue, "profile", std::string(name),
                                  "a name of 1-60 characters");
}

std::vector<SavedProfile>::iterator named(std::vector<SavedProfile>& profiles,
                                          std::string_view name)
{
    return std::find_if(profiles.begin(), profiles.end(),
                        [name](const SavedProfile& one) { return one.name == name; });
}

Error notThere(std::string_view name)
{
    return Error::badInput(ErrorCode::NotFound, "profile", std::string(name), "a saved profile");
}

} // namespace

Result<std::vector<SavedProfile>> savedProfiles(Shop& shop)
{
    LINLI_ASSIGN(const auto text, shop.settings.get(kSetting));
    return parsed(text.value_or(std::string()));
}

Result<void> saveProfile(Shop& shop, const SavedProfile& profile)
{
    LINLI_TRY(permit(shop, staff::Permission::Import));
    LINLI_TRY(checkName(profile.name));
    if (profile.json.find_first_of("\t\r\n") != std::string::npos) {
        return Error::badInput(ErrorCode::InvalidValue, "profile", profile.name,
                               "one line of JSON");
    }
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(std::vector<SavedProfile> all, savedProfiles(shop));
        std::erase_if(all, [&profile](const SavedProfile& one) {
            return one.name == profile.name ||
                   (!profile.fingerprint.empty() && one.fingerprint == profile.fingerprint);
        });
        all.push_back(profile);
        return write(shop, std::move(all));
    });
}

Result<void> renameProfile(Shop& shop, std::string_view name, std::string_view newName)
{
    LINLI_TRY(permit(shop, staff::Permission::Import));
    LINLI_TRY(checkName(newName));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(std::vector<SavedProfile> all, savedProfiles(shop));
        const auto found = named(all, name);
        if (found == all.end()) {
            return notThere(name);
        }
        if (name != newName && named(all, newName) != all.end()) {
            return Error::badInput(ErrorCode::InvalidValue, "profile", std::string(newName),
                                   "a name no other profile has");
        }
        found->name = newName;
        return write(shop, std::move(all));
    });
}

Result<void> removeProfile(Shop& shop, std::string_view name)
{
    LINLI_TRY(permit(shop, staff::Permission::Import));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(std::vector<SavedProfile> all, savedProfiles(shop));
        const auto found = named(all, name);
        if (found == all.end()) {
            return notThere(name);
        }
        all.erase(found);
        return write(shop, std::move(all));
    });
}

} // namespace linli::usecases::imports
