// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/outreach/PostSession.h"

#include "domain/outreach/WebhookAddress.h"
#include "usecases/ports/SettingStore.h"
#include "vault/ShopKeyStore.h"

namespace linli::app {
namespace {

std::string nameOf(const std::string& webhook)
{
    return "webhook-" + webhook;
}

} // namespace

WebhookKeyShelf::WebhookKeyShelf(const std::string& shopId, const ports::Vault& vault)
    : m_keychain(vault::Keychain::ofThisSession()),
      m_shelf(vault::ShopKeyStore::defaultFolder(), shopId, vault, m_keychain.get())
{
}

Result<std::unique_ptr<WebhookKeyShelf>> WebhookKeyShelf::of(usecases::Shop& shop)
{
    LINLI_ASSIGN(const std::optional<std::string> id, shop.settings.get("shop.id"));
    if (!id) {
        return Error::badInput(ErrorCode::NotFound, "shop.id", "", "a shop file");
    }
    return std::unique_ptr<WebhookKeyShelf>(new WebhookKeyShelf(*id, shop.vault));
}

Result<vault::SecretPlace> WebhookKeyShelf::keep(const std::string& webhook, std::string_view given)
{
    LINLI_ASSIGN(const std::string key, outreach::parseWebhookKey(given));
    return m_shelf.keep(nameOf(webhook), key);
}

Result<std::optional<std::string>> WebhookKeyShelf::read(const std::string& webhook)
{
    return m_shelf.read(nameOf(webhook));
}

Result<vault::SecretPlace> WebhookKeyShelf::placeOf(const std::string& webhook)
{
    return m_shelf.placeOf(nameOf(webhook));
}

Result<void> WebhookKeyShelf::forget(const std::string& webhook)
{
    return m_shelf.forget(nameOf(webhook));
}

PostSession::PostSession(std::unique_ptr<OpenedShop> opened, std::unique_ptr<WebhookKeyShelf> keys)
    : m_opened(std::move(opened)), m_keys(std::move(keys))
{
}

Result<std::unique_ptr<PostSession>> PostSession::open(const std::string& path,
                                                       const ports::Clock& clock)
{
    LINLI_ASSIGN(auto opened, OpenedShop::open(path, clock));
    LINLI_ASSIGN(auto keys, WebhookKeyShelf::of(opened->shop()));
    return std::unique_ptr<PostSession>(new PostSession(std::move(opened), std::move(keys)));
}

} // namespace linli::app
