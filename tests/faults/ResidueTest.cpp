// SPDX-License-Identifier: GPL-3.0-or-later
// Every file the programs leave is searched for whole phones, and for names where none may stand
// (spec/security.md §4.3, §4.6).
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "faults/FaultShop.h"

namespace linli::faults {
namespace {

/// Mobile numbers of eleven digits that stand alone; ids and hashes are longer runs, and the digits
/// behind a number's point are a moment in a workbook: 46350.15538778935 is 03:43 in Shanghai.
QStringList phonesIn(const QByteArray& bytes)
{
    static const QRegularExpression phone(
        QStringLiteral("(?<![0-9A-Za-z])(?<!\\d\\.)1[3-9]\\d{9}(?![0-9A-Za-z])"));
    QStringList found;
    auto matches = phone.globalMatch(QString::fromLatin1(bytes));
    while (matches.hasNext()) {
        found << matches.next().captured();
    }
    return found;
}

QByteArray textOf(const QString& file)
{
    if (file.endsWith(QLatin1String(".xlsx"))) {
        const QString script =
            QStringLiteral("import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                           "for n in z.namelist(): sys.stdout.buffer.write(z.read(n))");
        return mainjob::run(QStringLiteral("python3"), {QStringLiteral("-c"), script, file})
            .out.toUtf8();
    }
    if (file.endsWith(QLatin1String(".pdf"))) {
        return mainjob::run(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}).out.toUtf8();
    }
    return bytesOf(file);
}

class Residue : public FaultShop
{
  protected:
    /// Work that leaves as many kinds of files as there are.
    void leaveTraces()
    {
        QFile words(path("passphrase"));
        ASSERT_TRUE(words.open(QIODevice::WriteOnly));
        words.write("correct horse battery");
        words.close();
        QDir().mkpath(path("out"));
        mustDo(QStringLiteral("product add --sku EGG --name 土鸡蛋 --list_fen 2500"));
        mustDo(QStringLiteral("order --buyer 13845671234 --lines EGG:1"));
        const QString out = path("out/");
        for (const char* command :
             {"report rewards --window all --out %1r.xlsx",
              "report payouts --window all --out %1p.csv",
              "report gifts --window all --out %1g.pdf", "report audit --window all --out %1a.xlsx",
              "poster --template phone-invite --all --size phone --out %1p.pdf",
              "board --window all --by sales --out %1b.xlsx", "backup %1b.linli"}) {
            mustDo(QString::fromLatin1(command).arg(out));
        }
        mustDo(QStringLiteral("backup %1usb.linlibak --passphrase-file %2")
                   .arg(out, words.fileName()));
    }
};

TEST_F(Residue, NoFileHoldsAWholePhone)
{
    leaveTraces();
    int searched = 0;
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QStringList phones = phonesIn(textOf(file));
        EXPECT_EQ(phones, QStringList()) << file.toStdString();
        ++searched;
    }
    EXPECT_GE(searched, 11) << "the traces are there";
    EXPECT_EQ(phonesIn("x 13845671234,").size(), 1) << "and the search finds one";
    EXPECT_EQ(phonesIn("call.13845671234").size(), 1);
    EXPECT_EQ(phonesIn("<v>46350.15538778935</v>").size(), 0) << "a moment";
}

TEST_F(Residue, DatabaseLogCopiesAndKeysHoldNoNameInTheClear)
{
    leaveTraces();
    QStringList places{shop, shop + QStringLiteral("-wal"), path("out/b.linli"),
                       path("out/usb.linlibak")};
    for (const QString& copy : files(path("shop-backups"))) {
        places << path("shop-backups/") + copy;
    }
    for (const QString& key : files(path("config/keys"))) {
        places << path("config/keys/") + key;
    }
    for (const QString& place : places) {
        const QByteArray bytes = bytesOf(place);
        for (const char* secret : {"李秀英", "欧阳静姝", "3845671234", "1702"}) {
            EXPECT_FALSE(bytes.contains(secret)) << secret << " in " << place.toStdString();
        }
    }
    EXPECT_TRUE(bytesOf(shop).contains("EGG") || bytesOf(places.at(1)).contains("EGG"))
        << "what is not secret is found, so the search works";
}

TEST_F(Residue, ErrorsAndAnswersRepeatNoPhone)
{
    for (const char* command :
         {"member show 13999999999", "member add --name 王 --phone 13845671234",
          "bind 13999999999 X", "order --buyer 13999999999 --lines X:1", "member list",
          "--json member list"}) {
        const CommandAnswer answer = ctl(QString::fromUtf8(command));
        EXPECT_EQ(phonesIn((answer.out + answer.err).toUtf8()), QStringList()) << command;
    }
}

} // namespace
} // namespace linli::faults
