// SPDX-License-Identifier: GPL-3.0-or-later
// linli_read_code PICTURE: what a scanner reads in it (ZXing). Exit 1 where it finds no QR symbol.
#include "render/codes/CodeReader.h"

#include <QGuiApplication>
#include <QImage>

#include <cstdio>

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QImage picture(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    const auto text = linli::render::readCode(picture, linli::render::CodeKind::Qr);
    std::printf("%s\n", text.value_or(std::string()).c_str());
    return text ? 0 : 1;
}
