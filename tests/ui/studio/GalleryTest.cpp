// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Making.h"
#include "ui/pages/posters/PostersPage.h"
#include "ui/pages/posters/PostersPresenter.h"
#include "ui/pages/posters/gallery/GalleryView.h"
#include "ui/pages/posters/gallery/TemplateCards.h"
#include "ui/studio/StudioDesk.h"
#include "ui/studio/core/StudioDraft.h"

#include <gtest/gtest.h>

#include <QListWidget>
#include <QSignalSpy>

namespace linli::ui {
namespace {

class Gallery : public testing::Test
{
  protected:
    Gallery() : view(desk.world().context(), desk.world().host(), nullptr)
    {
        view.resize(1180, 760);
        view.show();
    }
    void refresh()
    {
        QSignalSpy listed(view.presenter(), &GalleryPresenter::listed);
        view.refresh();
        ASSERT_TRUE(waitFor([&] { return listed.count() > 0; }));
    }
    QListWidgetItem* card(const QString& id)
    {
        for (int i = 0; i < view.list()->count(); ++i) {
            if (view.list()->item(i)->data(kCardId).toString() == id) {
                return view.list()->item(i);
            }
        }
        return nullptr;
    }
    StudioDesk desk;
    GalleryView view;
};

TEST_F(Gallery, EveryTemplateGetsAPictureAndOnesOwnAreMarked)
{
    const QString own = desk.addOwn();
    refresh();
    ASSERT_NE(card(own), nullptr);
    EXPECT_FALSE(card(own)->data(kCardOwn).toString().isEmpty());
    EXPECT_TRUE(card(QStringLiteral("card-a6"))->data(kCardOwn).toString().isEmpty());
    EXPECT_TRUE(waitFor([&] {
        return !card(own)->data(Qt::DecorationRole).value<QPixmap>().isNull() &&
               !card(QStringLiteral("card-a6"))->data(Qt::DecorationRole).value<QPixmap>().isNull();
    }));
}

TEST_F(Gallery, ATemplateThatShipsIsCopiedBeforeItIsDesignedAndForgottenUnsaved)
{
    refresh();
    view.presenter()->design(QStringLiteral("card-a6"));
    StudioWindow* studio = nullptr;
    ASSERT_TRUE(waitFor([&] {
        studio = view.studioOf(QStringLiteral("card-a6-2"));
        return studio != nullptr;
    }));
    ASSERT_TRUE(waitFor([&] { return !studio->presenter()->id().isEmpty(); }));
    studio->close();
    EXPECT_TRUE(waitFor([&] { return !desk.shelf().find(QStringLiteral("card-a6-2")).ok(); }))
        << "a copy nobody touched leaves nothing behind";
}

TEST_F(Gallery, ANewPosterIsAnEmptySheetOfItsSize)
{
    refresh();
    view.presenter()->makeNew({poster::PageUnit::Millimetre, 148, 210, 3, 5, 300},
                              QStringLiteral("春天"));
    ASSERT_TRUE(waitFor([&] { return view.studioOf(QStringLiteral("poster")) != nullptr; }));
    const auto found = desk.shelf().find(QStringLiteral("poster"));
    ASSERT_TRUE(found.ok());
    EXPECT_EQ(found->document->page.width, 148);
    EXPECT_EQ(found->document->layers.size(), 1U);
    delete view.studioOf(QStringLiteral("poster"));
}

TEST_F(Gallery, DeletingCanBeUndoneAndWhatShipsStays)
{
    const QString own = desk.addOwn();
    refresh();
    view.presenter()->remove(QStringLiteral("card-a6"));
    view.presenter()->remove(own);
    ASSERT_TRUE(waitFor([&] { return desk.world().host().notices.size() == 1; }));
    EXPECT_FALSE(desk.shelf().find(own).ok());
    EXPECT_TRUE(desk.shelf().find(QStringLiteral("card-a6")).ok());
    ASSERT_TRUE(desk.world().host().undo);
    desk.world().host().undo();
    EXPECT_TRUE(waitFor([&] { return desk.shelf().find(own).ok(); }));
}

TEST_F(Gallery, UnsavedWorkOfACrashIsOffered)
{
    const QString own = desk.addOwn();
    desk.open(own);
    desk.document().select({"headline"});
    ASSERT_TRUE(desk.studio().presenter()->actions().nudge(1, 0));
    ASSERT_TRUE(
        waitFor([&] { return desk.studio().presenter()->document().stack().count() == 1; }));
    QSignalSpy kept(&desk.studio().presenter()->draft(), &StudioDraft::kept);
    ASSERT_TRUE(waitFor([&] { return kept.count() == 1; }));
    desk.crash();
    refresh();
    EXPECT_TRUE(view.presenter()->hasDraft(own));
}

TEST_F(Gallery, PostersAreMadeFromTheTemplateThatWasChosen)
{
    desk.world().shop().enrol("李阿姨");
    const QString own = desk.addOwn();
    PostersPage page(desk.world().context(), desk.world().host(), nullptr);
    page.resize(1180, 800);
    page.show();
    page.refresh();
    ASSERT_TRUE(waitFor([&] { return page.presenter()->templates().size() >= 3; }));
    Q_EMIT page.gallery()->used(own);
    ASSERT_TRUE(waitFor([&] {
        return page.presenter()->current() != nullptr && page.presenter()->current()->id == own;
    }));
    EXPECT_TRUE(page.isMaking());
}

} // namespace
} // namespace linli::ui
