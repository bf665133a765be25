// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/TestShop.h"
#include "usecases/members/Members.h"
#include "usecases/rewards/Rewards.h"

#include <QFile>

namespace linli {
namespace {

using kit::must;

QByteArray bytesOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(Privacy, NoNamePhoneOrDoorStandsInTheFileInTheClear)
{
    kit::TestShop kit;
    kit.cashRule();
    usecases::NewMember person;
    person.name = "欧阳静姝";
    person.phone = "13845671234";
    person.estate = "翠湖天地";
    person.door = "1702";
    person.note = "对花生过敏";
    const MemberKey host = must(usecases::enrol(kit.shop(), person));
    const MemberKey guest = kit.enrol("司徒雅琴", "13845675678");
    kit.bind(guest, host);
    kit.fulfil(kit.paidOrder(guest, 2500));
    kit.settleAfter(Span::days(7));
    const QByteArray file = bytesOf(kit.path());
    const QByteArray log = bytesOf(kit.path() + "-wal");
    ASSERT_GT(file.size() + log.size(), 4096);
    ASSERT_TRUE(file.contains("20260302-0001") || log.contains("20260302-0001"))
        << "what is not secret can be found, so the search works";
    for (const char* secret : {"13845671234", "3845671234", "13845675678", "欧阳静姝", "司徒雅琴",
                               "翠湖天地", "对花生过敏"}) {
        EXPECT_FALSE(file.contains(secret)) << secret;
        EXPECT_FALSE(log.contains(secret)) << secret;
    }
}

} // namespace
} // namespace linli
