// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/FormDialog.h"
#include "ui/outreach/PostKit.h"
#include "ui/pages/posts/ChatPreview.h"
#include "ui/pages/posts/PostDialog.h"
#include "ui/pages/posts/PostQueueView.h"

#include <gtest/gtest.h>

#include <QPlainTextEdit>
#include <QPushButton>

namespace linli::ui {
namespace {

PostSubject hello()
{
    PostSubject subject;
    subject.title = QStringLiteral("周三直播");
    subject.forms.push_back({QStringLiteral("文字"), outreach::TextMessage{"邻居们好", {}, {}}});
    subject.queue = [](usecases::Shop& shop, const std::string& webhook,
                       const outreach::Message& message) {
        return usecases::queuePost(shop, {webhook, message, "campaign:1", ""});
    };
    return subject;
}

TEST(GroupPost, AsksOnceMoreBeforeItGoesIntoTheQueue)
{
    PostKit kit;
    auto* dialog = new PostDialog(kit.shop.context(), kit.host, hello(), nullptr);
    dialog->open();
    kit.shop.settle();
    named<QPlainTextEdit>(dialog, "postWords")->setPlainText(QStringLiteral("晚上七点见"));
    named<QPushButton>(dialog, "submit")->click();
    EXPECT_TRUE(kit.posts().empty()) << "not without the second yes";
    agree(*dialog);
    kit.shop.settle();
    const std::vector<ports::Post> posts = kit.posts();
    ASSERT_EQ(posts.size(), 1U);
    EXPECT_EQ(posts[0].headline, "晚上七点见");
    EXPECT_EQ(posts[0].state, ports::PostState::Waiting);
    EXPECT_EQ(kit.woken, 1);
    EXPECT_EQ(kit.host.told.size(), 1);
}

TEST(GroupPost, BeyondTheLimitOrWithoutAGroupNothingCanBeSent)
{
    PostKit kit;
    auto* dialog = new PostDialog(kit.shop.context(), kit.host, hello(), nullptr);
    dialog->open();
    kit.shop.settle();
    auto* words = named<QPlainTextEdit>(dialog, "postWords");
    auto* submit = named<QPushButton>(dialog, "submit");
    words->setPlainText(QString(682, QChar(u'邻')));
    EXPECT_TRUE(submit->isEnabled()) << "2046 bytes";
    words->setPlainText(QString(683, QChar(u'邻')));
    EXPECT_FALSE(submit->isEnabled()) << "2049 bytes";
    words->clear();
    EXPECT_FALSE(submit->isEnabled());
    delete dialog;

    PostKit bare(false);
    auto* alone = new PostDialog(bare.shop.context(), bare.host, hello(), nullptr);
    alone->open();
    bare.shop.settle();
    EXPECT_FALSE(named<QPushButton>(alone, "submit")->isEnabled());
    delete alone;
}

TEST(GroupPost, ThePreviewGrowsWithWhatItShows)
{
    ChatPreview preview;
    preview.setMessage(outreach::TextMessage{"一行", {}, {}});
    const int one = preview.heightForWidth(380);
    preview.setMessage(outreach::MarkdownMessage{
        "# 榜\n\n| 名次 | 邻居 |\n|---|---|\n| 1 | 李＊＊ |\n| 2 | 王＊＊ |\n| 3 | 赵＊＊ |",
        true});
    EXPECT_GT(preview.heightForWidth(380), one);
    EXPECT_TRUE(preview.accessibleDescription().contains(QStringLiteral("李＊＊")));
    EXPECT_FALSE(preview.accessibleDescription().contains(QLatin1Char('|'))) << "drawn as a table";
}

TEST(GroupPost, TheQueueOffersWhatAPersonMayDo)
{
    PostKit kit;
    kit.shop.onStore([&kit](kit::TestShop& open) {
        kit::must(usecases::queuePost(
            open.shop(), {kit.group.id, outreach::TextMessage{"早", {}, {}}, "test", ""}));
    });
    PostQueueView view(kit.shop.context());
    view.refresh();
    kit.shop.settle();
    const QList<QPushButton*> acts = view.findChildren<QPushButton*>();
    ASSERT_GE(acts.size(), 2);
    acts.last()->click(); // cancel
    kit.shop.settle();
    EXPECT_EQ(kit.posts().at(0).state, ports::PostState::Cancelled);
}

} // namespace
} // namespace linli::ui
