// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/WordFindings.h"

#include "domain/linter/Defaults.h"
#include "domain/poster/Placeholders.h"
#include "domain/poster/edit/LayerTree.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace linli::poster {
namespace {

struct PosterText
{
    std::string layer;
    std::string text;
};

std::vector<PosterText> textsOf(const PosterDocument& document, const PosterFields& fields)
{
    std::vector<PosterText> texts;
    walk(document, [&](const LayerVisit& visit) {
        const auto* shape = std::get_if<TextShape>(&visit.layer.shape);
        if (shape == nullptr || visit.hidden) {
            return;
        }
        std::string whole;
        for (const TextSpan& span : shape->spans) {
            whole += fillPlaceholders(span.text, fields).text;
        }
        // Lines are broken for the eye; a word over two of them is still that word.
        std::erase(whole, '\n');
        texts.push_back({visit.layer.id, std::move(whole)});
    });
    return texts;
}

linter::Value documentOf(const std::vector<PosterText>& texts)
{
    linter::List list;
    for (const PosterText& text : texts) {
        linter::Object object;
        object.push_back({"text", linter::Value(text.text)});
        object.push_back({"kind", linter::Value(std::string("poster"))});
        list.emplace_back(std::move(object));
    }
    linter::Object top;
    top.push_back({"texts", linter::Value(std::move(list))});
    return linter::Value(std::move(top));
}

/// The text a finding is about; nothing where it is about something a poster does not have.
std::optional<std::size_t> textIndex(std::string_view where)
{
    constexpr std::string_view kTexts = "texts[";
    std::size_t index = 0;
    if (!where.starts_with(kTexts)) {
        return std::nullopt;
    }
    where.remove_prefix(kTexts.size());
    const auto [end, error] = std::from_chars(where.data(), where.data() + where.size(), index);
    return error == std::errc() ? std::optional(index) : std::nullopt;
}

} // namespace

Result<std::vector<WordFinding>> wordFindings(const PosterDocument& document,
                                              const PosterFields& fields,
                                              const linter::RuleBook& book,
                                              const linter::TextMatcher& matcher,
                                              BusinessDay today)
{
    const std::vector<PosterText> texts = textsOf(document, fields);
    const linter::Value campaign = linter::withDefaults(documentOf(texts), today);
    LINLI_ASSIGN(const std::vector<linter::Finding> all, linter::lint(campaign, book, matcher));
    std::vector<WordFinding> findings;
    for (const linter::Finding& finding : all) {
        const std::optional<std::size_t> index = textIndex(finding.where);
        const linter::Rule* rule = book.find(finding.rule);
        if (index && *index < texts.size() && rule != nullptr) {
            findings.push_back(
                {texts[*index].layer, texts[*index].text, finding.found, finding.severity, rule});
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto& a, const auto& b) { return a.severity < b.severity; });
    return findings;
}

Error wordsError(const WordFinding& finding, bool chinese)
{
    const auto in = [chinese](const linter::LocalText& text) {
        return chinese ? text.zh : text.en;
    };
    return Error::badInput(ErrorCode::PosterWords,
                           finding.rule->id + " " + in(finding.rule->message), finding.sentence,
                           in(finding.rule->rewrite))
        .with("layer", finding.layer)
        .with("rule", finding.rule->id)
        .with("found", finding.found);
}

} // namespace linli::poster
