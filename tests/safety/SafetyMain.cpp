// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir home; // keys and settings of no real shop are ever touched
    qputenv("LINLI_NO_KEYCHAIN", "1");
    qputenv("LINLI_CONFIG_DIR", home.path().toUtf8());
    const QCoreApplication app(argc, argv); // finds the SQLite plug-in
    return RUN_ALL_TESTS();
}
