// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/members/Forgetting.h"

#include "domain/member/Phone.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/privacy/ConsentStore.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::size_t kShortestName = 2;
constexpr std::int32_t kMostNamesakes = 200;
constexpr std::string_view kNobody = "邻居";

Result<bool> isHersAlone(Shop& shop, const std::vector<MemberKey>& hers, const std::string& name)
{
    MemberQuery query;
    query.text = name;
    LINLI_ASSIGN(const Page<MemberRow> page,
                 shop.members.list(query, PageRequest{kMostNamesakes, std::nullopt}));
    return std::none_of(page.rows.begin(), page.rows.end(), [&](const MemberRow& row) {
        const bool own = std::find(hers.begin(), hers.end(), row.key) != hers.end();
        return !own && (row.name == name || row.nickname == name);
    });
}

Result<std::int64_t> forgetOnBoards(Shop& shop, const MemberKey& member)
{
    ports::ErasureStore& erasure = shop.features.consents->erasure();
    LINLI_ASSIGN(const auto boards, erasure.boardsWith(member));
    std::int64_t changed = 0;
    for (const auto& [id, body] : boards) {
        const std::string without = boardWithout(body, member);
        if (without != body) {
            LINLI_TRY(erasure.rewriteBoard(id, without, shop.hasher.sha256(without)));
            ++changed;
        }
    }
    return changed;
}

} // namespace

std::vector<std::string> phoneSpellings(const std::string& digits)
{
    constexpr std::size_t kDigits = 11;
    if (digits.size() != kDigits) {
        return {};
    }
    std::vector<std::string> all{digits};
    for (const char* gap : {" ", "-", "."}) {
        all.push_back(digits.substr(0, 3) + gap + digits.substr(3, 4) + gap + digits.substr(7));
    }
    return all;
}

bool isLookedFor(const std::string& name)
{
    return characterCount(name) >= kShortestName;
}

/// rank \t member \t printed name \t …: the third field of her rows.
std::string boardWithout(const std::string& body, const MemberKey& member)
{
    const std::string mark = "\t" + member.text() + "\t";
    std::string out = body;
    for (std::size_t at = out.find(mark); at != std::string::npos; at = out.find(mark, at)) {
        const std::size_t name = at + mark.size();
        const std::size_t end = std::min(out.find('\t', name), out.size());
        out.replace(name, end - name, kNobody);
        at = name;
    }
    return out;
}

Result<ports::PersonWords> wordsOf(Shop& shop, const MemberKey& member)
{
    ports::PersonWords words;
    if (shop.features.consents == nullptr) {
        return words;
    }
    LINLI_ASSIGN(const std::vector<MemberKey> hers,
                 shop.features.consents->erasure().keysOf(member));
    for (const MemberKey& key : hers) {
        LINLI_ASSIGN(const auto identity, shop.members.identity(key));
        if (!identity) {
            continue;
        }
        for (std::string& spelling : phoneSpellings(identity->phone)) {
            words.phones.push_back(std::move(spelling));
        }
        for (const std::string& name : {identity->name, identity->nickname}) {
            const bool known =
                std::find(words.names.begin(), words.names.end(), name) != words.names.end();
            if (known || !isLookedFor(name)) {
                continue;
            }
            LINLI_ASSIGN(const bool alone, isHersAlone(shop, hers, name));
            if (alone) {
                words.names.push_back(name);
            }
        }
    }
    return words;
}

Result<std::int64_t>
forgetEverywhere(Shop& shop, const MemberKey& member, const ports::PersonWords& words)
{
    if (shop.features.consents == nullptr) {
        return std::int64_t{0};
    }
    ports::ErasureStore& erasure = shop.features.consents->erasure();
    LINLI_ASSIGN(const std::vector<MemberKey> hers, erasure.keysOf(member));
    LINLI_ASSIGN(std::int64_t changed, erasure.forgetWords(hers, words));
    for (const MemberKey& key : hers) {
        LINLI_ASSIGN(const std::int64_t boards, forgetOnBoards(shop, key));
        changed += boards;
    }
    return changed;
}

Result<std::vector<ports::NamingPlace>> stillNaming(Shop& shop, const ports::PersonWords& words)
{
    if (shop.features.consents == nullptr) {
        return std::vector<ports::NamingPlace>();
    }
    return shop.features.consents->erasure().stillNaming(words);
}

} // namespace linli::usecases
