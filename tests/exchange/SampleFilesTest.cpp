// SPDX-License-Identifier: GPL-3.0-or-later
// Every sample file, read by its rules, finds what spec/import-samples/expected.json says of it.
#include "exchange/import/ReadImport.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linli::exchange {
namespace {

const QString kFolder = QStringLiteral(LINLI_FIXTURES "/spec/import-samples/");

QJsonObject expectations()
{
    QFile file(kFolder + QStringLiteral("expected.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll())
        .object()
        .value(QStringLiteral("files"))
        .toObject();
}

class SampleFiles : public testing::TestWithParam<std::string>
{
};

std::vector<std::string> errorsOf(const QJsonObject& expected)
{
    std::vector<std::string> errors;
    for (const QJsonValue& error : expected.value(QStringLiteral("errors")).toArray()) {
        errors.push_back(std::to_string(error[QStringLiteral("row")].toInt()) + " " +
                         error[QStringLiteral("column")].toString().toStdString());
    }
    return errors;
}

TEST_P(SampleFiles, ReadAsExpected)
{
    const QString name = QString::fromStdString(GetParam());
    const QJsonObject expected = expectations().value(name).toObject();
    const Result<FileContent> content = loadFile(kFolder + name);
    ASSERT_TRUE(content.ok());
    const Result<usecases::imports::ImportFile> file = readImport(*content, {});
    ASSERT_TRUE(file.ok()) << nameOf(file.error().code()) << " " << file.error().detail();
    EXPECT_EQ(nameOf(file->kind), expected[QStringLiteral("kind")].toString().toStdString());
    EXPECT_EQ(file->encoding, expected[QStringLiteral("encoding")].toString().toStdString());
    EXPECT_EQ(file->headerRow, expected[QStringLiteral("header_row")].toInt());
    EXPECT_EQ(file->rows, expected[QStringLiteral("rows")].toInt());
    if (file->kind == FileKind::LinliMembers) {
        return; // its codes are judged with the shop
    }
    std::vector<std::string> errors;
    for (const usecases::imports::CellError& error : file->errors) {
        errors.push_back(std::to_string(error.row) + " " + error.column);
    }
    EXPECT_EQ(errors, errorsOf(expected));
}

std::vector<std::string> names()
{
    std::vector<std::string> list;
    for (const QString& name : expectations().keys()) {
        list.push_back(name.toStdString());
    }
    return list;
}

INSTANTIATE_TEST_SUITE_P(Specification, SampleFiles, testing::ValuesIn(names()));

} // namespace
} // namespace linli::exchange
