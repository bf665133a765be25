// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/consents/ConsentPresenter.h"

#include "ui/context/Background.h"
#include "ui/context/ReachDesk.h"
#include "ui/context/RightsDesk.h"
#include "ui/language/LanguageSwitch.h"
#include "words/privacy/NoticeText.h"

namespace linli::ui {

namespace {
constexpr int kSheet = 1;

struct Seen
{
    usecases::ConsentSheet sheet;
    std::optional<ports::Birthday> birthday;
};
} // namespace

ConsentPresenter::ConsentPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent)
{
}

const RightsDesk* ConsentPresenter::desk() const
{
    return context().reachDesk == nullptr ? nullptr : context().reachDesk->rights;
}

void ConsentPresenter::load(const MemberKey& member)
{
    m_member = member;
    read<Seen>(
        kSheet,
        [member](StoreSide& side) -> Result<Seen> {
            Seen seen;
            LINLI_ASSIGN(seen.sheet, usecases::consentSheet(side.shop, member));
            LINLI_ASSIGN(seen.birthday, usecases::birthdayOf(side.shop, member));
            return seen;
        },
        [this](const Seen& seen) {
            m_sheet = seen.sheet;
            m_birthday = seen.birthday;
            Q_EMIT loaded();
        });
}

template <typename Work> void ConsentPresenter::act(Work work)
{
    write<bool>(
        [work = std::move(work)](StoreSide& side) -> Result<bool> {
            LINLI_TRY(work(side.shop));
            return true;
        },
        [this](const Result<bool>& done) {
            if (!done.ok()) {
                Q_EMIT refused(sentenceOf(done.error()));
            }
            load(m_member);
        });
}

void ConsentPresenter::keepBirthday(int month, int day)
{
    act([member = m_member, month, day](usecases::Shop& shop) {
        return usecases::saveBirthday(shop, member, month, day);
    });
}

void ConsentPresenter::forgetBirthday()
{
    act([member = m_member](usecases::Shop& shop) {
        return usecases::forgetBirthday(shop, member);
    });
}

void ConsentPresenter::give(const usecases::GivenConsent& given)
{
    write<bool>(
        [member = m_member, given](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::giveConsent(side.shop, member, given));
            return true;
        },
        [this](const Result<bool>& done) {
            if (!done.ok()) {
                Q_EMIT refused(sentenceOf(done.error()));
                return;
            }
            Q_EMIT this->given();
            load(m_member);
        });
}

void ConsentPresenter::withdraw(privacy::Purpose purpose)
{
    write<bool>(
        [member = m_member, purpose](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::withdrawConsent(side.shop, member, purpose));
            return true;
        },
        [this, purpose](const Result<bool>& done) {
            if (!done.ok()) {
                Q_EMIT refused(sentenceOf(done.error()));
            } else {
                Q_EMIT withdrawn(purpose);
            }
            load(m_member);
        });
}

words::LetterText ConsentPresenter::form(const usecases::ConsentLine& line,
                                         const QString& person) const
{
    return words::consentForm(context().profile, line.asked, person, language());
}

void ConsentPresenter::exportTo(const MemberKey& member, const QString& file)
{
    write<usecases::PersonFile>(
        [member](StoreSide& side) { return usecases::personFile(side.shop, member); },
        [this, file](const Result<usecases::PersonFile>& person) {
            if (!person.ok()) {
                Q_EMIT refused(sentenceOf(person.error()));
                return;
            }
            inBackground<bool>(
                this,
                [save = desk()->writePerson, file, person = *person,
                 language = language()]() -> Result<bool> {
                    LINLI_TRY(save(file, person, language));
                    return true;
                },
                [this, file](const Result<bool>& saved) {
                    saved.ok() ? Q_EMIT exported(file) : Q_EMIT refused(sentenceOf(saved.error()));
                });
        });
}

} // namespace linli::ui
