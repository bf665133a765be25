// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CompositionRoot.h"
#include "app/Pictures.h"
#include "app/StartOptions.h"
#include "app/shared/OpenedShop.h"
#include "app/shared/diagnostics/CrashNote.h"
#include "app/shared/diagnostics/MaskedLog.h"
#include "app/single/SingleConsole.h"
#include "app/watch/BlockWatch.h"
#include "app/watch/FirstPicture.h"
#include "app/watch/platform/FontList.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/shell/MainWindow.h"
#include "words/ErrorText.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>

#include <clocale>
#include <cstdio>
#include <future>
#include <span>

namespace {

/// Asked before there is a window system: --help must work over a bare line.
linli::app::StartOptions optionsOf(int argc, char** argv)
{
    QStringList words;
    for (char* const word : std::span(argv, static_cast<std::size_t>(argc)).subspan(1)) {
        words += QString::fromLocal8Bit(word);
    }
    return linli::app::StartOptions::read(words);
}

int say(std::FILE* where, const QString& text, int status)
{
    std::fputs(text.toLocal8Bit().constData(), where);
    return status;
}

/// Column widths and the window's place lie beside the shop's other settings where that was asked.
void placeSettings()
{
    const QString folder = qEnvironmentVariable("LINLI_CONFIG_DIR");
    if (!folder.isEmpty()) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    }
}

QString shopOf(const linli::app::StartOptions& options)
{
    return options.shop.isEmpty() ? QString::fromStdString(linli::app::defaultShopFile())
                                  : options.shop;
}

/// The files are named from where this start stands; the first console stands elsewhere.
linli::app::HandedOver handedBy(const linli::app::StartOptions& options)
{
    const QString poster =
        options.poster.isEmpty() ? QString() : QFileInfo(options.poster).absoluteFilePath();
    return {poster, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
}

/// Drawn from its SVG in every size a desktop may ask for, so behind the first picture.
void giveIcon()
{
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/linli.svg")));
}

int explain(const linli::Error& error)
{
    const linli::words::ErrorText text = linli::words::errorText(error, linli::ui::language());
    QMessageBox::critical(nullptr, QApplication::applicationDisplayName(),
                          text.sentence + QLatin1Char('\n') + text.nextStep);
    return 3;
}

} // namespace

int main(int argc, char** argv)
{
    std::setlocale(LC_ALL, "");
    const linli::app::StartOptions options = optionsOf(argc, argv);
    if (!options.mistake.isEmpty()) {
        return say(stderr, options.mistake + QLatin1Char('\n') + linli::app::StartOptions::usage(),
                   2);
    }
    if (options.help) {
        return say(stdout, linli::app::StartOptions::usage(), 0);
    }
    if (options.version) {
        return say(stdout, QStringLiteral("linli " LINLI_VERSION "\n"), 0);
    }
    // Beside Qt's own start, which leaves the other processor idle.
    const std::future<void> fonts =
        std::async(std::launch::async, linli::app::platform::readFontList);
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setOrganizationName(QStringLiteral("linli"));
    QApplication::setApplicationName(QStringLiteral("linli"));
    QApplication::setApplicationVersion(QStringLiteral(LINLI_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("邻里掌柜"));
    QApplication::setApplicationVersion(QStringLiteral(LINLI_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("cn.linli.Linli")); // icon and name on Wayland
    placeSettings();
    linli::app::startLog();
    linli::app::startCrashNotes(linli::app::logFolder(), linli::app::SystemClock());
    const linli::app::BlockWatch watch(qEnvironmentVariable("LINLI_WATCH"));
    linli::app::SingleConsole single(shopOf(options));
    if (options.pictures.folder.isEmpty() && single.handOver(handedBy(options))) {
        return 0;
    }
    fonts.wait();
    linli::app::CompositionRoot root(options.shop.toStdString(), options.now);
    QObject::connect(&single, &linli::app::SingleConsole::handed, &root,
                     &linli::app::CompositionRoot::receive);
    if (const linli::Result<void> started = root.start(); !started) {
        giveIcon();
        if (!linli::app::CompositionRoot::canRestoreFrom(started.error())) {
            return explain(started.error());
        }
        root.offerRestore(started.error());
        return QApplication::exec();
    }
    QObject::connect(new linli::app::FirstPicture(root.window()),
                     &linli::app::FirstPicture::painted, &application, giveIcon);
    if (!options.poster.isEmpty()) {
        root.window().showPage(QStringLiteral("posters"), options.poster);
    }
    linli::app::Pictures camera(root, options.pictures);
    return QApplication::exec();
}
