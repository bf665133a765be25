// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

#include "mainjob/Command.h"

namespace linli::mainjob {
namespace {

/// The whole job is done once, as ./run.sh does it without a display; the tests look at what it
/// made.
class MainJob : public testing::Test
{
  protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        const QString bin = qEnvironmentVariable("LINLI_BIN");
        qputenv("LINLI_NO_KEYCHAIN", "1");
        s_answer = run(QStringLiteral("bash"), {QStringLiteral("cmake/main-job.sh"), bin, out()});
        qputenv("LINLI_CONFIG_DIR", (out() + QStringLiteral("/config")).toUtf8());
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    static QString out() { return s_folder->path() + QStringLiteral("/out"); }
    static QString shop() { return out() + QStringLiteral("/laowang.linli"); }
    static QJsonObject json(const QStringList& arguments)
    {
        const CommandAnswer answer =
            linlictl(shop(), arguments + QStringList{QStringLiteral("--json")});
        EXPECT_EQ(answer.status, 0) << answer.err.toStdString();
        return QJsonDocument::fromJson(answer.out.toUtf8()).object();
    }

    static std::unique_ptr<QTemporaryDir> s_folder;
    static CommandAnswer s_answer;
};

std::unique_ptr<QTemporaryDir> MainJob::s_folder;
CommandAnswer MainJob::s_answer;

TEST_F(MainJob, EndsWithATableOfTheThreeFiles)
{
    ASSERT_EQ(s_answer.status, 0) << s_answer.out.toStdString() << s_answer.err.toStdString();
    const QStringList lines = s_answer.out.trimmed().split(QLatin1Char('\n'));
    ASSERT_GE(lines.size(), 4);
    const QStringList table = lines.mid(lines.size() - 3);
    EXPECT_TRUE(table[0].contains(QLatin1String("posters.pdf")));
    EXPECT_TRUE(table[1].contains(QLatin1String("board.png")));
    EXPECT_TRUE(table[2].contains(QLatin1String("rewards.xlsx")));
    for (const char* name : {"posters.pdf", "board.png", "rewards.xlsx"}) {
        EXPECT_GT(QFile(out() + QLatin1Char('/') + QLatin1String(name)).size(), 1000) << name;
    }
}

TEST_F(MainJob, ASecondDecoderReadsEveryCodeAsTheNeighboursLink)
{
    QStringList links;
    for (const QString& code :
         sqlRows(shop(), QStringLiteral("SELECT id FROM invite_link WHERE kind = 'invite' AND "
                                        "revoked_ms IS NULL ORDER BY id"))) {
        links << QStringLiteral("HTTPS://LAOWANG.EXAMPLE/I/") + code;
    }
    const QString pages = out() + QStringLiteral("/pages");
    QDir().mkpath(pages);
    const CommandAnswer raster =
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-gray"),
             out() + QStringLiteral("/posters.pdf"), pages + QStringLiteral("/p")});
    ASSERT_EQ(raster.status, 0);
    const QString scan = QStringLiteral("zbarimg -q --raw '%1'/*.pgm").arg(pages);
    const CommandAnswer read = run(QStringLiteral("bash"), {QStringLiteral("-c"), scan});
    QStringList payloads = read.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    payloads.sort();
    ASSERT_GT(links.size(), 250);
    EXPECT_EQ(payloads, links);
}

TEST_F(MainJob, WorkbookTotalEqualsTheProgramAndTheLedger)
{
    const QString script = QStringLiteral(R"(
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.active
head = next(i for i, row in enumerate(sheet.iter_rows(values_only=True), 1) if row.count(None) < 3 and len(set(row)) > 8)
names = [c.value for c in sheet[head]]
amount, unit, code = names.index('数额'), names.index('奖品'), names.index('邀请码')
cash = fen = rows = 0
for row in sheet.iter_rows(min_row=head + 1, values_only=True):
    if row[code] is None:
        continue
    assert isinstance(row[code], str), row
    rows += 1
    if row[unit] == '现金':
        fen += round(row[amount] * 100)
print(rows, fen)
)");
    const CommandAnswer read =
        run(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-c"), script, out() + QStringLiteral("/rewards.xlsx")});
    ASSERT_EQ(read.status, 0) << read.err.toStdString();
    const QStringList fields = read.out.trimmed().split(QLatin1Char(' '));
    const QString again = out() + QStringLiteral("/again.xlsx");
    const QJsonObject report =
        json({QStringLiteral("report"), QStringLiteral("rewards"), QStringLiteral("--window"),
              QStringLiteral("all"), QStringLiteral("--out"), again});
    EXPECT_EQ(fields[0].toInt(), report[QLatin1String("rows")].toInt());
    EXPECT_EQ(fields[1].toLongLong(), report[QLatin1String("total_fen")].toInteger());
    const QStringList ledger = sqlRows(
        shop(), QStringLiteral(
                    "SELECT SUM(CASE WHEN kind IN ('ACCRUE','REINSTATE') THEN amount "
                    "WHEN kind IN ('CANCEL','CLAWBACK','DEBT','EXPIRE') THEN -amount ELSE 0 END) "
                    "FROM ledger_entry WHERE unit = 'CNY'"));
    ASSERT_EQ(ledger.size(), 1);
    EXPECT_EQ(fields[1], ledger[0]);
}

TEST_F(MainJob, BoardOrderEqualsAnIndependentQuery)
{
    const QJsonArray rows =
        json({QStringLiteral("board"), QStringLiteral("--window"), QStringLiteral("all"),
              QStringLiteral("--by"), QStringLiteral("referrals")})[QLatin1String("rows")]
            .toArray();
    QStringList board;
    for (const QJsonValue& row : rows) {
        board << row[QLatin1String("member")].toString() + QLatin1Char('|') +
                     QString::number(row[QLatin1String("qualified")].toInt());
    }
    ASSERT_GT(board.size(), 20);
    const QString query = QStringLiteral(R"(
WITH good AS (SELECT * FROM sale_order WHERE paid_ms IS NOT NULL AND cancelled = 0 AND test = 0),
     live AS (SELECT * FROM good WHERE returned_fen < basis_fen OR basis_fen = 0),
     first AS (SELECT buyer, MIN(paid_ms) AS paid_ms FROM live GROUP BY buyer),
     owner AS (SELECT o.key, o.paid_ms, MAX(0, o.basis_fen - o.returned_fen) AS net, o.buyer,
                      (SELECT b.inviter FROM bind b WHERE b.invitee = o.buyer AND b.at_ms <= o.paid_ms
                        ORDER BY b.at_ms DESC, b.seq DESC LIMIT 1) AS inviter FROM good o),
     qualified AS (SELECT w.inviter, w.buyer, w.paid_ms FROM owner w JOIN first f
                     ON f.buyer = w.buyer AND f.paid_ms = w.paid_ms WHERE w.inviter IS NOT NULL),
     counts AS (SELECT inviter, COUNT(DISTINCT buyer) AS n, MAX(paid_ms) AS last FROM qualified GROUP BY inviter),
     sales AS (SELECT inviter, SUM(net) AS net FROM owner WHERE inviter IS NOT NULL GROUP BY inviter)
SELECT c.inviter, c.n FROM counts c JOIN sales s ON s.inviter = c.inviter JOIN member m ON m.key = c.inviter
ORDER BY c.n DESC, s.net DESC, c.last, m.joined_ms, m.seq)");
    EXPECT_EQ(board, sqlRows(shop(), query));
}

TEST_F(MainJob, ImportingTheSameFilesAgainChangesNothing)
{
    const QString digest =
        QStringLiteral("SELECT COUNT(*), SUM(seq), MAX(id) FROM event UNION ALL "
                       "SELECT COUNT(*), SUM(amount), MAX(event_id) FROM ledger_entry UNION ALL "
                       "SELECT COUNT(*), SUM(seq), MAX(key) FROM member UNION ALL "
                       "SELECT COUNT(*), SUM(basis_fen), MAX(key) FROM sale_order");
    const QStringList before = sqlRows(shop(), digest);
    for (const char* file : {"resources/sample/neighbours.csv", "resources/sample/orders.csv"}) {
        const QJsonObject result = json({QStringLiteral("import"), QLatin1String(file)});
        const QJsonObject created = result[QLatin1String("created")].toObject();
        EXPECT_EQ(
            created[QLatin1String("members")].toInt() + created[QLatin1String("orders")].toInt(), 0)
            << file;
        EXPECT_EQ(result[QLatin1String("unchanged")].toInt(), result[QLatin1String("rows")].toInt())
            << file;
    }
    EXPECT_EQ(sqlRows(shop(), digest), before);
}

TEST_F(MainJob, TheLedgerVerifies)
{
    const QJsonObject verified = json({QStringLiteral("verify")});
    EXPECT_TRUE(verified[QLatin1String("ok")].toBool());
    EXPECT_GT(verified[QLatin1String("checked")].toInt(), 100);
}

/// Every phone of the sample shop and its files begins with 1990000; the numbers of orders and
/// dates that stand side by side in the raw file do not.
TEST_F(MainJob, NoFileHoldsAPhoneNumber)
{
    // Instants (17… in milliseconds) stand side by side in the file: the end of one and the head of
    // the next can look like a phone of the sample shop.
    const QString script =
        QStringLiteral(R"({ pdftotext '%1/posters.pdf' - ; unzip -p '%1/rewards.xlsx' ;
strings -n 11 '%1/laowang.linli' ; } | sed -E 's/17[0-9]{11}/ /g' | grep -cE '1990000[0-9]{4}' || true)");
    const CommandAnswer found =
        run(QStringLiteral("bash"), {QStringLiteral("-c"), script.arg(out())});
    EXPECT_EQ(found.out.trimmed().toStdString(), "0");
}

} // namespace
} // namespace linli::mainjob
