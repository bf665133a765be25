// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Call.h"
#include "words/Language.h"

#include <QString>

#include <string>

namespace linli::cloud {

/// Text that may stand anywhere in HTML, in attributes too.
[[nodiscard]] std::string escaped(std::string_view text);
/// "¥12.00"
[[nodiscard]] std::string yuanText(std::int64_t fen);

/// ?lang=en or zh, else what the browser asks for; Chinese where it asks for neither.
[[nodiscard]] words::Language languageOf(const Request& request);

/// One page for neighbours: what it says in the reader's language, and its answer with the headers
/// every page has (CSP without inline script, nobody else's anything).
class Html
{
  public:
    explicit Html(words::Language language) : m_language(language) {}

    /// Fixed words, escaped.
    [[nodiscard]] std::string say(const words::Bilingual& text) const;
    [[nodiscard]] words::Language language() const { return m_language; }
    void add(const std::string& html) { m_body += html; }
    /// Words the script shows: data-NAME of the body.
    void tell(const char* name, const words::Bilingual& text);
    [[nodiscard]] Response answer(const std::string& title, int status = 200) const;

  private:
    words::Language m_language;
    std::string m_body;
    std::string m_told;
};

/// A page that says one thing only: no such code, no shop, try later.
[[nodiscard]] Response plainPage(const Request& request,
                                 int status,
                                 const words::Bilingual& title,
                                 const words::Bilingual& text);

[[nodiscard]] Response getAsset(Call& call);

} // namespace linli::cloud
