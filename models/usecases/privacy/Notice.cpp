// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/privacy/Notice.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestContact = 80;
constexpr std::string_view kContactKey = "privacy.contact";

/// "https://cloud.example:8443/x" → "cloud.example:8443"
std::string hostOf(const std::string& url)
{
    const std::size_t scheme = url.find("://");
    const std::size_t from = scheme == std::string::npos ? 0 : scheme + 3;
    return url.substr(from, url.find('/', from) - from);
}

std::string textOf(const NoticeFacts& facts)
{
    const ShopProfile& profile = facts.profile;
    return profile.name + "\n" + std::string(usecases::textOf(profile.kind)) + "\n" +
           profile.address + "\n" + profile.phone + "\n" + facts.contact + "\n" + facts.cloud;
}

} // namespace

Result<NoticeState> noticeState(Shop& shop)
{
    NoticeState state;
    LINLI_ASSIGN(state.facts.profile, shopProfile(shop));
    LINLI_ASSIGN(const auto contact, shop.settings.get(kContactKey));
    state.facts.contact = contact.value_or("");
    LINLI_ASSIGN(const std::string url, shop.features.consents->cloudAddress());
    state.facts.cloud = hostOf(url);
    LINLI_ASSIGN(const auto notices, shop.features.consents->notices());
    if (!notices.empty()) {
        state.published = notices.front();
        state.outdated = notices.front().facts != textOf(state.facts);
    }
    return state;
}

Result<void> saveNoticeContact(Shop& shop, const std::string& contact)
{
    LINLI_TRY(permit(shop, staff::Permission::Settings));
    LINLI_ASSIGN(const std::string typed, typedText("contact", contact, kLongestContact));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.settings.set(kContactKey, typed));
        return record(shop, AuditAct::ShopSettings, {}, "privacy-contact");
    });
}

Result<ports::PublishedNotice>
publishNotice(Shop& shop, const std::string& zh, const std::string& en)
{
    LINLI_TRY(permit(shop, staff::Permission::Settings));
    return inOneUnit(shop, [&]() -> Result<ports::PublishedNotice> {
        LINLI_ASSIGN(const NoticeState state, noticeState(shop));
        const ShopProfile& profile = state.facts.profile;
        const bool reachable = !profile.phone.empty() || !state.facts.contact.empty();
        if (profile.name.empty() || !reachable) {
            return Error::badInput(ErrorCode::MissingValue, reachable ? "name" : "contact", "",
                                   "1–80");
        }
        const bool same = state.published && state.published->zh == zh && state.published->en == en;
        if (same && !state.outdated) {
            return *state.published;
        }
        ports::PublishedNotice notice{state.published ? state.published->version + 1 : 1,
                                      shop.clock.now(), textOf(state.facts), zh, en};
        LINLI_TRY(shop.features.consents->addNotice(notice));
        LINLI_TRY(shop.settings.set("privacy.notice.zh", zh)); // synced: her pages show them
        LINLI_TRY(shop.settings.set("privacy.notice.en", en));
        LINLI_TRY(record(shop, AuditAct::ShopSettings, {},
                         "privacy-notice " + std::to_string(notice.version)));
        return notice;
    });
}

Result<std::vector<ports::PublishedNotice>> publishedNotices(Shop& shop)
{
    return shop.features.consents->notices();
}

} // namespace linli::usecases
