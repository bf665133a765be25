// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posts/PostOffers.h"

#include "render/outreach/ChatPicture.h"
#include "ui/context/Background.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/posts/CampaignPoster.h"
#include "ui/pages/posts/PostDialog.h"
#include "usecases/posts/SharedPosts.h"
#include "usecases/shop/Shop.h"
#include "words/BoardText.h"
#include "words/posts/BoardMarkdown.h"

#include <QCoreApplication>
#include <QPointer>

namespace linli::ui {

namespace {

using usecases::CampaignPosts;
using usecases::SealedBoard;

constexpr QSize kBoardPicture(1080, 1920);
constexpr std::size_t kMostTexts = 3;

QString say(const char* words)
{
    return QCoreApplication::translate("linli::ui::PostOffers", words);
}

void openDialog(AppContext& context, PageHost& host, QWidget* page, PostSubject subject)
{
    (new PostDialog(context, host, std::move(subject), page))->open();
}

PostSubject boardSubject(const SealedBoard& sealed, const QByteArray& picture, const QString& name)
{
    PostSubject subject;
    subject.title = words::boardTitle(sealed.choice, sealed.by, today(), language());
    const QString table = words::boardMarkdown(sealed, name, today(), language());
    subject.forms.push_back({say(QT_TRANSLATE_NOOP("linli::ui::PostOffers", "Table")),
                             outreach::MarkdownMessage{table.toStdString(), true}});
    subject.forms.push_back({say(QT_TRANSLATE_NOOP("linli::ui::PostOffers", "Picture")),
                             outreach::ImageMessage{picture.toStdString()}});
    subject.queue = [sealed](usecases::Shop& shop, const std::string& webhook,
                             const outreach::Message& message) {
        return usecases::queueBoardPost(shop, sealed, webhook, message);
    };
    return subject;
}

/// What is asked of the store for a session.
struct Offered
{
    CampaignPosts posts;
    Result<CampaignPoster> poster;
};

struct Pictures
{
    Result<QByteArray> poster;
    QByteArray cover;
};

PostSubject campaignSubject(const CampaignPosts& posts, const Pictures& pictures)
{
    PostSubject subject;
    subject.title = text(posts.title);
    for (std::size_t i = 0; i < std::min(kMostTexts, posts.texts.size()); ++i) {
        QString label = say(QT_TRANSLATE_NOOP("linli::ui::PostOffers", "Text"));
        label += posts.texts.size() > 1 ? QStringLiteral(" %1").arg(i + 1) : QString();
        subject.forms.push_back({label, outreach::TextMessage{posts.texts[i], {}, {}}});
    }
    if (!posts.link.empty()) {
        const QString first = text(posts.texts.front()).section(QLatin1Char('\n'), 0, 0);
        subject.forms.push_back({say(QT_TRANSLATE_NOOP("linli::ui::PostOffers", "Article")),
                                 outreach::NewsMessage{{{posts.title, first.left(120).toStdString(),
                                                         posts.link, ""}}}});
    }
    if (pictures.poster.ok()) {
        subject.forms.push_back({say(QT_TRANSLATE_NOOP("linli::ui::PostOffers", "Poster")),
                                 outreach::ImageMessage{pictures.poster->toStdString()}});
    } else {
        subject.note = say(QT_TRANSLATE_NOOP("linli::ui::PostOffers",
                                             "The poster of the session is not here: %1"))
                           .arg(sentenceOf(pictures.poster.error()));
    }
    if (!pictures.cover.isEmpty()) {
        subject.forms.push_back({say(QT_TRANSLATE_NOOP("linli::ui::PostOffers", "Picture")),
                                 outreach::ImageMessage{pictures.cover.toStdString()}});
    }
    subject.queue = [id = posts.id](usecases::Shop& shop, const std::string& webhook,
                                    const outreach::Message& message) {
        return usecases::queuePost(shop, {webhook, message, "campaign:" + id, ""});
    };
    return subject;
}

} // namespace

void offerBoardPost(AppContext& context,
                    PageHost& host,
                    QWidget* page,
                    const board::WindowChoice& choice,
                    board::RankBy by,
                    const render::BoardPicture& picture,
                    const PostTrouble& trouble)
{
    context.shop.change<SealedBoard>(
        page,
        [choice, by](StoreSide& side) {
            return usecases::sealBoard(side.shop, side.boards, choice, by);
        },
        [&context, &host, page, picture, trouble](const Result<SealedBoard>& sealed) {
            if (!sealed.ok()) {
                trouble(sentenceOf(sealed.error()));
                return;
            }
            inBackground<QByteArray>(
                page,
                [picture]() -> Result<QByteArray> {
                    return render::chatPicture(render::renderBoard(picture, kBoardPicture));
                },
                [&context, &host, page, board = *sealed](const Result<QByteArray>& drawn) {
                    openDialog(context, host, page,
                               boardSubject(board, drawn.valueOr({}), text(context.profile.name)));
                });
        });
}

void offerCampaignPost(AppContext& context,
                       PageHost& host,
                       QWidget* page,
                       const std::string& campaign,
                       const QString& cover,
                       const PostTrouble& trouble)
{
    context.shop.ask<Offered>(
        page,
        [campaign, spoken = language()](StoreSide& side) -> Result<Offered> {
            LINLI_ASSIGN(CampaignPosts posts, usecases::campaignPosts(side.shop, campaign));
            return Offered{std::move(posts), campaignPoster(side.shop, campaign, spoken)};
        },
        [&context, &host, page, cover, trouble](const Result<Offered>& offered) {
            if (!offered.ok()) {
                trouble(sentenceOf(offered.error()));
                return;
            }
            inBackground<Pictures>(
                page,
                [cover, poster = offered->poster, desk = context.posterDesk]() -> Result<Pictures> {
                    Pictures drawn{poster.ok() ? drawCampaignPoster(*poster, desk)
                                               : Result<QByteArray>(poster.error()),
                                   {}};
                    if (!cover.isEmpty()) {
                        drawn.cover = render::chatPictureOfFile(cover).valueOr({});
                    }
                    return drawn;
                },
                [&context, &host, page, found = offered->posts](const Result<Pictures>& pictures) {
                    openDialog(context, host, page, campaignSubject(found, *pictures));
                });
        });
}

void offerTextPost(AppContext& context,
                   PageHost& host,
                   QWidget* page,
                   const QString& title,
                   const QString& words,
                   const std::string& about)
{
    PostSubject subject;
    subject.title = title;
    subject.forms.push_back({say(QT_TRANSLATE_NOOP("linli::ui::PostOffers", "Text")),
                             outreach::TextMessage{words.toStdString(), {}, {}}});
    subject.queue = [about](usecases::Shop& shop, const std::string& webhook,
                            const outreach::Message& message) {
        return usecases::queuePost(shop, {webhook, message, about, ""});
    };
    openDialog(context, host, page, std::move(subject));
}

} // namespace linli::ui
