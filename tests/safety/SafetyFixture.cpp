// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/SafetyFixture.h"

#include "storage/sqlite/backups/ShopCopies.h"
#include "usecases/members/Members.h"

#include <QDir>
#include <QFile>

namespace linli::safety {

using kit::must;

SafetyTest::SafetyTest() : clock(kit::at("2026-03-02 10:00")), file(path("shop.linli"))
{
    useComputer("counter");
    const auto made = app::OpenedShop::create(file, clock, 1);
    EXPECT_TRUE(made.ok()) << made.error().detail();
}

std::string SafetyTest::path(const char* name) const
{
    return folder.filePath(QString::fromLatin1(name)).toStdString();
}

QStringList SafetyTest::filesIn(const char* sub) const
{
    return QDir(QString::fromStdString(path(sub))).entryList(QDir::Files | QDir::Hidden);
}

void SafetyTest::enrol(int people)
{
    const auto opened = must(app::OpenedShop::open(file, clock));
    for (int i = 0; i < people; ++i) {
        usecases::NewMember person;
        person.name = "邻居" + std::to_string(++m_people);
        person.phone = std::to_string(13'800'000'000 + m_people);
        EXPECT_TRUE(usecases::enrol(opened->shop(), person).ok());
    }
}

std::int64_t SafetyTest::members() const
{
    return must(storage::factsOf(file, true)).counts.members;
}

void SafetyTest::useComputer(const char* name)
{
    qputenv("LINLI_CONFIG_DIR", folder.filePath(QString::fromLatin1(name)).toUtf8());
}

void scribble(const std::string& path, qint64 at, int count)
{
    QFile file(QString::fromStdString(path));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(at));
    QByteArray bytes = file.read(count);
    ASSERT_EQ(bytes.size(), count);
    for (char& c : bytes) {
        c = static_cast<char>(~c);
    }
    ASSERT_TRUE(file.seek(at));
    ASSERT_EQ(file.write(bytes), count);
}

} // namespace linli::safety
