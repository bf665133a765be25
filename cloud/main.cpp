// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/program/Program.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv); // finds the SQL plug-ins
    return linli::cloud::runProgram(QCoreApplication::arguments());
}
