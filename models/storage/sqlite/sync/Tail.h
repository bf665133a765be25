// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Changes.h"
#include "storage/core/Connection.h"
#include "storage/rewards/SqlRewardStore.h"

#include <QJsonObject>

#include <deque>
#include <initializer_list>
#include <map>
#include <string>

namespace linli::storage {

/// The provisional tail (design.md §4b): what this counter did and the authority's order has not
/// brought back yet. Everything happens inside the caller's transaction.
class Tail
{
  public:
    struct Own
    {
        std::int64_t id = 0; ///< of the outbox row
        std::string event;
        QJsonObject body;
        std::string outcome; ///< what was decided here when it was done
        std::int64_t rewindId = 0;
        bool import = false;
    };

    Tail(Connection& connection, SqlRewardStore& rewards)
        : m_connection(connection), m_rewards(rewards)
    {
    }
    Result<void> load();
    [[nodiscard]] const std::deque<Own>& waiting() const { return m_own; }

    /// Where the feed's next fact is the tail's own next event, as it was done here: it is
    /// confirmed where it stands. False where it is not.
    Result<bool> confirmFront(const QJsonObject& fact);
    /// Takes the whole tail back, once per page.
    Result<void> rewind();
    /// The same where there may be none: then what is logged is confirmed and forgotten.
    Result<void> takeBack();
    [[nodiscard]] bool rewound() const { return m_rewound; }
    /// Takes everything the engine ever did back: the feed is placed from its first fact.
    Result<void> wipe();
    /// A fact of the feed, on the confirmed state; own ones leave the tail.
    Result<rewards::Changes> place(const QJsonObject& fact, bool import);
    /// Does again what is left of a tail that was taken back.
    Result<void> redo();
    /// The own event of this id, nullptr if it is nobody's here.
    [[nodiscard]] const Own* find(const std::string& event) const;
    Result<void> confirm(const std::string& event);

  private:
    Result<rewards::Changes> apply(const QJsonObject& body, bool import);
    Result<void> execute(std::initializer_list<std::string_view> steps);
    Result<void> keepExtras();
    Result<void> restoreExtras();

    Connection& m_connection;
    SqlRewardStore& m_rewards;
    std::deque<Own> m_own;
    std::map<std::string, std::string> m_actors; ///< of own events, by event
    bool m_rewound = false;
    bool m_wiped = false;
};

} // namespace linli::storage
