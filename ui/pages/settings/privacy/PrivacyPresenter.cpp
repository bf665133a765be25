// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/privacy/PrivacyPresenter.h"

#include "ui/context/Background.h"
#include "ui/context/ReachDesk.h"
#include "ui/context/RightsDesk.h"
#include "ui/language/LanguageSwitch.h"
#include "usecases/members/Erase.h"
#include "usecases/ports/Clock.h"
#include "usecases/privacy/Consents.h"
#include "words/privacy/NoticeText.h"

#include <tuple>

namespace linli::ui {

namespace {

enum Question
{
    kAll,
};

using Loaded =
    std::tuple<usecases::NoticeState, usecases::RetentionView, std::vector<ports::ConsentText>>;

} // namespace

PrivacyPresenter::PrivacyPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent)
{
}

const RightsDesk* PrivacyPresenter::desk() const
{
    return context().reachDesk == nullptr ? nullptr : context().reachDesk->rights;
}

void PrivacyPresenter::load()
{
    read<Loaded>(
        kAll,
        [](StoreSide& side) -> Result<Loaded> {
            LINLI_ASSIGN(usecases::NoticeState notice, usecases::noticeState(side.shop));
            LINLI_ASSIGN(usecases::RetentionView view, usecases::retentionView(side.shop));
            LINLI_ASSIGN(auto wordings, usecases::consentTexts(side.shop));
            return Loaded{std::move(notice), std::move(view), std::move(wordings)};
        },
        [this](const Loaded& all) {
            std::tie(m_notice, m_view, m_wordings) = all;
            Q_EMIT loaded();
        });
}

void PrivacyPresenter::saveContact(const QString& contact)
{
    write<bool>(
        [contact = contact.toStdString()](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::saveNoticeContact(side.shop, contact));
            return true;
        },
        [this](const Result<bool>& done) {
            if (!done.ok()) {
                Q_EMIT refused(QStringLiteral("contact"), done.error());
                return;
            }
            load();
        });
}

words::LetterText PrivacyPresenter::letter(words::Language language) const
{
    const usecases::NoticeState state = m_notice.value_or(usecases::NoticeState());
    const bool fresh = !state.published || state.outdated;
    const std::int64_t version =
        state.published ? state.published->version + (fresh ? 1 : 0) : std::int64_t{1};
    return words::noticeLetter(state.facts, version,
                               fresh ? context().clock.now() : state.published->from, language);
}

void PrivacyPresenter::publish()
{
    const auto said = [this](words::Language language) {
        return words::plainText(letter(language)).toStdString();
    };
    write<ports::PublishedNotice>(
        [zh = said(words::Language::Zh), en = said(words::Language::En)](StoreSide& side) {
            return usecases::publishNotice(side.shop, zh, en);
        },
        [this](const Result<ports::PublishedNotice>& done) {
            if (!done.ok()) {
                Q_EMIT refused(text(std::string(done.error().parameter("field"))), done.error());
                return;
            }
            Q_EMIT told(tr("Version %1 of the notice is in force.").arg(done->version));
            load();
        });
}

void PrivacyPresenter::saveLetter(const QString& file)
{
    inBackground<bool>(
        this,
        [save = desk()->writeLetter, file, letter = letter(language())]() -> Result<bool> {
            LINLI_TRY(save(file, letter));
            return true;
        },
        [this, file](const Result<bool>& saved) {
            saved.ok() ? Q_EMIT told(tr("Saved: %1").arg(file))
                       : Q_EMIT failed(sentenceOf(saved.error()));
        });
}

void PrivacyPresenter::clearNow()
{
    setBusy(true);
    desk()->clearNow([guard = QPointer<PrivacyPresenter>(this)](const Result<bool>& done) {
        if (guard.isNull()) {
            return;
        }
        guard->setBusy(false);
        if (!done.ok()) {
            Q_EMIT guard->failed(sentenceOf(done.error()));
        }
        guard->load();
    });
}

void PrivacyPresenter::eraseInactive(const std::vector<MemberKey>& members)
{
    setBusy(true);
    write<int>([members](StoreSide& side) { return usecases::eraseInactive(side.shop, members); },
               [this](const Result<int>& gone) {
                   if (!gone.ok()) {
                       setBusy(false);
                       Q_EMIT failed(sentenceOf(gone.error()));
                       return;
                   }
                   // Outside every unit of work: it goes the way of questions.
                   context().shop.ask<bool>(
                       this,
                       [](StoreSide& side) -> Result<bool> {
                           LINLI_TRY(usecases::scrubErased(side.shop));
                           return true;
                       },
                       [this, count = *gone](const Result<bool>&) { // tried again every day
                           setBusy(false);
                           Q_EMIT erased(count);
                           load();
                       });
               });
}

void PrivacyPresenter::publishWording(privacy::Purpose purpose,
                                      const QString& zh,
                                      const QString& en)
{
    write<std::string>(
        [purpose, zh = zh.toStdString(), en = en.toStdString()](StoreSide& side) {
            return usecases::publishConsentText(side.shop, purpose, zh, en);
        },
        [this](const Result<std::string>& version) {
            if (!version.ok()) {
                Q_EMIT refused(text(std::string(version.error().parameter("field"))),
                               version.error());
                return;
            }
            Q_EMIT wordingPublished(text(*version));
            load();
        });
}

void PrivacyPresenter::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT loaded();
}

} // namespace linli::ui
