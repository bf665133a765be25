// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StartOptions.h"

#include <QCommandLineParser>

namespace linli::app {
namespace {

/// --pages and --looks, both lists with commas.
bool readLooks(const QString& text, std::vector<PictureLook>& looks)
{
    looks.clear();
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto look = PictureLook::read(word);
        if (!look) {
            return false;
        }
        looks.push_back(*look);
    }
    return !looks.empty();
}

/// What the desktop was asked to open: a template for the gallery, else a shop.
void place(const QString& file, StartOptions& options)
{
    const bool poster = file.endsWith(QLatin1String(".linliposter"), Qt::CaseInsensitive);
    (poster ? options.poster : options.shop) = file;
}

} // namespace

StartOptions StartOptions::read(const QStringList& words)
{
    QCommandLineParser parser;
    const QCommandLineOption shop(QStringLiteral("shop"), {}, QStringLiteral("FILE"));
    const QCommandLineOption now(QStringLiteral("now"), {}, QStringLiteral("ISO"));
    const QCommandLineOption pictures(QStringLiteral("pictures"), {}, QStringLiteral("DIR"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption pages(QStringLiteral("pages"), {}, QStringLiteral("IDS"));
    const QCommandLineOption looks(QStringLiteral("looks"), {}, QStringLiteral("LOOKS"));
    const QCommandLineOption version(QStringLiteral("version"));
    parser.addOptions({shop, now, pictures, pages, looks, help, version});
    StartOptions options;
    if (!parser.parse(QStringList{QStringLiteral("linli")} + words)) {
        options.mistake = parser.errorText();
        return options;
    }
    options.help = parser.isSet(help);
    options.shop = parser.value(shop);
    options.version = parser.isSet(version);
    options.pictures.folder = parser.value(pictures);
    options.pictures.pages = parser.value(pages).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (!parser.positionalArguments().isEmpty()) {
        place(parser.positionalArguments().constFirst(), options);
    }
    if (parser.isSet(looks) && !readLooks(parser.value(looks), options.pictures.looks)) {
        options.mistake =
            QStringLiteral("--looks %1: zh, en, zh-dark, en-dark, zh-150").arg(parser.value(looks));
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
        "  FILE             店铺文件，或要收进模板库的海报模板  a shop file, or a poster template\n"
        "  --shop FILE      打开这个店铺文件  open this shop file\n"
        "  --now ISO        固定时钟  a fixed clock, 2026-03-02T18:05:00+08:00\n"
        "  --pictures DIR   给每一页拍照后退出  take a picture of every page and end\n"
        "  --pages IDS      只拍这几页  only these pages: today,board\n"
        "  --looks LOOKS    只拍这几种样子  only these looks: zh,en-dark,zh-150\n"
        "  --version        显示版本  show the version\n"
        "  --help           显示这些  show this\n");
}

} // namespace linli::app
