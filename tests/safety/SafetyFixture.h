// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/OpenedShop.h"
#include "app/shared/ShopBackups.h"
#include "kit/TestShop.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace linli::safety {

/// A shop made as the programs make it, its key in this test's own key folder ("this computer").
class SafetyTest : public testing::Test
{
  protected:
    SafetyTest();

    [[nodiscard]] std::string path(const char* name) const;
    [[nodiscard]] QStringList filesIn(const char* folder = "") const;
    [[nodiscard]] app::ShopBackups backups() const { return app::ShopBackups(file, clock); }
    /// Opens the shop, enrols that many neighbours and closes it again.
    void enrol(int people);
    [[nodiscard]] std::int64_t members() const;
    /// The keys of another, new computer.
    void useComputer(const char* name);
    /// The code of a failure; a test failure where there was none.
    template <typename T> static ErrorCode codeOf(const Result<T>& result)
    {
        EXPECT_FALSE(result.ok());
        return result.ok() ? ErrorCode{} : result.error().code();
    }

    QTemporaryDir folder;
    usecases::ManualClock clock;
    std::string file;

  private:
    int m_people = 0;
};

/// Changes some bytes in the middle of a file.
void scribble(const std::string& path, qint64 at, int count = 64);

} // namespace linli::safety
