// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON documents a shop exchanges by hand: rules, campaigns, column profiles.
#include "exchange/profile/MappingProfile.h"
#include "wire/campaign/CampaignJson.h"
#include "wire/rules/RuleFileReader.h"

#include "fuzz/Files.h"
#include "fuzz/Target.h"

namespace linli::fuzz {

std::vector<std::string> seeds()
{
    std::vector<std::string> all = filesEnding(sourceFolder("resources/campaigns"), {".json"});
    all.insert(all.end(),
               {R"({"kind":"linli_orders","columns":{"order_no":"接龙号","paid_at":"时间"}})",
                R"({"preset":"C","min_fen":2000,"hold_days":3})", "G min=2000 hold=3",
                "C inv=CNY:300 nb=VOU:500"});
    return all;
}

void readHostile(Bytes input)
{
    static_cast<void>(wire::readRuleFile(textOf(input)));
    static_cast<void>(wire::readCampaignJson(textOf(input)));
    static_cast<void>(exchange::readProfile(textOf(input)));
}

} // namespace linli::fuzz
