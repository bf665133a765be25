// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/Selection.h"

#include <algorithm>
#include <array>

namespace linli::linter {
namespace {

constexpr std::array<std::string_view, 10> kLists{"texts", "rules",  "products", "gifts", "draws",
                                                  "hosts", "people", "collects", "enrol", "blasts"};
constexpr std::array<std::string_view, 8> kOthers{"edits",      "h5",    "dry_run", "sides",
                                                  "milestones", "tiers", "prizes",  "items"};

std::string entry(std::string_view list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "]";
}

void addList(std::vector<Selected>& out, const Value& campaign, std::string_view name)
{
    const List& list = campaign.at(name).list();
    for (std::size_t i = 0; i < list.size(); ++i) {
        out.push_back({&list[i], entry(name, i), i, nullptr, 0});
    }
}

/// The parts of every entry of a top list: draws[0].prizes[2].
void addNested(std::vector<Selected>& out,
               const Value& campaign,
               std::string_view outer,
               std::string_view inner)
{
    const List& holders = campaign.at(outer).list();
    for (std::size_t i = 0; i < holders.size(); ++i) {
        const List& parts = holders[i].at(inner).list();
        for (std::size_t k = 0; k < parts.size(); ++k) {
            out.push_back({&parts[k], entry(outer, i) + "." + entry(inner, k), k, &holders[i], i});
        }
    }
}

void addSides(std::vector<Selected>& out, const Value& campaign)
{
    const List& rules = campaign.at("rules").list();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        for (const std::string_view side : {"inviter", "invitee"}) {
            if (!rules[i].at(side).isNull()) {
                out.push_back({&rules[i].at(side), entry("rules", i) + "." + std::string(side), 0,
                               &rules[i], i});
            }
        }
    }
}

} // namespace

std::vector<Selected> select(const Value& campaign, std::string_view each)
{
    std::vector<Selected> out;
    if (each == "sides") {
        addSides(out, campaign);
    } else if (each == "milestones" || each == "tiers") {
        addNested(out, campaign, "rules", each);
    } else if (each == "prizes") {
        addNested(out, campaign, "draws", each);
    } else if (each == "items") {
        addList(out, campaign, "products");
        addList(out, campaign, "gifts");
        addNested(out, campaign, "draws", "prizes");
    } else if (each == "h5" || each == "dry_run") {
        if (!campaign.at(each).isNull()) {
            out.push_back({&campaign.at(each), std::string(each), 0, nullptr, 0});
        }
    } else {
        addList(out, campaign, each);
    }
    return out;
}

bool isSelection(std::string_view each)
{
    return std::find(kLists.begin(), kLists.end(), each) != kLists.end() ||
           std::find(kOthers.begin(), kOthers.end(), each) != kOthers.end();
}

} // namespace linli::linter
