// SPDX-License-Identifier: GPL-3.0-or-later
// Files no layout knows, read by a saved mapping (spec/product.md §10).
#include "exchange/ImportShop.h"
#include "exchange/profile/MappingProfile.h"

namespace linli::exchange {
namespace {

const std::string kProfile = R"({"kind":"linli_orders","columns":{"order_no":"接龙号",
    "placed_at":"接龙时间","paid_amount":"实付","status":"状态","member_phone":"手机"}})";
const std::string kFile = "某某小店 11 月接龙\n"
                          "接龙号,手机,实付（元）,状态,接龙时间,备注2\n"
                          "A1,13800000001,5.00,paid,2026-03-02 10:00:00,x\n"
                          "接龙号,手机,实付（元）,状态,接龙时间,备注2\n"
                          "A2,13800000002,6.50,paid,2026-03-03 10:00:00,\n";

MappingProfile profile(const std::string& json)
{
    auto read = readProfile(json);
    EXPECT_TRUE(read.ok()) << json;
    return read.ok() ? *read : MappingProfile{};
}

std::string refusal(const std::string& json)
{
    const auto read = readProfile(json);
    return read.ok() ? "none"
                     : std::string(nameOf(read.error().code())) + " " +
                           std::string(read.error().parameter("field")) + " " +
                           std::string(read.error().parameter("value"));
}

TEST(MappingProfile, ReadsAFileNoLayoutKnows)
{
    const MappingProfile mapping = profile(kProfile);
    ReadOptions options;
    options.profile = &mapping;
    const auto file = readImport({QByteArray::fromStdString(kFile), "x.csv"}, options);
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file->kind, usecases::imports::FileKind::LinliOrders);
    EXPECT_EQ(file->headerRow, 2);
    ASSERT_EQ(file->orders.size(), 2U); // the repeated header is no order
    EXPECT_EQ(file->orders[1].key, "A2");
    EXPECT_TRUE(file->errors.empty());
}

TEST(MappingProfile, WithoutItTheSameFileIsUnknown)
{
    const auto file = readImport({QByteArray::fromStdString(kFile), "x.csv"}, {});
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().code(), ErrorCode::UnknownKind);
}

TEST(MappingProfile, AFileWithoutItsColumnsIsRefusedNamingThem)
{
    const MappingProfile mapping = profile(kProfile);
    ReadOptions options;
    options.profile = &mapping;
    const auto file = readImport({"单号,电话\n1,2\n", "other.csv"}, options);
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().code(), ErrorCode::UnknownKind);
    EXPECT_EQ(file.error().parameter("allowed"), "手机, 接龙号, 实付, 接龙时间, 状态");
}

TEST(MappingProfile, MistakesInItAreNamed)
{
    EXPECT_EQ(refusal("nothing").substr(0, 21), "INVALID_VALUE profile");
    EXPECT_EQ(refusal(R"({"kind":"excel","columns":{"a":"b"}})"), "INVALID_VALUE kind excel");
    EXPECT_EQ(refusal(R"({"kind":"linli_orders","columns":{}})"), "INVALID_VALUE columns ");
    EXPECT_EQ(refusal(R"({"kind":"linli_orders","columns":{"price":"价"}})"),
              "INVALID_VALUE columns price");
    EXPECT_EQ(refusal(R"({"kind":"linli_orders","columns":{"order_no":" "}})"),
              "INVALID_VALUE columns.order_no ");
    EXPECT_EQ(refusal(R"({"kind":"linli_orders","columns":{"order_no":"号","placed_at":"号"}})"),
              "INVALID_VALUE columns.placed_at 号");
}

} // namespace
} // namespace linli::exchange
