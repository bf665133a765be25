// SPDX-License-Identifier: GPL-3.0-or-later
#include "linter/LinterFixture.h"

#include "text/LintTextMatcher.h"
#include "wire/linter/CampaignReader.h"
#include "wire/linter/RuleBookReader.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace linli::linter {
namespace {

std::string quoted(std::string_view text)
{
    std::string json = "\"";
    for (const char c : text) {
        json += c == '\n' ? std::string("\\n") : c == '"' ? std::string("\\\"") : std::string(1, c);
    }
    return json + "\"";
}

} // namespace

const RuleBook& book()
{
    static const RuleBook shipped = [] {
        Result<RuleBook> read = wire::builtInRuleBook();
        EXPECT_TRUE(read.ok()) << (read ? "" : read.error().detail());
        return std::move(read).value();
    }();
    return shipped;
}

const TextMatcher& matcher()
{
    static const std::unique_ptr<TextMatcher> port = [] {
        Result<std::unique_ptr<TextMatcher>> made = text::makeLintTextMatcher(book());
        EXPECT_TRUE(made.ok()) << (made ? "" : made.error().detail());
        return std::move(made).value();
    }();
    return *port;
}

Value campaignOf(std::string_view json)
{
    const Result<Value> campaign =
        wire::readCampaign(json, BusinessDay::parse("2026-03-02").value());
    EXPECT_TRUE(campaign.ok()) << json << (campaign ? "" : campaign.error().parameter("field"));
    return campaign.ok() ? *campaign : Value();
}

std::vector<Finding> findingsOf(std::string_view json)
{
    const Result<std::vector<Finding>> findings = lint(campaignOf(json), book(), matcher());
    EXPECT_TRUE(findings.ok()) << json;
    return findings.ok() ? *findings : std::vector<Finding>();
}

std::vector<std::string> rulesOf(std::string_view json)
{
    std::vector<std::string> rules;
    for (const Finding& finding : findingsOf(json)) {
        rules.push_back(finding.rule);
    }
    std::sort(rules.begin(), rules.end());
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    return rules;
}

std::vector<std::string> linesOf(std::string_view json)
{
    std::vector<std::string> lines;
    for (const Finding& finding : findingsOf(json)) {
        lines.push_back(finding.rule + " " + std::string(letterOf(finding.severity)) + " " +
                        finding.where);
    }
    return lines;
}

std::vector<std::string>
rulesOfText(std::string_view text, std::string_view more, std::string_view fields)
{
    return rulesOf("{" + std::string(more) + "\"texts\":[{" + std::string(fields) +
                   "\"text\":" + quoted(text) + "}]}");
}

bool fires(std::string_view rule,
           std::string_view text,
           std::string_view more,
           std::string_view fields)
{
    const std::vector<std::string> rules = rulesOfText(text, more, fields);
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

} // namespace linli::linter
