// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/FieldList.h"

#include <algorithm>
#include <array>

namespace linli::poster {
namespace {

constexpr std::array kFields{
    FieldEntry{"inviter.name", FieldKind::Name, true},
    FieldEntry{"invite.code", FieldKind::Code, true},
    FieldEntry{"invite.link", FieldKind::Link, false},
    FieldEntry{"code.payload", FieldKind::Code, true},
    FieldEntry{"shop.name", FieldKind::Text, true},
    FieldEntry{"shop.initial", FieldKind::Text, true},
    FieldEntry{"shop.slogan", FieldKind::Text, false},
    FieldEntry{"shop.address", FieldKind::Text, false},
    FieldEntry{"shop.phone", FieldKind::Code, false},
    FieldEntry{"reward.line", FieldKind::Text, false},
    FieldEntry{"reward.invitee", FieldKind::Amount, false},
    FieldEntry{"reward.inviter", FieldKind::Amount, false},
    FieldEntry{"reward.condition", FieldKind::Text, false},
    FieldEntry{"validity.line", FieldKind::Day, false},
    FieldEntry{"campaign.name", FieldKind::Text, false},
    FieldEntry{"campaign.starts", FieldKind::Day, false},
    FieldEntry{"campaign.room", FieldKind::Text, false},
    FieldEntry{"campaign.goal", FieldKind::Text, false},
    FieldEntry{"product.name", FieldKind::Text, false},
    FieldEntry{"product.spec", FieldKind::Text, false},
    FieldEntry{"product.price", FieldKind::Amount, false},
    FieldEntry{"product.unit", FieldKind::Text, false},
    FieldEntry{"product.promise", FieldKind::Text, false},
    FieldEntry{"product.barcode", FieldKind::Code, false},
    FieldEntry{"product.sku", FieldKind::Code, false},
    FieldEntry{"honour.name", FieldKind::Text, false},
    FieldEntry{"honour.since", FieldKind::Day, false},
    FieldEntry{"honour.privileges", FieldKind::Text, false},
    FieldEntry{"honour.invitation", FieldKind::Text, false},
    FieldEntry{"story.words", FieldKind::Text, false},
    FieldEntry{"story.facts", FieldKind::Text, false},
};

} // namespace

std::span<const FieldEntry> fieldList()
{
    return kFields;
}

const FieldEntry* fieldOf(std::string_view key)
{
    const auto found = std::find_if(kFields.begin(), kFields.end(),
                                    [key](const FieldEntry& entry) { return entry.key == key; });
    return found == kFields.end() ? nullptr : &*found;
}

} // namespace linli::poster
