// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/SealedCopy.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <random>

namespace linli::vault {
namespace {

constexpr std::string_view kPass = "邻里掌柜-备份-2026";

class SealedCopyTest : public testing::Test
{
  protected:
    [[nodiscard]] std::string path(const char* name) const
    {
        return folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    static void write(const std::string& path, const QByteArray& bytes)
    {
        QFile file(QString::fromStdString(path));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    static QByteArray read(const std::string& path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static QByteArray bytes(qsizetype size)
    {
        std::mt19937 random(7);
        QByteArray made(size, '\0');
        for (char& c : made) {
            c = static_cast<char>(random());
        }
        return made;
    }
    QByteArray sealed(const QByteArray& plain)
    {
        write(path("plain"), plain);
        EXPECT_TRUE(
            SealedCopy::seal(path("plain"), path("copy"), "shop=1\n", kPass, SealStrength::least())
                .ok());
        return read(path("copy"));
    }
    ErrorCode openingOf(const QByteArray& copy, std::string_view passphrase = kPass)
    {
        write(path("other"), copy);
        const auto note = SealedCopy::open(path("other"), path("out"), passphrase);
        EXPECT_EQ(QFile::exists(folder.filePath(QStringLiteral("out"))), note.ok())
            << "half a file was left";
        QFile::remove(folder.filePath(QStringLiteral("out")));
        const auto checked = SealedCopy::check(path("other"), passphrase);
        EXPECT_EQ(checked.ok(), note.ok());
        return note.ok() ? ErrorCode{} : note.error().code();
    }

    QTemporaryDir folder;
};

TEST_F(SealedCopyTest, WhatWasSealedComesBackToTheLastByte)
{
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 400'000}) {
        const QByteArray plain = bytes(size);
        write(path("sealed"), sealed(plain));
        const auto note = SealedCopy::open(path("sealed"), path("out"), kPass);
        ASSERT_TRUE(note.ok()) << size;
        EXPECT_EQ(*note, "shop=1\n");
        EXPECT_EQ(read(path("out")), plain) << size;
        EXPECT_EQ(QFile::permissions(folder.filePath(QStringLiteral("out"))) &
                      (QFile::ReadGroup | QFile::ReadOther),
                  QFile::Permissions());
        QFile::remove(folder.filePath(QStringLiteral("out")));
    }
}

TEST_F(SealedCopyTest, NothingReadableStandsInItAndNothingIsLeftBesideIt)
{
    const QByteArray copy = sealed(QByteArray(200'000, 'x') + "SQLite format 3 13845671234");
    EXPECT_FALSE(copy.contains("xxxx"));
    EXPECT_FALSE(copy.contains("SQLite"));
    EXPECT_FALSE(copy.contains("shop=1"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
              (QStringList{QStringLiteral("copy"), QStringLiteral("plain")}));
    EXPECT_NE(sealed("same"), sealed("same")) << "salt and nonce are new each time";
}

TEST_F(SealedCopyTest, AnotherPassphraseIsToldAsSuch)
{
    const QByteArray copy = sealed(bytes(1000));
    EXPECT_EQ(openingOf(copy), ErrorCode{});
    for (const char* wrong : {"邻里掌柜-备份-2025", "", "邻里掌柜-备份-2026 "}) {
        EXPECT_EQ(openingOf(copy, wrong), ErrorCode::WrongPassphrase) << wrong;
    }
}

TEST_F(SealedCopyTest, AFlippedByteInAnyRegionIsNoticed)
{
    const QByteArray copy = sealed(bytes(140'000));
    const qsizetype head = 8 + 16 + 16 + 24 + 12 + 17 + 16;
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < head; ++i) {
        places.push_back(i); // magic, strength, salt, stream head, check word, sum: each byte
    }
    for (qsizetype i = head; i < copy.size(); i += 1771) {
        places.push_back(i); // the note, data frames and their tags
    }
    places.push_back(copy.size() - 1);
    for (const qsizetype place : places) {
        QByteArray changed = copy;
        changed[place] = static_cast<char>(changed[place] ^ 0x10);
        const ErrorCode expected = place < 8 ? ErrorCode::NotAShopFile : ErrorCode::BackupDamaged;
        ASSERT_EQ(openingOf(changed), expected) << "byte " << place;
    }
}

TEST_F(SealedCopyTest, CutOffAnywhereOrGrownItIsDamaged)
{
    const QByteArray copy = sealed(bytes(140'000));
    std::vector<qsizetype> lengths{8, 40, 108, 109, 110, copy.size() - 1, copy.size() - 17};
    const qsizetype frame = 65536 + 17;
    for (int i = 0; i < 3; ++i) {
        lengths.push_back(109 + i * frame); // exactly between two frames
    }
    for (const qsizetype length : lengths) {
        ASSERT_EQ(openingOf(copy.left(length)), ErrorCode::BackupDamaged) << length;
    }
    EXPECT_EQ(openingOf(copy + 'x'), ErrorCode::BackupDamaged);
    EXPECT_EQ(openingOf(copy + copy), ErrorCode::BackupDamaged);
    EXPECT_EQ(openingOf({}), ErrorCode::NotAShopFile);
    EXPECT_EQ(openingOf("hello"), ErrorCode::NotAShopFile);
}

TEST_F(SealedCopyTest, FramesPutInAnotherOrderAreDamaged)
{
    const QByteArray copy = sealed(bytes(200'000));
    const qsizetype frame = 65536 + 17;
    const QByteArray swapped = copy.left(109 + frame) + copy.mid(109 + 2 * frame, frame) +
                               copy.mid(109 + frame, frame) + copy.mid(109 + 3 * frame);
    ASSERT_EQ(swapped.size(), copy.size());
    EXPECT_EQ(openingOf(swapped), ErrorCode::BackupDamaged);
}

TEST_F(SealedCopyTest, AShortPassphraseIsRefusedBeforeAnythingIsWritten)
{
    write(path("plain"), "x");
    for (const char* weak : {"", "1234567", "邻里掌柜邻里掌"}) {
        const auto done = SealedCopy::seal(path("plain"), path("copy"), "", weak);
        ASSERT_FALSE(done.ok());
        EXPECT_EQ(done.error().code(), ErrorCode::InvalidValue);
        EXPECT_EQ(done.error().parameter("value"), "***");
    }
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("copy"))));
}

TEST_F(SealedCopyTest, AFullOrClosedPlaceLeavesTheOldCopy)
{
    const QByteArray old = sealed(bytes(1000));
    const auto missing =
        SealedCopy::seal(path("plain"), path("nowhere/copy"), "", kPass, SealStrength::least());
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code(), ErrorCode::FileUnwritable);
    const auto gone =
        SealedCopy::seal(path("gone"), path("copy"), "", kPass, SealStrength::least());
    ASSERT_FALSE(gone.ok());
    EXPECT_EQ(gone.error().code(), ErrorCode::FileUnreadable);
    EXPECT_EQ(read(path("copy")), old);
}

} // namespace
} // namespace linli::vault
