// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/DueShop.h"

#include "domain/rewards/replay/CaseFile.h"
#include "usecases/rewards/Submit.h"

#include <QFile>

#include <stdexcept>

namespace linli::bench {
namespace {

template <typename T> T sure(Result<T> result)
{
    if (!result.ok()) {
        throw std::runtime_error(result.error().detail());
    }
    return std::move(result).value();
}
void sure(const Result<void>& result)
{
    if (!result.ok()) {
        throw std::runtime_error(result.error().detail());
    }
}

} // namespace

DueShop::DueShop(std::int64_t rewards)
{
    // Filling is not what is measured.
    sure(m_kit.connection().execute("PRAGMA synchronous = OFF"));
    rewards::OpeningRule rule =
        sure(rewards::replay::parseCaseRule("C hold=1 budget=CNY:900000000"));
    rewards::Event opening;
    opening.id = EventKey("rule");
    opening.at = m_kit.clock().now();
    opening.verb = rewards::AddRule{rule.id, 0, rule.terms, rule.budget};
    sure(usecases::submit(m_kit.shop(), opening));
    for (std::int64_t i = 0; i < rewards; ++i) {
        const std::string n = std::to_string(i);
        say("bind ive=B" + n + " inv=A" + n);
        say("order O" + n + " buyer=B" + n + " lines=a:1@5000");
        say("pay O" + n);
        say("fulfil O" + n);
    }
    m_kit.clock().advance(Span::hours(72));
}

void DueShop::say(const std::string& body)
{
    rewards::Event event;
    event.id = EventKey("e" + std::to_string(m_events++));
    event.at = m_kit.clock().now();
    event.fingerprint = body;
    event.verbText = body.substr(0, body.find(' '));
    event.verb = rewards::replay::parseVerb(body);
    sure(usecases::submit(m_kit.shop(), event));
}

usecases::Shop& DueShop::fresh()
{
    m_copy.reset();
    const QString file = m_copies.filePath(QString::number(m_made++) + QStringLiteral(".linli"));
    sure(m_kit.connection().execute("VACUUM INTO '" + file.toStdString() + "'"));
    m_copy = sure(storage::SqliteShop::open(file.toStdString(), m_kit.parts()));
    return m_copy->shop();
}

} // namespace linli::bench
