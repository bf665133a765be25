// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/Event.h"
#include "usecases/imports/Applier.h"
#include "usecases/members/Members.h"
#include "usecases/members/NewMember.h"
#include "usecases/ports/InviteStore.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/ProductStore.h"
#include "usecases/ports/imports/ImportHistory.h"
#include "usecases/rewards/Submit.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace linli::usecases::imports {
namespace {

constexpr std::size_t kLongestWord = 60;
constexpr std::size_t kLongestTag = 30;
constexpr std::size_t kMostTags = 20;
constexpr std::size_t kSkuDigits = 10;
constexpr std::size_t kLongestSku = 40;

/// A text of a file in the form the shop keeps: one line, at most `most` characters.
std::string fitted(const std::string& text, std::size_t most = kLongestWord)
{
    std::string line;
    std::size_t count = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80 && ++count > most) {
            break;
        }
        line.push_back(byte < 0x20 || byte == 0x7F ? ' ' : c);
    }
    return line;
}

std::vector<std::string> tagsOf(FileKind kind, const std::string& text)
{
    const std::string_view separators = kind == FileKind::LinliMembers ? ";" : ";,";
    std::vector<std::string> tags;
    std::string tag;
    for (const char c : text + ";") {
        if (separators.find(c) == std::string_view::npos) {
            tag.push_back(c);
            continue;
        }
        if (!tag.empty() && tags.size() < kMostTags) {
            tags.push_back(fitted(tag, kLongestTag));
        }
        tag.clear();
    }
    return tags;
}

bool isSku(const std::string& text)
{
    return !text.empty() && text.size() <= kLongestSku &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                      c == '_';
           });
}

std::string hexOf(const ports::Digest& digest, std::size_t digits)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string text;
    for (const std::uint8_t byte : digest) {
        text.push_back(kHex[byte >> 4U]);
        text.push_back(kHex[byte & 15U]);
    }
    return text.substr(0, digits);
}

} // namespace

Result<void> Applier::saveProducts()
{
    const Instant now = m_shop.clock.now();
    for (const auto& [match, planned] : m_plan.newProducts) {
        Product product;
        product.id = m_shop.ids.next().toText();
        product.sku = planned.namedBySku && isSku(planned.name)
                          ? planned.name
                          : "I" + hexOf(m_shop.hasher.sha256(match), kSkuDigits);
        product.name = planned.name;
        product.spec = planned.spec;
        product.createdAt = now;
        product.updatedAt = now;
        LINLI_TRY(m_shop.products.save(product));
        LINLI_TRY(m_store.history().noteProduct(m_batch, product.id));
        m_skus[match] = product.sku;
    }
    return {};
}

Result<std::vector<std::string>> Applier::skusOf(const std::vector<ReadLine>& lines)
{
    std::vector<std::string> skus;
    for (const ReadLine& line : lines) {
        std::string& sku = m_skus[line.match];
        if (sku.empty() && m_file.kind == FileKind::LinliOrders) {
            LINLI_ASSIGN(const auto product, m_shop.products.bySku(line.name));
            sku = product ? product->sku : std::string();
        }
        if (sku.empty()) {
            LINLI_ASSIGN(const auto product, m_shop.products.byName(line.name, line.spec));
            if (!product) {
                return Error(ErrorCode::Internal).detail("an imported product is missing");
            }
            sku = product->sku;
        }
        skus.push_back(sku);
    }
    return skus;
}

/// New buyers and inviters join when the file first speaks of them.
Result<void> Applier::enrolBuyers()
{
    struct Seen
    {
        Instant at;
        std::string name;
    };
    std::unordered_map<std::string, Seen> seen;
    const auto look = [&seen](const std::string& digits, Instant at, const std::string& name) {
        const auto [entry, isNew] = seen.try_emplace(digits, Seen{at, name});
        entry->second.at = std::min(entry->second.at, at);
        if (!isNew && entry->second.name.empty()) {
            entry->second.name = name;
        }
    };
    for (const PlannedOrder& order : m_plan.orders) {
        const ReadOrder& read = *order.read;
        if (read.phone.valid()) {
            look(read.phone.digits, read.placedAt, read.buyerName);
        }
        if (read.inviter == InviterClaim::Phone) {
            look(read.inviterPhone, read.placedAt, read.inviterName);
        }
    }
    for (const std::string& digits : m_plan.newPhones) {
        NewMember person;
        person.phone = digits;
        person.name = fitted(seen[digits].name);
        person.joinedAt = std::min(seen[digits].at, m_shop.clock.now());
        LINLI_TRY(enrol(m_shop, person));
        LINLI_TRY(step());
    }
    return {};
}

Result<void> Applier::enrolPeople()
{
    const Instant now = m_shop.clock.now();
    for (const ReadPerson* read : m_plan.people) {
        NewMember person;
        person.name = fitted(read->name);
        person.nickname = fitted(read->nickname);
        person.phone = read->phone.digits;
        person.estate = fitted(read->estate);
        person.building = fitted(read->building);
        person.door = fitted(read->door);
        person.tags = tagsOf(m_file.kind, read->tags);
        person.joinedAt = std::min(read->joinedAt.value_or(now), now);
        person.aliasCode = read->inviteCode;
        LINLI_ASSIGN(const MemberKey member, enrol(m_shop, person));
        if (read->consent == "yes") {
            LINLI_TRY(
                m_shop.members.addConsent({m_shop.ids.next().toText(), member, "public_name",
                                           "import", "file", *person.joinedAt, std::nullopt}));
        }
        LINLI_TRY(m_store.savePerson(m_batch, {member, read->joinedAt, read->inviteCode,
                                               read->inviterCode, read->tags, read->consent}));
        LINLI_TRY(step());
    }
    return {};
}

/// An inviter is a bind at joined_at, in the order of those times.
Result<void> Applier::bindPeople()
{
    const Instant now = m_shop.clock.now();
    std::vector<const ReadPerson*> invited;
    std::copy_if(m_plan.people.begin(), m_plan.people.end(), std::back_inserter(invited),
                 [](const ReadPerson* person) { return !person->inviterCode.empty(); });
    std::stable_sort(invited.begin(), invited.end(),
                     [now](const ReadPerson* a, const ReadPerson* b) {
                         return a->joinedAt.value_or(now) < b->joinedAt.value_or(now);
                     });
    for (const ReadPerson* person : invited) {
        LINLI_ASSIGN(const auto inviter, m_shop.invites.ownerOfCode(person->inviterCode));
        if (!inviter) {
            // Her row was refused or queued: a person has to say who she is.
            m_plan.result.queued.push_back(
                {person->row, QueueReason::InviterUnknown, {}, person->cells});
            continue;
        }
        LINLI_ASSIGN(const MemberKey invitee, memberOf(person->phone.digits));
        LINLI_ASSIGN(const Outcome outcome,
                     submitAt(m_shop, rewards::Bind{invitee, *inviter, {}},
                              std::min(person->joinedAt.value_or(now), now)));
        noteBind(outcome, person->row, person->cells);
    }
    return {};
}

} // namespace linli::usecases::imports
