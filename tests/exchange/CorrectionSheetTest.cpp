// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/correct/CorrectionSheet.h"

#include "exchange/ImportShop.h"

#include <QDir>

namespace linli::exchange {
namespace {

const std::string kText = "一家店的导出\n"
                          "order_no,placed_at,paid_amount,status,member_phone\n"
                          "A1,2026-03-02 10:00:00,5.00,paid,13800000001\n"
                          "A2,昨天,6.00,paid,13800000002\n"
                          "A3,2026-03-03 10:00:00,seven,paid,13800000003\n";

RowNotes notesOf(const usecases::imports::ImportFile& file)
{
    RowNotes notes;
    for (const usecases::imports::CellError& error : file.errors) {
        notes[error.row] += QString::fromStdString(error.column) + u'!';
    }
    return notes;
}

TEST(CorrectionSheet, IsTheFileAgainWithAColumnSayingWhatIsWrong)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mend.xlsx"));
    const FileContent content{QByteArray::fromStdString(kText), "orders.csv"};
    const auto file = readImport(content, {});
    ASSERT_TRUE(file.ok());
    ASSERT_EQ(file->errors.size(), 2U);
    ASSERT_TRUE(writeCorrections(content, {}, notesOf(*file), QStringLiteral("需要改正"), path));

    const auto written = loadFile(path);
    ASSERT_TRUE(written.ok());
    const auto opened = OpenedFile::open(*written, {});
    ASSERT_TRUE(opened.ok());
    const auto rows = (*opened)->rows();
    ASSERT_TRUE(rows.ok());
    std::vector<std::string> lines;
    Row row;
    while (*(*rows)->next(row)) {
        std::string line;
        for (const Cell& cell : row.cells) {
            line += cell.text + "|";
        }
        lines.push_back(line);
    }
    EXPECT_EQ(lines, (std::vector<std::string>{
                         "order_no|placed_at|paid_amount|status|member_phone|需要改正|",
                         "A1|2026-03-02 10:00:00|5.00|paid|13800000001|",
                         "A2|昨天|6.00|paid|13800000002|placed_at!|",
                         "A3|2026-03-03 10:00:00|seven|paid|13800000003|paid_amount!|"}));
}

TEST(CorrectionSheet, MendedAndImportedAgainItIsTakenWhole)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mend.xlsx"));
    std::string mended = kText;
    mended.replace(mended.find("昨天"), 6, "2026-03-02");
    mended.replace(mended.find("seven"), 5, "7.00");
    const FileContent content{QByteArray::fromStdString(mended), "orders.csv"};
    ASSERT_TRUE(writeCorrections(content, {}, {}, QStringLiteral("需要改正"), path));
    const auto written = loadFile(path);
    ASSERT_TRUE(written.ok());
    ImportShop shop;
    const auto result = shop.import(*written, kReal);
    ASSERT_TRUE(result.ok());
    EXPECT_TRUE(result->applied);
    EXPECT_EQ(result->created.orders, 3);
}

TEST(CorrectionSheet, DatesOfAWorkbookStayTimes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mend.xlsx"));
    for (const QString& name : QDir(kSamples).entryList({QStringLiteral("*.xlsx")})) {
        const auto content = loadFile(kSamples + name);
        ASSERT_TRUE(content.ok());
        const auto before = readImport(*content, {});
        if (!before.ok() || !before->errors.empty()) {
            continue; // a sample that is refused as a whole
        }
        ASSERT_TRUE(writeCorrections(*content, {}, {}, QStringLiteral("错误"), path));
        const auto after = readImport(*loadFile(path), {});
        ASSERT_TRUE(after.ok()) << name.toStdString();
        EXPECT_EQ(after->kind, before->kind);
        ASSERT_EQ(after->orders.size(), before->orders.size()) << name.toStdString();
        for (std::size_t i = 0; i < after->orders.size(); ++i) {
            EXPECT_EQ(after->orders[i].placedAt, before->orders[i].placedAt);
            EXPECT_EQ(after->orders[i].paidFen, before->orders[i].paidFen);
        }
    }
}

} // namespace
} // namespace linli::exchange
