// SPDX-License-Identifier: GPL-3.0-or-later
// Group posts on page 任务: what waits or failed beside the tasks.
#include "ui/dialogs/FormDialog.h"
#include "ui/outreach/PostKit.h"
#include "ui/pages/posts/PostsDialog.h"
#include "ui/pages/tasks/TasksPage.h"

#include <gtest/gtest.h>

#include <QLabel>

namespace linli::ui {
namespace {

struct PostSectionTest : testing::Test
{
    void show(PostKit& kit)
    {
        page = std::make_unique<TasksPage>(kit.shop.context(), kit.host);
        page->resize(1180, 800);
        page->show();
        page->refresh();
        kit.shop.settle();
    }
    std::unique_ptr<TasksPage> page;
};

TEST_F(PostSectionTest, WithoutARobotNothingIsSaidOfGroups)
{
    PostKit kit(false);
    show(kit);
    EXPECT_FALSE(named<QWidget>(page.get(), "postSection")->isVisible());
    page.reset();
}

TEST_F(PostSectionTest, WhatWaitsIsActedOnAndWhatEndedLeaves)
{
    PostKit kit;
    show(kit);
    auto* section = named<QWidget>(page.get(), "postSection");
    EXPECT_TRUE(section->isVisible());
    EXPECT_TRUE(named<QLabel>(page.get(), "postsAtRest")->isVisible()) << "nothing waits";
    kit.shop.onStore([&kit](kit::TestShop& open) {
        kit::must(usecases::queuePost(
            open.shop(), {kit.group.id, outreach::TextMessage{"早", {}, {}}, "test", ""}));
    });
    page->refresh();
    kit.shop.settle();
    EXPECT_FALSE(named<QLabel>(page.get(), "postsAtRest")->isVisible());
    named<QPushButton>(section, "cancelPost")->click();
    kit.shop.settle();
    EXPECT_EQ(kit.posts().at(0).state, ports::PostState::Cancelled);
    EXPECT_TRUE(named<QLabel>(page.get(), "postsAtRest")->isVisible());
    named<QPushButton>(section, "allPosts")->click();
    kit.shop.settle();
    auto* all = page->findChild<PostsDialog*>();
    ASSERT_NE(all, nullptr);
    EXPECT_EQ(all->view()->count(), 1) << "the history keeps it";
    page.reset();
}

} // namespace
} // namespace linli::ui
