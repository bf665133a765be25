// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/webhook/WebhookCard.h"

#include "ui/dialogs/FormDialog.h"
#include "ui/outreach/PostKit.h"
#include "ui/pages/settings/webhook/WebhookDialog.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QLineEdit>
#include <QPushButton>

namespace linli::ui {
namespace {

const QString kKey = QStringLiteral("693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa");

/// Work on the program's threads answers on this one.
void settleAll(PostKit& kit)
{
    for (int i = 0; i < 3; ++i) {
        kit.shop.settle();
        QThreadPool::globalInstance()->waitForDone();
    }
    kit.shop.settle();
}

TEST(WebhookCard, TheKeyIsTypedHiddenAndGoesToItsKeeperOnly)
{
    PostKit kit(false);
    WebhookCard card(kit.shop.context(), kit.host, nullptr);
    card.refresh();
    kit.shop.settle();
    named<QPushButton>(&card, "addWebhook")->click();
    auto* dialog = card.findChild<WebhookDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* key = named<QLineEdit>(dialog, "webhookKey");
    EXPECT_EQ(key->echoMode(), QLineEdit::Password);
    named<QLineEdit>(dialog, "webhookName")->setText(QStringLiteral("推荐官群"));
    key->setText(kKey);
    named<QPushButton>(dialog, "submit")->click();
    settleAll(kit);
    const std::vector<ports::Webhook> all = kit.webhooks();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(kit.keys.at(all[0].id), kKey);
    std::string path;
    kit.shop.onStore([&path](kit::TestShop& open) { path = open.path(); });
    for (const char* part : {"", "-wal"}) {
        QFile file(QString::fromStdString(path + part));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << part;
        EXPECT_FALSE(file.readAll().contains(kKey.toLatin1())) << part;
    }
}

TEST(WebhookCard, ARobotWhoseKeyWasRefusedIsNotKept)
{
    PostKit kit(false);
    WebhookPresenter presenter(kit.shop.context());
    QString field;
    QObject::connect(&presenter, &WebhookPresenter::refused, &presenter, [&](const Error& error) {
        field = QString::fromStdString(std::string(error.parameter("field")));
    });
    presenter.keep({{}, "推荐官群", "", ""}, QStringLiteral("short"));
    settleAll(kit);
    EXPECT_EQ(field, QStringLiteral("webhook_key"));
    EXPECT_TRUE(kit.webhooks().empty());
}

TEST(WebhookCard, ATestIsAskedForAndQueued)
{
    PostKit kit;
    kit.keys[kit.group.id] = kKey;
    WebhookPresenter presenter(kit.shop.context());
    presenter.load();
    settleAll(kit);
    EXPECT_EQ(presenter.placeOf(kit.group.id), WebhookKeyPlace::Keychain);
    presenter.sendTest(kit.group.id);
    kit.shop.settle();
    ASSERT_EQ(kit.posts().size(), 1U);
    EXPECT_EQ(kit.posts()[0].about, "test");
    EXPECT_EQ(kit.woken, 1);
}

TEST(WebhookCard, RemovingForgetsTheKey)
{
    PostKit kit;
    kit.keys[kit.group.id] = kKey;
    WebhookPresenter presenter(kit.shop.context());
    presenter.remove(kit.group.id);
    settleAll(kit);
    EXPECT_TRUE(kit.keys.empty());
    EXPECT_TRUE(kit.webhooks().empty());
}

} // namespace
} // namespace linli::ui
