// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SampleEvents.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

#include <string_view>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication app(argc, argv); // finds the SQLite plug-in
    if (argc == 3 && std::string_view(argv[1]) == "--write-events") {
        return linli::storage::writeEventsForever(argv[2]);
    }
    return RUN_ALL_TESTS();
}
