// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ShareKitWriting.h"

#include "app/shared/posters/PosterBoard.h"
#include "app/shared/posters/TemplateFiles.h"
#include "render/posters/PosterBatch.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/ports/Clock.h"
#include "usecases/posters/PosterOffer.h"
#include "usecases/posters/topic/PosterTopic.h"
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

Result<ShareKitOrder> shareKitOrder(usecases::Shop& shop,
                                    const std::string& campaign,
                                    const QString& shopFile,
                                    words::Language language)
{
    LINLI_ASSIGN(const campaign::Campaign found, usecases::getCampaign(shop, campaign));
    ShareKitOrder order;
    LINLI_ASSIGN(order.kits, usecases::shareKits(shop, found));
    LINLI_ASSIGN(order.profile, usecases::shopProfile(shop));
    LINLI_ASSIGN(order.offer, usecases::posterOffer(shop));
    order.posterTemplate = qs(found.poster);
    order.ownTemplates = templatesFolder(shopFile);
    order.cover = qs(found.cover);
    order.today = BusinessDay::of(shop.clock.now());
    LINLI_ASSIGN(const usecases::PosterTopic topic, usecases::posterTopic(shop, found.id));
    order.campaign = words::topicFields(topic, order.today, language);
    const render::TemplateShelf shelf(order.ownTemplates);
    LINLI_ASSIGN(const render::ShelvedTemplate poster, shelf.find(order.posterTemplate));
    LINLI_ASSIGN(poster::PosterFields board, posterBoard(shop, *poster.document, language));
    order.campaign.merge(std::move(board));
    return order;
}

Result<int> writeShareKit(const ShareKitOrder& order,
                          const QString& folder,
                          words::Language language,
                          const usecases::LintDesk* lint,
                          const std::function<bool()>& stop)
{
    const render::TemplateShelf shelf(order.ownTemplates);
    LINLI_ASSIGN(const render::ShelvedTemplate found, shelf.find(order.posterTemplate));
    const auto fieldsFor = [&](const usecases::SharerKit& kit) {
        poster::PosterFields fields =
            words::posterFields(kit.person, order.profile, order.offer, language);
        fields.insert(order.campaign.begin(), order.campaign.end());
        return fields;
    };
    if (lint != nullptr && !order.kits.empty()) {
        LINLI_ASSIGN(const std::optional<Error> refusal,
                     wordRefusal(*lint, *found.document, fieldsFor(order.kits.front()), order.today,
                                 language == words::Language::Zh));
        if (refusal) {
            return *refusal;
        }
    }
    int made = 0;
    for (const usecases::SharerKit& kit : order.kits) {
        if (stop && stop()) {
            break;
        }
        const QDir own(QDir(folder).filePath(qs(kit.person.code)));
        LINLI_TRY(writeOne(kit, order, own));
        const std::vector<render::PosterJob> jobs{{QStringLiteral("poster"), fieldsFor(kit)}};
        LINLI_ASSIGN(const render::BatchOutcome outcome,
                     render::writePosterPngs(*found.document, found.assets, jobs, own.path()));
        made += outcome.made;
    }
    return made;
}

} // namespace linli::app
