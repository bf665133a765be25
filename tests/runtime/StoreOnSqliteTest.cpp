// SPDX-License-Identifier: GPL-3.0-or-later
// The thread and the file together: what was answered is on disk, what failed is not.
#include "runtime/StoreThread.h"
#include "storage/sqlite/ShopFile.h"
#include "storage/sqlite/SqliteUnitOfWork.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace linli::runtime {
namespace {

class FileSession final : public ports::Session
{
  public:
    explicit FileSession(std::unique_ptr<storage::Connection> opened)
        : connection(std::move(opened)), unitOfWork(*connection)
    {
    }
    [[nodiscard]] ports::UnitOfWork& work() override { return unitOfWork; }
    std::unique_ptr<storage::Connection> connection;
    storage::SqliteUnitOfWork unitOfWork;
};

StoreThread::Factory fileAt(const std::string& path)
{
    return [path]() -> Result<std::unique_ptr<ports::Session>> {
        LINLI_ASSIGN(auto connection, storage::openShopFile(path, Instant()));
        return std::unique_ptr<ports::Session>(
            std::make_unique<FileSession>(std::move(connection)));
    };
}

Result<int> put(FileSession& session, int number)
{
    LINLI_ASSIGN(auto insert, session.connection->prepare(
                                  "INSERT INTO setting (key, value) VALUES (:key, 'v')"));
    insert.bind("key", std::string_view(std::to_string(number)));
    LINLI_TRY(insert.run());
    return number % 10 == 3 ? Result<int>(Error(ErrorCode::Refused)) : Result<int>(number);
}

TEST(StoreOnSqlite, ManyCallersAtOnceGetWhatTheyWereTold)
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("shop.linli")).toStdString();
    std::vector<QFuture<Result<int>>> answers(300);
    {
        StoreThread store(fileAt(path));
        std::vector<std::thread> callers;
        for (int caller = 0; caller < 3; ++caller) {
            callers.emplace_back([&, caller] {
                for (int i = caller; i < 300; i += 3) {
                    answers[static_cast<std::size_t>(i)] = store.write(
                        {}, [i](FileSession& session) -> Result<int> { return put(session, i); });
                }
            });
        }
        for (std::thread& caller : callers) {
            caller.join();
        }
    }
    auto file = storage::openShopFile(path, Instant());
    ASSERT_TRUE(file.ok());
    for (int i = 0; i < 300; ++i) {
        auto find = (*file)->prepare("SELECT 1 FROM setting WHERE key = :key");
        ASSERT_TRUE(find.ok());
        find->bind("key", std::string_view(std::to_string(i)));
        const bool kept = find->step().valueOr(false);
        EXPECT_EQ(kept, answers[static_cast<std::size_t>(i)].result().ok()) << i;
        EXPECT_EQ(kept, i % 10 != 3) << i;
    }
}

TEST(StoreOnSqlite, FailedCommitOfTheFileFailsTheJob)
{
    const QTemporaryDir folder;
    StoreThread store(fileAt(folder.filePath(QStringLiteral("shop.linli")).toStdString()));
    const auto broken = store.run([](FileSession& session) -> Result<int> {
        session.connection->setFaultHook([](std::string_view sql) -> std::optional<Error> {
            return sql == "COMMIT" ? std::optional(Error(ErrorCode::StorageFull)) : std::nullopt;
        });
        return 0;
    });
    ASSERT_TRUE(broken.result().ok());
    const auto failed =
        store.write({}, [](FileSession& session) -> Result<int> { return put(session, 1); });
    EXPECT_EQ(failed.result().error().code(), ErrorCode::StorageFull);
    const auto left = store.run([](FileSession& session) -> Result<bool> {
        session.connection->setFaultHook({});
        LINLI_ASSIGN(auto find, session.connection->prepare("SELECT 1 FROM setting LIMIT 1"));
        return find.step();
    });
    EXPECT_FALSE(left.result().value());
}

} // namespace
} // namespace linli::runtime
