// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StartOptions.h"

#include <QCommandLineParser>

namespace linli::app {

StartOptions StartOptions::read(const QStringList& words)
{
    QCommandLineParser parser;
    const QCommandLineOption shop(QStringLiteral("shop"), {}, QStringLiteral("FILE"));
    const QCommandLineOption now(QStringLiteral("now"), {}, QStringLiteral("ISO"));
    const QCommandLineOption pictures(QStringLiteral("pictures"), {}, QStringLiteral("DIR"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOptions({shop, now, pictures, help});
    StartOptions options;
    if (!parser.parse(QStringList{QStringLiteral("linli")} + words)) {
        options.mistake = parser.errorText();
        return options;
    }
    options.help = parser.isSet(help);
    options.shop = parser.value(shop);
    options.pictures = parser.value(pictures);
    if (!parser.positionalArguments().isEmpty()) { // a shop file the desktop was asked to open
        options.shop = parser.positionalArguments().constFirst();
    }
    if (parser.isSet(now)) {
        if (const auto read = Instant::parseIso(parser.value(now).toStdString())) {
            options.now = *read;
        } else {
            options.mistake =
                QStringLiteral("--now %1: 2026-03-02T18:05:00+08:00").arg(parser.value(now));
        }
    }
    return options;
}

QString StartOptions::usage()
{
    return QStringLiteral(
        "linli [--shop FILE] [--now ISO] [--pictures DIR] [FILE]\n"
        "  --shop FILE      打开这个店铺文件  open this shop file\n"
        "  --now ISO        固定时钟  a fixed clock, 2026-03-02T18:05:00+08:00\n"
        "  --pictures DIR   给每一页拍照后退出  take a picture of every page and end\n"
        "  --help           显示这些  show this\n");
}

} // namespace linli::app
