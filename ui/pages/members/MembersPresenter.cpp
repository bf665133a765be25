// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/MembersPresenter.h"

#include "ui/language/RefusalText.h"
#include "usecases/binding/Bind.h"
#include "usecases/members/Members.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Unit.h"

namespace linli::ui {

namespace {

struct Enrolled
{
    MemberKey key;
    std::string refusal;
};

Result<Enrolled>
enrolAndBind(usecases::Shop& shop, const usecases::NewMember& person, const std::string& inviter)
{
    return usecases::inOneUnit(shop, [&]() -> Result<Enrolled> {
        Enrolled done;
        LINLI_ASSIGN(done.key, usecases::enrol(shop, person));
        if (!inviter.empty()) {
            LINLI_ASSIGN(const usecases::Outcome outcome,
                         usecases::bindTyped(shop, done.key, inviter));
            done.refusal = outcome.refused ? outcome.refusal() : std::string();
        }
        return done;
    });
}

} // namespace

MembersPresenter::MembersPresenter(AppContext& context, QObject* parent)
    : MembersPresenter(context, new itemmodels::MemberModel, parent)
{
}

MembersPresenter::MembersPresenter(AppContext& context,
                                   itemmodels::MemberModel* model,
                                   QObject* parent)
    : MemberList(context, model, usecases::listMembers, usecases::memberDetail, parent),
      m_model(model)
{
}

void MembersPresenter::enrol(const usecases::NewMember& person, const QString& inviter)
{
    write<Enrolled>([person, inviter = inviter.trimmed().toStdString()](
                        StoreSide& side) { return enrolAndBind(side.shop, person, inviter); },
                    [this](Result<Enrolled> done) {
                        if (!done.ok()) {
                            Q_EMIT notSaved(done.error());
                            return;
                        }
                        Q_EMIT saved(text(done->key.text()));
                        if (!done->refusal.empty()) {
                            Q_EMIT refused(refusalText(done->refusal));
                        }
                    });
}

void MembersPresenter::edit(const QString& key, const usecases::MemberEdit& edit)
{
    write<bool>(
        [key = MemberKey(key.toStdString()), edit](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::editMember(side.shop, key, edit));
            return true;
        },
        [this, key](Result<bool> done) {
            done.ok() ? Q_EMIT saved(key) : Q_EMIT notSaved(done.error());
        });
}

void MembersPresenter::bind(const QString& invitee, const QString& typed)
{
    write<usecases::Outcome>(
        [who = MemberKey(invitee.toStdString()), typed = typed.trimmed().toStdString()](
            StoreSide& side) { return usecases::bindTyped(side.shop, who, typed); },
        [this](Result<usecases::Outcome> outcome) {
            if (!outcome.ok()) {
                Q_EMIT refused(sentenceOf(outcome.error()));
            } else if (outcome->refused) {
                Q_EMIT refused(refusalText(outcome->refusal()));
            } else {
                Q_EMIT bound();
            }
        });
}

void MembersPresenter::revealPhone(const QString& key)
{
    read<std::string>(
        kFirstOwn,
        [key = MemberKey(key.toStdString())](StoreSide& side) {
            return usecases::revealPhone(side.shop, key);
        },
        [this, key](const std::string& digits) { Q_EMIT phoneRevealed(key, text(digits)); });
}

void MembersPresenter::makePhoneCode(const QString& key)
{
    read<usecases::PhoneCode>(
        kFirstOwn,
        [key = MemberKey(key.toStdString())](StoreSide& side) {
            return usecases::phoneCode(side.shop, key);
        },
        [this](const usecases::PhoneCode& code) { Q_EMIT phoneCodeMade(code); });
}

InviteTreePresenter::InviteTreePresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent)
{
}

void InviteTreePresenter::load()
{
    read<usecases::InviteTree>(
        0, [](StoreSide& side) { return usecases::inviteTree(side.shop, std::nullopt); },
        [this](const usecases::InviteTree& tree) { Q_EMIT loaded(tree); });
}

} // namespace linli::ui
