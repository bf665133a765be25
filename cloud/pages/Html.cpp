// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/Html.h"

#include "cloud/pages/Assets.h"
#include "words/ValueText.h"

namespace linli::cloud {
namespace {

constexpr const char* kLanguageCookie = "linli-lang=";

/// A browser that knows hashes (all since 2015) obeys the hash and forgets 'unsafe-inline'; an
/// older WebView knows only the word. Scripts are never inline.
const std::string& policy()
{
    static const std::string text =
        "default-src 'none'; style-src 'self' 'unsafe-inline' 'sha256-" + styleSheetHash() +
        "'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'";
    return text;
}

} // namespace

std::string escaped(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

std::string escaped(const QString& text)
{
    return escaped(std::string_view(text.toStdString()));
}

std::string yuanText(std::int64_t fen)
{
    return words::moneyText(Money::fromFen(fen)).toStdString();
}

std::string initialOf(const std::string& name)
{
    std::size_t length = name.empty() ? 0 : 1;
    while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U) {
        ++length;
    }
    return name.substr(0, length);
}

std::string colourOf(const std::string& text)
{
    constexpr unsigned kColours = 6;
    unsigned sum = 0;
    for (const char c : text) {
        sum = sum * 31 + static_cast<unsigned char>(c);
    }
    return "k" + std::to_string(sum % kColours);
}

words::Language languageOf(const Request& request)
{
    std::string asked = request.parameter("lang");
    if (asked != "en" && asked != "zh") {
        const std::string_view cookies = request.header("cookie");
        const std::size_t at = cookies.find(kLanguageCookie);
        asked = at == std::string_view::npos
                    ? std::string(request.header("accept-language").substr(0, 2))
                    : std::string(cookies.substr(at + std::string_view(kLanguageCookie).size(), 2));
    }
    return asked == "en" ? words::Language::En : words::Language::Zh;
}

Html::Html(const Request& request) : m_language(languageOf(request)), m_path(request.path)
{
    const std::string asked = request.parameter("lang");
    if (asked == "en" || asked == "zh") {
        m_chosen = asked;
    }
}

std::string Html::say(const words::Bilingual& text) const
{
    return escaped(text.in(m_language));
}

Html& Html::add(std::string_view html)
{
    m_body += html;
    return *this;
}

void Html::tell(const char* name, const words::Bilingual& text)
{
    m_told += std::string(" data-") + name + "=\"" + say(text) + "\"";
}

void Html::tellNow(Instant now)
{
    m_told += " data-now=\"" + std::to_string(now.unixMs()) + "\"";
    tell("days", {u"%1 天", u"%1 d"});
}

void Html::addFooter(const std::string& code, bool overBar)
{
    const std::string by = code.empty() ? "" : "i=" + code;
    const std::string query = by.empty() ? "" : "?" + by;
    const bool chinese = m_language == words::Language::Zh;
    add(overBar ? "<footer class=\"bar\">" : "<footer>");
    add("<a href=\"/me\">" + say({u"我的", u"Mine"}) + "</a><a href=\"/b" + query + "\">" +
        say({u"排行榜", u"Board"}) + "</a><a href=\"" + escaped(m_path) + "?" +
        (by.empty() ? "" : by + "&amp;") +
        (chinese ? "lang=en\" lang=\"en\">English" : "lang=zh\" lang=\"zh-CN\">中文") +
        "</a></footer>");
}

Response Html::answer(const std::string& title, int status) const
{
    Response response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    std::string& page = response.body;
    page = std::string("<!DOCTYPE html><html lang=\"") +
           (m_language == words::Language::Zh ? "zh-CN" : "en") +
           "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
           "content=\"width=device-width,initial-scale=1,viewport-fit=cover\">"
           "<meta name=\"format-detection\" content=\"telephone=no\">"
           "<meta name=\"robots\" content=\"noindex\"><meta name=\"color-scheme\" "
           "content=\"light dark\"><meta name=\"theme-color\" content=\"#c2410c\"><title>" +
           escaped(title) + "</title><link rel=\"icon\" href=\"data:,\"><style>" + styleSheet() +
           "</style></head><body" + m_told + ">" + m_body;
    for (const std::string& script : m_scripts) {
        page += "<script src=\"/assets/" + script + "?v=" + assetVersion() + "\" defer></script>";
    }
    page += "</body></html>";
    response.with("content-security-policy", policy()).with("x-frame-options", "DENY");
    if (!m_chosen.empty()) {
        response.with("set-cookie", kLanguageCookie + m_chosen +
                                        "; Path=/; Max-Age=15552000; Secure; HttpOnly; "
                                        "SameSite=Lax");
    }
    return response;
}

Response plainPage(const Request& request,
                   int status,
                   const words::Bilingual& title,
                   const words::Bilingual& text)
{
    Html html(request);
    html.add("<header><h1>" + html.say(title) +
             "</h1></header><main><div class=\"card lift mid\">"
             "<p>" +
             html.say(text) + "</p></div></main>");
    return html.answer(title.in(html.language()).toStdString(), status);
}

Response laterPage(const Request& request)
{
    return plainPage(request, 503, {u"请稍后再来", u"Please come back soon"},
                     {u"店里的页面正在整理，过一会儿就好。",
                      u"The page is being tidied up and will be back shortly."});
}

} // namespace linli::cloud
