// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Words.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QString>

#include <utility>
#include <vector>

namespace linli::ui {

using Choices = std::vector<std::pair<std::string, QString>>;

/// The words of campaigns in the language in force.
class CampaignWords
{
    Q_DECLARE_TR_FUNCTIONS(linli::ui::CampaignWords)
  public:
    [[nodiscard]] static QString state(campaign::CampaignState state);
    [[nodiscard]] static Role tone(campaign::CampaignState state);
    [[nodiscard]] static QString kind(campaign::CampaignKind kind);
    [[nodiscard]] static QString item(campaign::ShowKind kind);
    [[nodiscard]] static Choices kinds();
    [[nodiscard]] static Choices items();
    [[nodiscard]] static Choices platforms();
    [[nodiscard]] static Choices categories();
    [[nodiscard]] static Choices goodsClasses();
    [[nodiscard]] static Choices texts();
    /// "3 min behind", "1 min ahead", "on time".
    [[nodiscard]] static QString offset(Span offset);
};

[[nodiscard]] inline Choices kindChoices()
{
    return CampaignWords::kinds();
}
[[nodiscard]] inline Choices showChoices()
{
    return CampaignWords::items();
}
[[nodiscard]] inline Choices platformChoices()
{
    return CampaignWords::platforms();
}
[[nodiscard]] inline Choices categoryChoices()
{
    return CampaignWords::categories();
}
[[nodiscard]] inline Choices goodsClassChoices()
{
    return CampaignWords::goodsClasses();
}
[[nodiscard]] inline Choices textChoices()
{
    return CampaignWords::texts();
}

/// 19:30 in Shanghai.
[[nodiscard]] QString clockOf(Instant instant);
/// The rule as a sentence, gifts by the names the campaign gives them.
[[nodiscard]] QString ruleSentence(const campaign::RuleSpec& rule,
                                   const std::vector<campaign::Gift>& gifts);

/// The usual rule to begin with: a friend's first order.
[[nodiscard]] campaign::RuleSpec usualRule(const campaign::Campaign& campaign);

} // namespace linli::ui
