// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/PeopleRows.h"

#include "exchange/cells/CellText.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace linli::exchange {
namespace {

using usecases::imports::ReadPerson;
using usecases::imports::ReadPhone;

constexpr std::size_t kShortestCode = 4;
constexpr std::size_t kLongestCode = 16;

std::string upperCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return static_cast<char>(c < 0x80 ? std::toupper(c) : c);
    });
    return text;
}

bool isCode(const std::string& text)
{
    return text.size() >= kShortestCode && text.size() <= kLongestCode &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) {
               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
           });
}

std::string readConsent(const RowView& view, Findings& findings)
{
    const std::string word = lowered(nfkc(view.text(Field::Consent)));
    for (const std::string_view yes : {"yes", "true", "1", "是"}) {
        if (word == yes) {
            return "yes";
        }
    }
    for (const std::string_view no : {"no", "false", "0", "否"}) {
        if (word == no) {
            return "no";
        }
    }
    if (!word.empty()) {
        report(findings, view.place(Field::Consent), CellProblem::ConsentUnreadable);
    }
    return {};
}

std::string fullName(FileKind kind, const RowView& view)
{
    std::string name = view.text(Field::Name);
    if (kind == FileKind::ShopifyCustomers) {
        const std::string last = view.text(Field::LastName);
        name += (name.empty() || last.empty() ? "" : " ") + last;
    }
    return name;
}

} // namespace

void PeopleRows::readCodes(ReadPerson& person,
                           const RowView& view,
                           Findings& findings,
                           ImportFile& file) const
{
    person.inviteCode = upperCase(nfkc(view.text(Field::MemberCode)));
    person.inviterCode = upperCase(nfkc(view.text(Field::InviterCode)));
    if (!person.inviteCode.empty() && !isCode(person.inviteCode)) {
        report(findings, view.place(Field::MemberCode), CellProblem::CodeMalformed);
        person.inviteCode.clear();
    }
    if (!person.inviteCode.empty()) {
        file.codesInFile.push_back(person.inviteCode);
    }
    const CellPlace code = view.place(Field::MemberCode);
    const CellPlace inviter = view.place(Field::InviterCode);
    person.codeColumn = {static_cast<std::int32_t>(code.column), code.title, code.value};
    person.inviterColumn = {static_cast<std::int32_t>(inviter.column), inviter.title,
                            inviter.value};
}

void PeopleRows::row(const RowView& view, bool damaged, Findings& findings, ImportFile& file)
{
    const std::size_t before = findings.count();
    ReadPerson person;
    person.row = view.number();
    person.phone = readPhoneSlot(Field::Phone, view, findings).value.value_or(ReadPhone{});
    person.name = fullName(m_kind, view);
    person.nickname = view.text(Field::Nickname);
    person.estate = view.text(Field::Estate);
    person.building = view.text(Field::Building);
    person.door = view.text(Field::Door);
    person.joinedAt = readTimeSlot(Field::JoinedAt, view, findings).value;
    person.tags = view.text(Field::Tags);
    person.consent = readConsent(view, findings);
    if (m_kind == FileKind::LinliMembers) {
        readCodes(person, view, findings, file);
    } else {
        person.inviterNamed = view.filled(Field::InviterName);
    }
    person.refused = damaged || findings.count() > before;
    const bool again = person.phone.valid() && !m_phones.insert(person.phone.digits).second;
    if (again || !person.phone.valid() || person.inviterNamed || !person.inviterCode.empty()) {
        person.cells = view.wholeText();
    }
    file.people.push_back(std::move(person));
}

} // namespace linli::exchange
