// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/imports/Plan.h"
#include "usecases/members/EqualityKeys.h"
#include "usecases/ports/InviteStore.h"
#include "usecases/ports/MemberStore.h"

#include <array>

namespace linli::usecases::imports {
namespace {

QueueReason reasonOf(PhoneClass phone)
{
    switch (phone) {
    case PhoneClass::Masked:
        return QueueReason::PhoneMasked;
    case PhoneClass::Virtual:
        return QueueReason::PhoneVirtual;
    case PhoneClass::NotMobile:
        return QueueReason::PhoneNotMobile;
    case PhoneClass::Valid:
    case PhoneClass::Missing:
        break;
    }
    return QueueReason::PhoneMissing;
}

std::string timeText(const std::optional<Instant>& at)
{
    return at ? at->toIso() : std::string();
}

struct Said
{
    const char* field;
    std::string text;
};

/// What the file says of a person, field by field, in the order conflicts are listed.
std::array<Said, 10> saidOf(const ReadPerson& person)
{
    return {{{"name", person.name},
             {"nickname", person.nickname},
             {"estate", person.estate},
             {"building", person.building},
             {"door", person.door},
             {"joined_at", timeText(person.joinedAt)},
             {"invite_code", person.inviteCode},
             {"inviter_code", person.inviterCode},
             {"tags", person.tags},
             {"consent", person.consent}}};
}

} // namespace

Result<void> Planner::planPeople()
{
    m_codesInFile.insert(m_file.codesInFile.begin(), m_file.codesInFile.end());
    for (const ReadPerson& person : m_file.people) {
        LINLI_TRY(planPerson(person));
    }
    return {};
}

/// True where the inviter of a row above, and so on, leads back to this person's own code.
Result<bool> Planner::closesCircle(const ReadPerson& person)
{
    std::string code = person.inviterCode;
    for (std::size_t steps = 0; steps <= m_inviterOf.size(); ++steps) {
        if (code == person.inviteCode) {
            return true;
        }
        const auto next = m_inviterOf.find(code);
        if (next == m_inviterOf.end()) {
            return false;
        }
        code = next->second;
    }
    return true;
}

/// Her own code: this row's, that of a row above with her phone, or one the shop knows as hers.
Result<bool> Planner::namesHerself(const ReadPerson& person,
                                   const std::optional<MemberKey>& inviter)
{
    if (person.inviterCode == person.inviteCode) {
        return true;
    }
    if (!person.phone.valid()) {
        return false;
    }
    const auto above = m_codeOwners.find(person.inviterCode);
    if (above != m_codeOwners.end() && above->second == person.phone.digits) {
        return true;
    }
    if (!inviter) {
        return false;
    }
    LINLI_ASSIGN(const auto member,
                 m_shop.members.memberOfPhone(phoneKeyOf(m_shop.vault, person.phone.digits)));
    return member && *member == *inviter;
}

/// The rules about codes that need the whole file and the shop. False where one is broken.
Result<bool> Planner::checkCodes(const ReadPerson& person)
{
    bool good = true;
    if (!person.inviteCode.empty()) {
        const auto above = m_codeOwners.find(person.inviteCode);
        // Only a phone makes two rows one person: without one nobody may repeat a code.
        const bool sameAbove = above != m_codeOwners.end() && person.phone.valid() &&
                               above->second == person.phone.digits;
        bool taken = above != m_codeOwners.end() && !sameAbove;
        LINLI_ASSIGN(const auto owner, m_shop.invites.ownerOfCode(person.inviteCode));
        if (owner) {
            LINLI_ASSIGN(const auto same, m_shop.members.memberOfPhone(
                                              phoneKeyOf(m_shop.vault, person.phone.digits)));
            taken = taken || !same || *same != *owner;
        }
        if (taken) {
            addError(person.row, person.codeColumn, CellProblem::CodeTaken);
            good = false;
        } else {
            m_codeOwners.emplace(person.inviteCode, person.phone.digits);
        }
    }
    if (person.inviterCode.empty()) {
        return good;
    }
    LINLI_ASSIGN(const auto inviter, m_shop.invites.ownerOfCode(person.inviterCode));
    LINLI_ASSIGN(const bool herself, namesHerself(person, inviter));
    if (herself) {
        addError(person.row, person.inviterColumn, CellProblem::InviterIsSelf);
        return false;
    }
    if (!inviter && m_codesInFile.count(person.inviterCode) == 0) {
        addError(person.row, person.inviterColumn, CellProblem::InviterCodeUnknown);
        return false;
    }
    if (!person.inviteCode.empty()) {
        LINLI_ASSIGN(const bool circle, closesCircle(person));
        if (circle) {
            addError(person.row, person.inviterColumn, CellProblem::InviterCircle);
            return false;
        }
        if (good && !person.refused) {
            m_inviterOf.emplace(person.inviteCode, person.inviterCode);
        }
    }
    return good;
}

/// One conflict per field that both sides fill and that differs. True where there is none.
Result<bool> Planner::compareWithShop(const ReadPerson& person, const MemberKey& member)
{
    LINLI_ASSIGN(const auto identity, m_shop.members.identity(member));
    LINLI_ASSIGN(const auto held, m_store.person(member));
    ReadPerson ours;
    if (identity) {
        ours.name = identity->name;
        ours.nickname = identity->nickname;
        ours.estate = identity->estate;
        ours.building = identity->building;
        ours.door = identity->door;
    }
    if (held) {
        ours.joinedAt = held->joinedAt;
        ours.inviteCode = held->inviteCode;
        ours.inviterCode = held->inviterCode;
        ours.tags = held->tags;
        ours.consent = held->consent;
    }
    bool same = true;
    const auto before = saidOf(ours);
    const auto now = saidOf(person);
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!now[i].text.empty() && !before[i].text.empty() && now[i].text != before[i].text) {
            m_plan.result.conflicts.push_back({person.row, maskedDigits(person.phone.digits),
                                               now[i].field, before[i].text, now[i].text});
            same = false;
        }
    }
    return same;
}

Result<void> Planner::planPerson(const ReadPerson& person)
{
    LINLI_ASSIGN(const bool codesGood, checkCodes(person));
    if (person.refused || !codesGood) {
        return {};
    }
    if (!person.phone.valid()) {
        addQueued(person.row, reasonOf(person.phone.kind), person.cells);
        return {};
    }
    if (const auto above = m_peopleAbove.find(person.phone.digits); above != m_peopleAbove.end()) {
        const ReadPerson& first = *above->second;
        if (!first.name.empty() && !person.name.empty() && first.name != person.name) {
            addQueued(person.row, QueueReason::PhoneShared, person.cells);
            return {};
        }
        bool same = true;
        const auto before = saidOf(first);
        const auto now = saidOf(person);
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (!now[i].text.empty() && now[i].text != before[i].text) {
                m_plan.result.conflicts.push_back({person.row, maskedDigits(person.phone.digits),
                                                   now[i].field, before[i].text, now[i].text});
                same = false;
            }
        }
        m_plan.result.unchanged += same ? 1 : 0;
        return {};
    }
    m_peopleAbove.emplace(person.phone.digits, &person);
    LINLI_ASSIGN(const auto member,
                 m_shop.members.memberOfPhone(phoneKeyOf(m_shop.vault, person.phone.digits)));
    if (member) {
        LINLI_ASSIGN(const bool same, compareWithShop(person, *member));
        m_plan.result.unchanged += same ? 1 : 0;
        return {};
    }
    if (person.inviterNamed) {
        addQueued(person.row, QueueReason::InviterUnknown, person.cells);
    }
    m_plan.people.push_back(&person);
    return {};
}

} // namespace linli::usecases::imports
