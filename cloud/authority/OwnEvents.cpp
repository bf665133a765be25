// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/authority/OwnEvents.h"

#include "usecases/rewards/Submit.h"
#include "wire/events/EventJson.h"

#include <algorithm>

namespace linli::cloud {

rewards::Event ownEvent(const rewards::Verb& verb, ports::IdSource& ids, Instant now)
{
    rewards::Event event;
    event.id = EventKey(ids.next().toText());
    event.at = now;
    event.fingerprint = usecases::fingerprintOf(verb);
    event.verbText = std::string(rewards::nameOf(verb));
    event.verb = verb;
    return event;
}

OwnEvents::OwnEvents(Shelf& shelf, const ServiceKey& key, ports::IdSource& ids, Instant now)
    : m_ids(&ids), m_now(now), m_shelf(&shelf),
      m_authority(std::make_unique<Authority>(shelf, key, kDevice, now))
{
}

Result<OwnEvents>
OwnEvents::begin(Shelf& shelf, const ServiceKey& key, ports::IdSource& ids, Instant now)
{
    OwnEvents events(shelf, key, ids, now);
    LINLI_ASSIGN(events.m_devSeq, shelf.feed.lastDevSeq(kDevice));
    return events;
}

Result<OpResult> OwnEvents::take(Op op)
{
    op.id = m_ids->next().toText();
    op.devSeq = ++m_devSeq;
    LINLI_ASSIGN(OpResult result, m_authority->take(op));
    m_results.push_back(result);
    return result;
}

Result<OpResult> OwnEvents::submit(const rewards::Verb& verb)
{
    const rewards::Event event = ownEvent(verb, *m_ids, m_now);
    Op op;
    op.kind = "event.v1";
    op.entity = event.id.text();
    op.body = wire::eventToJson(event);
    return take(std::move(op));
}

/// What the service writes is later than what stands there, within the same millisecond too.
Result<void> OwnEvents::seeStamps(const std::string& kind, const std::string& entity)
{
    LINLI_ASSIGN(const std::vector<FieldRow> rows, m_shelf->feed.fields(kind, entity));
    for (const FieldRow& row : rows) {
        LINLI_ASSIGN(const Hlc stamp, Hlc::parse(row.hlc));
        m_clock = std::max(m_clock, stamp);
    }
    return {};
}

Result<OpResult>
OwnEvents::setFields(const std::string& kind, const std::string& entity, const QJsonObject& values)
{
    LINLI_TRY(seeStamps(kind, entity));
    m_clock = m_clock.next(m_now);
    QJsonObject fields;
    for (auto at = values.begin(); at != values.end(); ++at) {
        fields.insert(at.key(), QJsonArray{at.value(), QString::fromStdString(m_clock.toText())});
    }
    Op op;
    op.kind = kind + ".fields.v1";
    op.entity = entity;
    op.body = QJsonObject{{QStringLiteral("fields"), fields}};
    return take(std::move(op));
}

Result<std::int64_t> OwnEvents::finish()
{
    return m_authority->finish(m_results);
}

} // namespace linli::cloud
