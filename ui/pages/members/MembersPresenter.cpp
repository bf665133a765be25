// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/MembersPresenter.h"

#include "ui/language/RefusalText.h"
#include "usecases/binding/Bind.h"
#include "usecases/members/Members.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Unit.h"

namespace linli::ui {

namespace {

constexpr std::int32_t kPageRows = 100;
enum Question
{
    kList,
    kMore,
    kDetail,
    kPhone,
};
using Rows = usecases::Page<usecases::MemberRow>;

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
    : Presenter(context, parent), m_model(new itemmodels::MemberModel(this))
{
}

void MembersPresenter::setQuery(const usecases::MemberQuery& query)
{
    m_query = query;
    load();
}

void MembersPresenter::load()
{
    // A refresh keeps as many rows as are shown, so that scrolling does not jump.
    const auto rows = std::clamp<std::int32_t>(m_model->rowCount(), kPageRows, 1000);
    read<Rows>(
        kList,
        [query = m_query, rows](StoreSide& side) {
            return usecases::listMembers(side.shop, query, {rows, std::nullopt});
        },
        [this](Rows page) {
            m_next = page.next;
            m_total = page.total;
            m_loadingMore = false;
            m_model->apply(std::move(page.rows));
            Q_EMIT listChanged();
        });
    if (m_detail) {
        open(text(m_detail->row.key.text()));
    }
}

void MembersPresenter::loadMore()
{
    if (!m_next || m_loadingMore) {
        return;
    }
    m_loadingMore = true;
    read<Rows>(
        kMore,
        [query = m_query, after = m_next](StoreSide& side) {
            return usecases::listMembers(side.shop, query, {kPageRows, after});
        },
        [this](Rows page) {
            if (!std::exchange(m_loadingMore, false)) {
                return; // the list was read anew meanwhile
            }
            m_next = page.next;
            std::vector<usecases::MemberRow> rows = m_model->rows();
            std::move(page.rows.begin(), page.rows.end(), std::back_inserter(rows));
            m_model->apply(std::move(rows));
            Q_EMIT listChanged();
        });
}

void MembersPresenter::open(const QString& key)
{
    read<usecases::MemberDetail>(
        kDetail,
        [key = MemberKey(key.toStdString())](StoreSide& side) {
            return usecases::memberDetail(side.shop, key);
        },
        [this](usecases::MemberDetail detail) {
            m_detail = std::move(detail);
            Q_EMIT detailChanged();
        });
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
        kPhone,
        [key = MemberKey(key.toStdString())](StoreSide& side) {
            return usecases::revealPhone(side.shop, key);
        },
        [this, key](const std::string& digits) { Q_EMIT phoneRevealed(key, text(digits)); });
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
