// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Runner.h"

#include <QGuiApplication>

#include <clocale>
#include <cstdio>

namespace {

/// Standard error carries the one error of a run; the libraries' own chatter would spoil it.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    }
}

} // namespace

int main(int argc, char** argv)
{
    // Drawing posters needs fonts, not a screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qInstallMessageHandler(keepQuiet);
    const QGuiApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    return linli::app::runCommandLine(QCoreApplication::arguments().mid(1));
}
