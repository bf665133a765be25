// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/OverlayPainting.h"

#include "ui/language/CellText.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

namespace linli::ui {

namespace {

constexpr std::array kSizes{QSize(1080, 1920), QSize(1920, 1080)};

class Overlays
{
    Q_DECLARE_TR_FUNCTIONS(linli::ui::Overlays)
};

QImage emptyPicture(QSize size)
{
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    return picture;
}

} // namespace

OverlayJob overlayJob(const usecases::LiveSnapshot& snapshot, const QString& folder)
{
    OverlayJob job;
    job.folder = folder;
    const campaign::Campaign& campaign = snapshot.campaign;
    if (snapshot.onAir) {
        const campaign::LineItem& item = campaign.goods[*snapshot.onAir];
        render::ProductCardPicture card;
        card.name = text(item.facts.name);
        card.spec = text(item.spec);
        card.price = money(item.liveFen);
        card.strike = item.strikeFen ? money(*item.strikeFen) : QString();
        card.point = text(item.point);
        const auto left = snapshot.left[*snapshot.onAir];
        card.left = left ? Overlays::tr("%1 %2 left").arg(*left).arg(text(item.unit)) : QString();
        card.rule = campaign.rules.empty() ? QString() : text(campaign.rules.front().name);
        job.card = card;
    }
    job.board.title = Overlays::tr("Today’s sharers");
    job.board.emptyText = Overlays::tr("Be the one who starts.");
    for (const usecases::BoardRow& row : snapshot.board.rows) {
        render::BoardRow shown;
        shown.rank = row.rank;
        shown.name = text(row.masked);
        shown.primary = Overlays::tr("%n neighbour(s)", nullptr, int(row.qualified));
        job.board.rows.push_back(shown);
    }
    return job;
}

Result<QStringList> writeOverlays(const OverlayJob& job)
{
    QStringList files;
    if (!QDir().mkpath(job.folder)) {
        return Error::badInput(ErrorCode::FileUnwritable, "file", job.folder.toStdString(), "-");
    }
    for (const QSize size : kSizes) {
        const QString ending = QStringLiteral("-%1x%2.png").arg(size.width()).arg(size.height());
        const std::array pictures{
            std::pair{QStringLiteral("card"),
                      job.card ? render::productOverlay(*job.card, size) : emptyPicture(size)},
            std::pair{QStringLiteral("board"), render::boardOverlay(job.board, size)}};
        for (const auto& [name, picture] : pictures) {
            const QString file = QDir(job.folder).filePath(name + ending);
            if (!render::writePictureWhole(picture, file)) {
                return Error::badInput(ErrorCode::FileUnwritable, "file", file.toStdString(), "-");
            }
            files += file;
        }
    }
    return files;
}

} // namespace linli::ui
