// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/TestShop.h"
#include "usecases/campaigns/RunCampaign.h"

#include <gtest/gtest.h>

namespace linli {

/// Rule data and patterns, made once a binary.
[[nodiscard]] const usecases::LintDesk& desk();
/// The ready campaign of that id, starting on Friday 2026-03-06 19:30.
[[nodiscard]] campaign::Campaign readyCampaign(const std::string& id, const char* language = "zh");

class CampaignTest : public testing::Test
{
  protected:
    /// A template as a kept campaign, at draft.
    std::string kept(const std::string& id)
    {
        return kit::must(usecases::createCampaign(shop(), readyCampaign(id)));
    }
    campaign::Campaign now(const std::string& id)
    {
        return kit::must(usecases::getCampaign(shop(), id));
    }
    usecases::Shop& shop() { return world.shop(); }

    kit::TestShop world;
};

} // namespace linli
