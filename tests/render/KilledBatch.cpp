// SPDX-License-Identifier: GPL-3.0-or-later
// linli_killed_batch FOLDER png|jpg|pdf: a batch of twelve posters that is killed without warning
// after the fifth. BatchProof.AKilled… starts it and goes on where it ended.
#include "render/RenderFixture.h"
#include "render/posters/press/PictureBatch.h"

#include <QGuiApplication>

#include <csignal>

int main(int argc, char** argv)
{
    using namespace linli::render;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 3) {
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString kind = QString::fromLocal8Bit(argv[2]);
    const Shipped phone = shipped(QStringLiteral("phone-invite"));
    BatchControl control;
    control.progress = [](int done, int /*total*/) {
        if (done == 5) {
            (void)raise(SIGKILL);
        }
    };
    if (kind == QStringLiteral("pdf")) {
        const Shipped card = shipped(QStringLiteral("card-a6"));
        (void)writePosterPdf(card.document, card.assets, jobsFor(12),
                             folder + QStringLiteral("/cards.pdf"), {}, control);
        return 1; // it was not killed
    }
    PictureOptions options;
    options.format = kind == QStringLiteral("jpg") ? PictureFormat::Jpeg : PictureFormat::Png;
    (void)writePosterPictures(phone.document, phone.assets, jobsFor(12), folder, options, control);
    return 1;
}
