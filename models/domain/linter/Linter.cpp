// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/Linter.h"

#include "domain/linter/Evaluation.h"
#include "domain/linter/Numerals.h"
#include "domain/linter/Selection.h"

#include <algorithm>

namespace linli::linter {
namespace {

/// A match as conditions see it: match, and each group as a number where it is one.
Value valueOf(const TextHit& hit)
{
    Object fields{{"match", Value(hit.text)}};
    for (const auto& [name, text] : hit.groups) {
        const std::optional<Decimal> number = readNumber(text);
        fields.push_back({name, number ? Value(*number) : Value(text)});
    }
    return Value(std::move(fields));
}

class Run
{
  public:
    Run(const Value& campaign, const RuleBook& book, const TextMatcher& matcher)
        : m_campaign(campaign), m_book(book), m_reading{&book, &matcher, {}, {}}
    {
        for (const Value& name : campaign.at("names").list()) {
            if (!isBlank(name.at("proof"))) {
                PreparedText prepared = matcher.prepare(name.at("name").words());
                m_reading.names.push_back(std::move(prepared.whole.characters));
                m_reading.plainNames.push_back(std::move(prepared.plain.characters));
            }
        }
        for (const Value& text : campaign.at("texts").list()) {
            m_texts.push_back(matcher.prepare(text.at("text").words()));
        }
    }

    Result<std::vector<Finding>> findings()
    {
        for (const Rule& rule : m_book.rules) {
            for (const FactCheck& check : rule.facts) {
                LINLI_TRY(checkFacts(rule, check));
            }
            for (const TextCheck& check : rule.texts) {
                LINLI_TRY(checkTexts(rule, check));
            }
        }
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const Finding& a, const Finding& b) {
                             return a.rule != b.rule ? a.rule < b.rule : a.where < b.where;
                         });
        return std::move(m_findings);
    }

  private:
    Result<void> checkFacts(const Rule& rule, const FactCheck& check)
    {
        const Scope top{&m_campaign, nullptr, 0};
        for (const Selected& selected : select(m_campaign, check.each)) {
            const Scope holder{selected.holder, &top, selected.holderIndex};
            const Scope scope{selected.thing, selected.holder == nullptr ? &top : &holder,
                              selected.index};
            LINLI_ASSIGN(const bool fires, holds(check.when, scope, m_reading));
            if (!fires) {
                continue;
            }
            bool raised = false;
            if (check.errorWhen) {
                LINLI_ASSIGN(raised, holds(*check.errorWhen, scope, m_reading));
            }
            add(rule, raised ? Severity::Error : check.severity, check.each, selected.where, {});
        }
        return {};
    }

    Result<void> checkTexts(const Rule& rule, const TextCheck& check)
    {
        const Scope top{&m_campaign, nullptr, 0};
        const List& texts = m_campaign.at("texts").list();
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const Scope scope{&texts[i], &top, i};
            bool applies = true;
            if (check.onlyIf) {
                LINLI_ASSIGN(applies, holds(*check.onlyIf, scope, m_reading));
            }
            if (applies) {
                LINLI_TRY(checkText(rule, check, scope));
            }
        }
        return {};
    }

    Result<void> checkText(const Rule& rule, const TextCheck& check, const Scope& text)
    {
        const TextPattern* pattern = m_book.pattern(check.pattern);
        if (pattern == nullptr) {
            return Error(ErrorCode::Internal).detail("no pattern " + check.pattern);
        }
        LINLI_ASSIGN(const auto hits,
                     m_reading.hits(*pattern, m_texts[text.index], check.unlessSentence));
        const std::string where = "texts[" + std::to_string(text.index) + "]";
        for (const TextHit& hit : hits) {
            const Value value = valueOf(hit);
            const Scope scope{&value, &text, 0};
            bool counts = true;
            if (check.matching) {
                LINLI_ASSIGN(counts, holds(*check.matching, scope, m_reading));
            }
            if (!counts) {
                continue;
            }
            bool raised = false;
            if (check.errorWhen) {
                LINLI_ASSIGN(raised, holds(*check.errorWhen, scope, m_reading));
            }
            // What mode n finds is a person's number: it is not repeated in the finding.
            add(rule, raised ? Severity::Error : check.severity, "texts", where,
                pattern->mode == PatternMode::Plain ? std::string() : hit.text);
        }
        return {};
    }

    void add(const Rule& rule,
             Severity severity,
             std::string_view each,
             const std::string& where,
             const std::string& found)
    {
        for (Finding& earlier : m_findings) {
            if (earlier.rule == rule.id && earlier.where == where) {
                if (severity < earlier.severity) {
                    earlier.severity = severity;
                    earlier.found = found;
                }
                return;
            }
        }
        const auto safe =
            std::find_if(rule.safeRewrites.begin(), rule.safeRewrites.end(),
                         [each](const SafeRewrite& rewrite) { return rewrite.each == each; });
        m_findings.push_back(
            {rule.id, severity, where, found, safe == rule.safeRewrites.end() ? nullptr : &*safe});
    }

    const Value& m_campaign;
    const RuleBook& m_book;
    TextReading m_reading;
    std::vector<PreparedText> m_texts;
    std::vector<Finding> m_findings;
};

} // namespace

Result<std::vector<Finding>>
lint(const Value& campaign, const RuleBook& book, const TextMatcher& matcher)
{
    return Run(campaign, book, matcher).findings();
}

} // namespace linli::linter
