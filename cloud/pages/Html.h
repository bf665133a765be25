// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Call.h"
#include "words/Language.h"

#include <QString>

#include <string>
#include <vector>

namespace linli::cloud {

/// Text that may stand anywhere in HTML, in attributes too.
[[nodiscard]] std::string escaped(std::string_view text);
[[nodiscard]] std::string escaped(const QString& text);
/// "¥1,234.00"
[[nodiscard]] std::string yuanText(std::int64_t fen);
/// The first character, for round badges.
[[nodiscard]] std::string initialOf(const std::string& name);
/// "k0" … "k5": the colour of a badge, the same for the same text.
[[nodiscard]] std::string colourOf(const std::string& text);

/// ?lang=en or zh, else what she chose before, else what the browser asks for; Chinese where it
/// asks for neither.
[[nodiscard]] words::Language languageOf(const Request& request);

/// One page for neighbours: what it says in the reader's language, and its answer with the headers
/// every page has (CSP without inline script, nobody else's anything). The style sheet stands in
/// the page, named in the policy by its hash.
class Html
{
  public:
    explicit Html(const Request& request);

    /// Fixed words, escaped.
    [[nodiscard]] std::string say(const words::Bilingual& text) const;
    [[nodiscard]] words::Language language() const { return m_language; }
    Html& add(std::string_view html);
    /// Words the script shows: data-NAME of the body.
    void tell(const char* name, const words::Bilingual& text);
    /// For clocks: the service's now.
    void tellNow(Instant now);
    /// Another script beside site.js: "poster.js".
    void need(const char* script) { m_scripts.emplace_back(script); }
    /// Ways to her page and the board, and the other language. `code`: the invite link the reader
    /// came by, carried on; may be empty. `overBar`: room for the bar at the bottom.
    void addFooter(const std::string& code, bool overBar);
    /// Where the page stands, for its own links; the request's path where nothing is said.
    void standsAt(std::string path) { m_path = std::move(path); }
    /// All that was added.
    [[nodiscard]] const std::string& body() const { return m_body; }
    [[nodiscard]] Response answer(const std::string& title, int status = 200) const;

  private:
    words::Language m_language;
    std::string m_chosen; ///< ?lang, kept in a cookie
    std::string m_path;
    std::string m_body;
    std::string m_told;
    std::vector<std::string> m_scripts{"site.js"};
};

/// A page that says one thing only: no such code, no shop, try later.
[[nodiscard]] Response plainPage(const Request& request,
                                 int status,
                                 const words::Bilingual& title,
                                 const words::Bilingual& text);
/// The 503 of every page.
[[nodiscard]] Response laterPage(const Request& request);

} // namespace linli::cloud
