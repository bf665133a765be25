// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pages/Html.h"

#include <QFile>

namespace linli::cloud {
namespace {

constexpr const char* kPolicy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

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

std::string yuanText(std::int64_t fen)
{
    const std::int64_t rest = fen % 100;
    return "¥" + std::to_string(fen / 100) + "." + (rest < 10 ? "0" : "") + std::to_string(rest);
}

words::Language languageOf(const Request& request)
{
    const std::string asked = request.parameter("lang");
    const bool english =
        asked == "en" || (asked.empty() && request.header("accept-language").starts_with("en"));
    return english ? words::Language::En : words::Language::Zh;
}

std::string Html::say(const words::Bilingual& text) const
{
    return escaped(text.in(m_language).toStdString());
}

void Html::tell(const char* name, const words::Bilingual& text)
{
    m_told += std::string(" data-") + name + "=\"" + say(text) + "\"";
}

Response Html::answer(const std::string& title, int status) const
{
    Response response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body =
        std::string("<!DOCTYPE html><html lang=\"") +
        (m_language == words::Language::Zh ? "zh-CN" : "en") +
        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
        "content=\"width=device-width,initial-scale=1\"><meta name=\"format-detection\" "
        "content=\"telephone=no\"><meta name=\"robots\" content=\"noindex\"><title>" +
        escaped(title) +
        "</title><link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" "
        "href=\"/assets/site.css\"></head><body" +
        m_told + ">" + m_body + "<script src=\"/assets/site.js\" defer></script></body></html>";
    response.with("content-security-policy", kPolicy).with("x-frame-options", "DENY");
    return response;
}

Response plainPage(const Request& request,
                   int status,
                   const words::Bilingual& title,
                   const words::Bilingual& text)
{
    Html html(languageOf(request));
    html.add("<header><h1>" + html.say(title) + "</h1></header><main><div class=\"card lift\"><p>" +
             html.say(text) + "</p></div></main>");
    return html.answer(title.in(html.language()).toStdString(), status);
}

Response getAsset(Call& call)
{
    const std::string& name = call.words.at(0);
    const bool style = name == "site.css";
    QFile file(style ? QStringLiteral(":/cloud/pages/assets/site.css")
                     : QStringLiteral(":/cloud/pages/assets/site.js"));
    if ((!style && name != "site.js") || !file.open(QIODevice::ReadOnly)) {
        return call.problem(Problem::NotFound);
    }
    Response response;
    response.contentType = style ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
    response.body = file.readAll().toStdString();
    response.with("cache-control", "public, max-age=3600");
    return response;
}

} // namespace linli::cloud
