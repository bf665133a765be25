// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/privacy/Consents.h"

#include "domain/member/MaskedName.h"
#include "domain/time/BusinessDay.h"
#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

using privacy::Purpose;

constexpr std::size_t kLongestText = 500;
constexpr std::array kNamings{Purpose::FullName, Purpose::Title, Purpose::MaskedName,
                              Purpose::OffBoard};
constexpr std::array kChannels{std::pair{ConsentChannel::Counter, std::string_view("counter")},
                               std::pair{ConsentChannel::Paper, std::string_view("paper")},
                               std::pair{ConsentChannel::Page, std::string_view("page")},
                               std::pair{ConsentChannel::Phone, std::string_view("phone")}};

ports::ConsentStore& store(Shop& shop)
{
    return *shop.features.consents;
}

Result<ports::ConsentText> textFor(Shop& shop, Purpose purpose, const std::string& version)
{
    LINLI_ASSIGN(const std::vector<ports::ConsentText> texts,
                 store(shop).texts(privacy::textOf(purpose)));
    // Wordings of lists and pages are named by what came in there, never asked here.
    const auto fits = [&version](const ports::ConsentText& one) {
        return version.empty() ? one.version.starts_with("20") : one.version == version;
    };
    const auto found = std::find_if(texts.begin(), texts.end(), fits);
    if (found == texts.end()) {
        return Error::badInput(ErrorCode::NotFound, "text_version", version,
                               std::string(privacy::textOf(purpose)));
    }
    return *found;
}

const ports::ConsentRecord* latestOf(const std::vector<ports::ConsentRecord>& records,
                                     Purpose purpose)
{
    const auto found =
        std::find_if(records.rbegin(), records.rend(), [&](const ports::ConsentRecord& one) {
            return !one.withdrawnAt && one.purpose == privacy::textOf(purpose);
        });
    return found == records.rend() ? nullptr : &*found;
}

privacy::Naming namingIn(const std::vector<ports::ConsentRecord>& records)
{
    privacy::Naming naming = privacy::Naming::Masked;
    for (const ports::ConsentRecord& record : records) {
        naming = record.withdrawnAt ? naming : privacy::namingAfter(naming, record.purpose);
    }
    return naming;
}

/// Older rows may hold several namings at once: the last one said counts.
bool holds(Purpose purpose, privacy::Naming naming)
{
    return !privacy::isNaming(purpose) ||
           privacy::namingAfter(privacy::Naming::Masked, privacy::textOf(purpose)) == naming;
}

/// Her own page knows no consents, only this tag (docs/cloud.md).
Result<void> markOffBoard(Shop& shop, const MemberKey& member, bool off)
{
    LINLI_ASSIGN(const auto row, shop.members.row(member));
    if (!row) {
        return {};
    }
    std::vector<std::string> tags = row->tags;
    std::erase(tags, std::string(privacy::kOffBoardTag));
    if (off) {
        tags.emplace_back(privacy::kOffBoardTag);
        std::sort(tags.begin(), tags.end());
    }
    return tags == row->tags ? Result<void>() : shop.members.setTags(member, tags);
}

std::string publicNameOf(const MemberRow& row, privacy::Naming naming, const std::string& title)
{
    constexpr int kNumbers = 100;
    if (naming == privacy::Naming::Full) {
        return row.name;
    }
    const bool titled = naming == privacy::Naming::Titled && !title.empty();
    const std::string shown = naming == privacy::Naming::Withheld ? std::string("0") : row.name;
    return titled ? title : maskName(shown, static_cast<int>(row.sequence % kNumbers));
}

Result<std::int64_t> noticeInForce(Shop& shop)
{
    LINLI_ASSIGN(const std::vector<ports::PublishedNotice> all, store(shop).notices());
    return all.empty() ? std::int64_t{0} : all.front().version;
}

Result<void> endOtherNamings(Shop& shop, const MemberKey& member, Purpose said)
{
    for (const Purpose other : kNamings) {
        if (privacy::isNaming(said) && other != said) {
            LINLI_ASSIGN([[maybe_unused]] const std::int64_t ended,
                         store(shop).withdraw(member, privacy::textOf(other), shop.clock.now()));
        }
    }
    return privacy::isNaming(said) ? markOffBoard(shop, member, said == Purpose::OffBoard)
                                   : Result<void>();
}

} // namespace

std::string_view textOf(ConsentChannel channel)
{
    return kChannels.at(static_cast<std::size_t>(channel)).second;
}

Result<ConsentChannel> consentChannelOf(std::string_view text)
{
    for (const auto& [channel, word] : kChannels) {
        if (word == text) {
            return channel;
        }
    }
    return Error::badInput(ErrorCode::UnknownOption, "channel", std::string(text.substr(0, 40)),
                           "counter, paper, page, phone");
}

Result<Purpose> consentPurposeOf(std::string_view text)
{
    if (const auto purpose = privacy::purposeOf(text)) {
        return *purpose;
    }
    return Error::badInput(ErrorCode::UnknownOption, "purpose", std::string(text.substr(0, 40)),
                           "public_name, title, no_board, contact, photo, story, birthday");
}

Result<ConsentSheet> consentSheet(Shop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(const auto row, shop.members.row(member));
    if (!row) {
        return Error::badInput(ErrorCode::NotFound, "member", withoutPhone(member.text()),
                               "a neighbour's key");
    }
    ConsentSheet sheet;
    sheet.member = member;
    LINLI_ASSIGN(sheet.history, store(shop).ofMember(member));
    sheet.naming = namingIn(sheet.history);
    const bool tagged =
        std::find(row->tags.begin(), row->tags.end(), privacy::kOffBoardTag) != row->tags.end();
    sheet.naming = tagged ? privacy::Naming::Withheld : sheet.naming;
    sheet.title = privacy::titleIn(row->name, row->nickname);
    sheet.publicName = publicNameOf(*row, sheet.naming, sheet.title);
    for (const Purpose purpose : privacy::kAskedPurposes) {
        ConsentLine line;
        line.purpose = purpose;
        LINLI_ASSIGN(line.asked, textFor(shop, purpose, {}));
        const ports::ConsentRecord* latest = latestOf(sheet.history, purpose);
        if (latest != nullptr && holds(purpose, sheet.naming)) {
            line.inForce = *latest;
        } else if (purpose == Purpose::OffBoard && tagged) {
            line.inForce.emplace(); // set by herself on her page
            line.inForce->member = member;
            line.inForce->purpose = privacy::textOf(purpose);
            line.inForce->channel = textOf(ConsentChannel::Page);
        }
        sheet.lines.push_back(std::move(line));
    }
    std::reverse(sheet.history.begin(), sheet.history.end());
    LINLI_ASSIGN(sheet.texts, store(shop).texts({}));
    return sheet;
}

Result<void> giveConsent(Shop& shop, const MemberKey& member, const GivenConsent& given)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    if (privacy::needsPaper(given.purpose) && !given.paper) {
        return Error::badInput(ErrorCode::ConsentNeeded, "paper",
                               std::string(privacy::textOf(given.purpose)), "paper");
    }
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(existingMember(shop, member));
        LINLI_ASSIGN(const ports::ConsentText text,
                     textFor(shop, given.purpose, given.textVersion));
        LINLI_ASSIGN(const auto records, store(shop).ofMember(member));
        const ports::ConsentRecord* latest = latestOf(records, given.purpose);
        const bool stands = latest != nullptr && latest->textVersion == text.version &&
                            (latest->paper || !given.paper) &&
                            holds(given.purpose, namingIn(records));
        LINLI_TRY(endOtherNamings(shop, member, given.purpose));
        if (stands) {
            return {};
        }
        LINLI_ASSIGN(const std::int64_t notice, noticeInForce(shop));
        LINLI_TRY(store(shop).add(
            {shop.ids.next().toText(), member, std::string(privacy::textOf(given.purpose)),
             text.version, std::string(textOf(given.channel)), shop.clock.now(), std::nullopt,
             given.paper, given.language, notice, shop.desk.actor}));
        return record(shop, AuditAct::MemberEdited, member.text(),
                      "consent " + std::string(privacy::textOf(given.purpose)));
    });
}

Result<void> withdrawConsent(Shop& shop, const MemberKey& member, Purpose purpose)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(const ConsentSheet sheet, consentSheet(shop, member));
        LINLI_ASSIGN(const std::int64_t ended,
                     store(shop).withdraw(member, privacy::textOf(purpose), shop.clock.now()));
        const bool off = purpose == Purpose::OffBoard;
        if (ended == 0 && !(off && sheet.naming == privacy::Naming::Withheld)) {
            return Error::badInput(ErrorCode::NotFound, "consent",
                                   std::string(privacy::textOf(purpose)), "one that holds");
        }
        LINLI_TRY(off ? markOffBoard(shop, member, false) : Result<void>());
        return record(shop, AuditAct::MemberEdited, member.text(),
                      "consent-withdrawn " + std::string(privacy::textOf(purpose)));
    });
}

Result<std::vector<ports::ConsentText>> consentTexts(Shop& shop)
{
    std::vector<ports::ConsentText> texts;
    for (const Purpose purpose : privacy::kAskedPurposes) {
        LINLI_ASSIGN(ports::ConsentText text, textFor(shop, purpose, {}));
        texts.push_back(std::move(text));
    }
    return texts;
}

Result<std::string>
publishConsentText(Shop& shop, Purpose purpose, const std::string& zh, const std::string& en)
{
    LINLI_TRY(permit(shop, staff::Permission::Settings));
    LINLI_ASSIGN(const std::string chinese, typedText("zh", zh, kLongestText));
    LINLI_ASSIGN(const std::string english, typedText("en", en, kLongestText));
    if (chinese.empty() || english.empty()) {
        return Error::badInput(ErrorCode::MissingValue, chinese.empty() ? "zh" : "en", "", "1–500");
    }
    return inOneUnit(shop, [&]() -> Result<std::string> {
        const Instant now = shop.clock.now();
        const std::string year = BusinessDay::of(now).toText().substr(0, 4);
        LINLI_ASSIGN(const auto texts, store(shop).texts(privacy::textOf(purpose)));
        const auto ofYear = std::count_if(texts.begin(), texts.end(), [&](const auto& one) {
            return one.version.starts_with(year + "-");
        });
        const std::string version = year + "-" + std::to_string(ofYear + 1);
        LINLI_TRY(store(shop).addText(
            {std::string(privacy::textOf(purpose)), version, now, chinese, english}));
        LINLI_TRY(record(shop, AuditAct::ShopSettings, {},
                         "consent-text " + std::string(privacy::textOf(purpose)) + " " + version));
        return version;
    });
}

} // namespace linli::usecases
