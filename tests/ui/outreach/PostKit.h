// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleShop.h"
#include "ui/context/PostDesk.h"
#include "ui/context/ReachDesk.h"
#include "usecases/posts/PostQueue.h"
#include "usecases/posts/Webhooks.h"

#include <QPushButton>

#include <map>

namespace linli::ui {

class PostHost final : public PageHost
{
  public:
    void go(const QString& page, const QString&) override { went = page; }
    void notice(const QString& text) override { told << text; }
    void noticeUndoable(const QString& text, std::function<void()>) override { told << text; }
    void shopChanged() override {}
    QStringList told;
    QString went;
};

/// A console with a sender behind it that keeps keys in memory and counts how often it was woken.
struct PostKit
{
    explicit PostKit(bool robot = true)
    {
        desk.keyPlace = [this](const std::string& id) -> Result<WebhookKeyPlace> {
            return keys.contains(id) ? WebhookKeyPlace::Keychain : WebhookKeyPlace::None;
        };
        desk.keepKey = [this](const std::string& id,
                              const QString& key) -> Result<WebhookKeyPlace> {
            if (key.size() < 16) {
                return Error::badInput(ErrorCode::InvalidValue, "webhook_key", "", "…");
            }
            keys[id] = key;
            return WebhookKeyPlace::Keychain;
        };
        desk.forgetKey = [this](const std::string& id) -> Result<void> {
            keys.erase(id);
            return {};
        };
        desk.wake = [this] { ++woken; };
        desk.watch = [](QObject*, std::function<void()>) {};
        reach.posts = &desk;
        shop.context().reachDesk = &reach;
        if (robot) {
            shop.onStore([this](kit::TestShop& open) {
                group = kit::must(usecases::keepWebhook(open.shop(), {{}, "推荐官群", "掌柜", {}}));
            });
        }
    }
    std::vector<ports::Post> posts()
    {
        std::vector<ports::Post> all;
        shop.onStore(
            [&all](kit::TestShop& open) { all = kit::must(usecases::queuedPosts(open.shop())); });
        return all;
    }
    std::vector<ports::Webhook> webhooks()
    {
        std::vector<ports::Webhook> all;
        shop.onStore(
            [&all](kit::TestShop& open) { all = kit::must(usecases::webhooks(open.shop())); });
        return all;
    }
    ConsoleShop shop;
    PostDesk desk;
    ReachDesk reach;
    PostHost host;
    ports::Webhook group;
    std::map<std::string, QString> keys;
    int woken = 0;
};

/// Presses the primary button of the dialog that opened last below `parent`.
inline void agree(QWidget& parent)
{
    const QList<FormDialog*> dialogs = parent.findChildren<FormDialog*>();
    ASSERT_FALSE(dialogs.isEmpty());
    named<QPushButton>(dialogs.last(), "submit")->click();
}

} // namespace linli::ui
