// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/OpenedShop.h"
#include "outreach/PostWorker.h"
#include "vault/Keychain.h"
#include "vault/SecretShelf.h"

#include <memory>
#include <string>

namespace linli::app {

/// The keys of the group robots of a shop, on this computer. Not for the GUI thread.
class WebhookKeyShelf
{
  public:
    /// `shop` must outlive it. Errors: NotFound (the file has no id), those of the settings.
    static Result<std::unique_ptr<WebhookKeyShelf>> of(usecases::Shop& shop);

    /// `given`: as it stands in the group. Errors: InvalidValue (webhook_key), FileUnwritable.
    Result<vault::SecretPlace> keep(const std::string& webhook, std::string_view given);
    Result<std::optional<std::string>> read(const std::string& webhook);
    Result<vault::SecretPlace> placeOf(const std::string& webhook);
    Result<void> forget(const std::string& webhook);

  private:
    WebhookKeyShelf(const std::string& shopId, const ports::Vault& vault);

    std::unique_ptr<vault::Keychain> m_keychain;
    vault::SecretShelf m_shelf;
};

/// A shop file opened for its queue of posts, with a connection of its own. One thread's.
class PostSession final : public outreach::PostSide
{
  public:
    /// Errors: those of OpenedShop::open and WebhookKeyShelf::of; StorageReadOnly.
    static Result<std::unique_ptr<PostSession>> open(const std::string& path,
                                                     const ports::Clock& clock);
    [[nodiscard]] usecases::Shop& shop() override { return m_opened->shop(); }
    [[nodiscard]] Result<std::optional<std::string>> key(const std::string& webhook) override
    {
        return m_keys->read(webhook);
    }
    [[nodiscard]] WebhookKeyShelf& keys() { return *m_keys; }

  private:
    PostSession(std::unique_ptr<OpenedShop> opened, std::unique_ptr<WebhookKeyShelf> keys);

    std::unique_ptr<OpenedShop> m_opened; ///< before what uses its vault
    std::unique_ptr<WebhookKeyShelf> m_keys;
};

} // namespace linli::app
