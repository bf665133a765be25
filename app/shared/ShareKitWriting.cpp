// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ShareKitWriting.h"

#include "render/posters/AssetFolder.h"
#include "render/posters/PosterBatch.h"
#include "render/posters/TemplateReader.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/posters/PosterOffer.h"
#include "words/PosterWords.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace linli::app {
namespace {

QString qs(const std::string& text)
{
    return QString::fromStdString(text);
}

Error unwritable(const QString& file)
{
    return Error::badInput(ErrorCode::FileUnwritable, "file", file.toStdString(), "-");
}

Result<void> writeText(const QString& file, const QString& text)
{
    QSaveFile target(file);
    const QByteArray bytes = text.toUtf8();
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() ||
        !target.commit()) {
        return unwritable(file);
    }
    return {};
}

Result<void> writeOne(const usecases::SharerKit& kit, const ShareKitOrder& order, const QDir& own)
{
    const QString photos = own.filePath(QStringLiteral("photos"));
    if (!QDir().mkpath(photos)) {
        return unwritable(photos);
    }
    QString texts;
    for (const usecases::SharerKit::Text& one : kit.texts) {
        texts += QStringLiteral("【%1】\n%2\n\n").arg(qs(one.label), qs(one.text));
    }
    LINLI_TRY(writeText(own.filePath(QStringLiteral("texts.txt")), texts));
    LINLI_TRY(writeText(own.filePath(QStringLiteral("link.txt")), qs(kit.person.link)));
    if (!order.cover.isEmpty() && QFileInfo::exists(order.cover)) {
        const QString copy = QDir(photos).filePath(QFileInfo(order.cover).fileName());
        QFile::remove(copy);
        if (!QFile::copy(order.cover, copy)) {
            return unwritable(copy);
        }
    }
    return {};
}

} // namespace

Result<ShareKitOrder> shareKitOrder(usecases::Shop& shop, const std::string& campaign)
{
    LINLI_ASSIGN(const campaign::Campaign found, usecases::getCampaign(shop, campaign));
    ShareKitOrder order;
    LINLI_ASSIGN(order.kits, usecases::shareKits(shop, found));
    LINLI_ASSIGN(order.profile, usecases::shopProfile(shop));
    LINLI_ASSIGN(order.offer, usecases::posterOffer(shop));
    order.posterTemplate = qs(found.poster);
    order.cover = qs(found.cover);
    return order;
}

Result<int> writeShareKit(const ShareKitOrder& order,
                          const QString& folder,
                          words::Language language,
                          const std::function<bool()>& stop)
{
    LINLI_ASSIGN(const poster::PosterDocument document,
                 render::shippedTemplate(order.posterTemplate));
    const auto assets =
        std::make_shared<render::AssetFolder>(render::shippedTemplateFolder(order.posterTemplate));
    int made = 0;
    for (const usecases::SharerKit& kit : order.kits) {
        if (stop && stop()) {
            break;
        }
        const QDir own(QDir(folder).filePath(qs(kit.person.code)));
        LINLI_TRY(writeOne(kit, order, own));
        const std::vector<render::PosterJob> jobs{
            {QStringLiteral("poster"),
             words::posterFields(kit.person, order.profile, order.offer, language)}};
        LINLI_ASSIGN(const render::BatchOutcome outcome,
                     render::writePosterPngs(document, assets, jobs, own.path()));
        made += outcome.made;
    }
    return made;
}

} // namespace linli::app
