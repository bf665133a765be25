// SPDX-License-Identifier: GPL-3.0-or-later
// What a neighbour agreed to, in her panel.
#include "ui/pages/members/consents/ConsentSection.h"

#include "ui/ConsoleShop.h"
#include "ui/context/ReachDesk.h"
#include "ui/context/RightsDesk.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pages/members/consents/ConsentDialog.h"
#include "ui/widgets/Chip.h"
#include "usecases/members/Members.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/privacy/Consents.h"
#include "usecases/tasks/Birthdays.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>

#include <memory>

namespace linli::ui {
namespace {

struct ConsentsOfHer : testing::Test
{
    ConsentsOfHer() : shop(fillLively), window(shop.context())
    {
        shop.onStore([this](kit::TestShop& inner) {
            aunt = kit::must(usecases::findMember(inner.shop(), "13800000001"));
        });
        window.resize(1440, 900);
        window.show();
        window.showPage(QStringLiteral("members"), text(aunt.text()));
        shop.settle();
    }
    QCheckBox* box(const char* name) { return named<QCheckBox>(&window, name); }
    ConsentDialog* dialog() { return named<ConsentDialog>(&window, "consentDialog"); }
    QPushButton* primary(QWidget* in) { return named<QPushButton>(in, "submit"); }
    QString shown() { return named<Chip>(&window, "publicName")->text(); }
    std::string onPoster()
    {
        std::string name;
        shop.onStore([&](kit::TestShop& inner) {
            name = kit::must(usecases::posterPeople(inner.shop(), {aunt})).at(0).publicName;
        });
        return name;
    }
    void agree(const char* name)
    {
        box(name)->click();
        QTest::mouseClick(primary(dialog()), Qt::LeftButton);
        shop.settle();
    }

    ConsoleShop shop;
    MainWindow window;
    MemberKey aunt;
};

TEST_F(ConsentsOfHer, AYesIsReadToHerFirstAndItsWithdrawalCountsAtOnce)
{
    EXPECT_TRUE(shown().contains(QStringLiteral("李**"))) << shown().toStdString();
    box("consent-public_name")->click();
    EXPECT_TRUE(named<QLabel>(dialog(), "wording")->text().contains(QStringLiteral("全名")));
    pictureEveryLook(*dialog(), QStringLiteral("consent"));
    QTest::mouseClick(primary(dialog()), Qt::LeftButton);
    shop.settle();
    EXPECT_TRUE(box("consent-public_name")->isChecked());
    EXPECT_TRUE(shown().contains(QStringLiteral("李阿姨")));
    EXPECT_EQ(onPoster(), "李阿姨");
    named<QPushButton>(&window, "consentHistory")->click();
    pictureEveryLook(window, QStringLiteral("consents"));
    box("consent-public_name")->click();
    shop.settle();
    EXPECT_FALSE(box("consent-public_name")->isChecked());
    EXPECT_EQ(onPoster(), "李**");
}

TEST_F(ConsentsOfHer, LeavingTheDialogLeavesTheSwitchAsItWas)
{
    box("consent-contact")->click();
    dialog()->reject();
    shop.settle();
    EXPECT_FALSE(box("consent-contact")->isChecked());
}

TEST_F(ConsentsOfHer, AStoryAsksForThePaperBeforeItCounts)
{
    box("consent-story")->click();
    EXPECT_FALSE(primary(dialog())->isEnabled());
    named<QCheckBox>(dialog(), "paperKept")->setChecked(true);
    pictureEveryLook(*dialog(), QStringLiteral("consent-story"));
    QTest::mouseClick(primary(dialog()), Qt::LeftButton);
    shop.settle();
    EXPECT_TRUE(box("consent-story")->isChecked());
}

TEST_F(ConsentsOfHer, HerBirthdayIsKeptWithoutAYearAndOnlyWithHerYes)
{
    EXPECT_EQ(window.findChild<QWidget*>(QStringLiteral("birthdayLine")), nullptr);
    agree("consent-birthday");
    auto* line = named<QWidget>(&window, "birthdayLine");
    named<QComboBox>(line, "birthdayMonth")->setCurrentIndex(1);
    EXPECT_EQ(named<QComboBox>(line, "birthdayDay")->count(), 29);
    named<QComboBox>(line, "birthdayDay")->setCurrentIndex(28);
    EXPECT_FALSE(named<QPushButton>(line, "keepBirthday")->isEnabled()) << "of age, and her own";
    named<QCheckBox>(line, "birthdayAdult")->setChecked(true);
    named<QPushButton>(line, "keepBirthday")->click();
    shop.settle();
    const auto kept = [this] {
        std::optional<ports::Birthday> birthday;
        shop.onStore([&](kit::TestShop& inner) {
            birthday = kit::must(usecases::birthdayOf(inner.shop(), aunt));
        });
        return birthday;
    };
    ASSERT_TRUE(kept());
    EXPECT_EQ(kept()->month, 2);
    EXPECT_EQ(kept()->day, 29);
    pictureEveryLook(window, QStringLiteral("birthday"));
    named<QPushButton>(named<QWidget>(&window, "birthdayLine"), "forgetBirthday")->click();
    shop.settle();
    EXPECT_FALSE(kept());
}

TEST_F(ConsentsOfHer, OneNamingEndsTheOther)
{
    agree("consent-public_name");
    agree("consent-title");
    EXPECT_FALSE(box("consent-public_name")->isChecked());
    EXPECT_TRUE(box("consent-title")->isChecked());
    agree("consent-no_board");
    EXPECT_FALSE(box("consent-title")->isChecked());
    EXPECT_TRUE(shown().contains(QStringLiteral("邻居"))) << shown().toStdString();
}

/// spec/security.md D9: what leaves by the clipboard or a drag is what is shown, masked.
TEST_F(ConsentsOfHer, WhatAListGivesAwayHoldsNoWholePhone)
{
    static const QRegularExpression phone(QStringLiteral(
        "(?<![0-9A-Za-z])1[3-9]\\d{9}(?![0-9A-Za-z])")); // not in an instant or a key
    int cells = 0;
    for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                for (const int role : std::initializer_list<int>{
                         Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                         Qt::UserRole, Qt::UserRole + 1}) {
                    EXPECT_FALSE(phone.match(index.data(role).toString()).hasMatch());
                }
                const std::unique_ptr<QMimeData> dragged(model->mimeData({index}));
                for (const QString& format : dragged ? dragged->formats() : QStringList()) {
                    const QString text = QString::fromUtf8(dragged->data(format));
                    EXPECT_FALSE(phone.match(text).hasMatch()) << format.toStdString();
                }
                ++cells;
            }
        }
    }
    EXPECT_GT(cells, 10);
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
            EXPECT_FALSE(phone.match(label->text()).hasMatch()) << label->text().toStdString();
        }
    }
}

TEST_F(ConsentsOfHer, AllOfHersGoesIntoAFile)
{
    RightsDesk rights;
    QString written;
    std::string phone;
    rights.writePerson = [&](const QString& file, const usecases::PersonFile& person,
                             words::Language) -> Result<void> {
        written = file;
        phone = person.identity.phone;
        return {};
    };
    const ReachDesk reach{nullptr, &rights, nullptr};
    shop.context().reachDesk = &reach;
    window.findChild<ConsentSection*>()->presenter().exportTo(aunt, QStringLiteral("/tmp/x.json"));
    shop.settle();
    EXPECT_EQ(written, QStringLiteral("/tmp/x.json"));
    EXPECT_EQ(phone, "13800000001");
}

} // namespace
} // namespace linli::ui
