-- SPDX-License-Identifier: GPL-3.0-or-later
-- Group posts, fraud signals.

PRAGMA user_version = 13;

-- Robots of 企业微信 groups. The key is the secret and never here (docs/group-posts.md).
CREATE TABLE group_webhook (
    id            TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    robot         TEXT NOT NULL DEFAULT '',
    address       TEXT NOT NULL DEFAULT '',
    created_ms    INTEGER NOT NULL,
    removed_ms    INTEGER,
    last_ms       INTEGER NOT NULL DEFAULT 0,
    not_before_ms INTEGER NOT NULL DEFAULT 0
) STRICT;

-- headline and message are sealed; the message goes once it was sent or cancelled.
CREATE TABLE group_post (
    id         TEXT PRIMARY KEY,
    seq        INTEGER NOT NULL UNIQUE,
    webhook    TEXT NOT NULL REFERENCES group_webhook(id),
    about      TEXT NOT NULL,
    kind       TEXT NOT NULL,
    headline   BLOB NOT NULL,
    message    BLOB,
    once       TEXT NOT NULL UNIQUE,
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'given-up',
                   'uncertain', 'cancelled')),
    trouble    TEXT NOT NULL CHECK (trouble IN ('', 'answer', 'line', 'silence', 'key')),
    errcode    INTEGER NOT NULL,
    tries      INTEGER NOT NULL CHECK (tries >= 0),
    created_ms INTEGER NOT NULL,
    next_ms    INTEGER NOT NULL,
    begun_ms   INTEGER,
    ended_ms   INTEGER,
    media      TEXT NOT NULL DEFAULT '',
    media_ms   INTEGER,
    actor      TEXT NOT NULL
) STRICT;
CREATE INDEX group_post_waiting ON group_post(next_ms) WHERE state IN ('waiting', 'sending');

-- Fraud signals (docs/fraud.md): what was found, the facts behind it, what somebody decided. Keys
-- and numbers only.
CREATE TABLE fraud_flag (
    key        TEXT PRIMARY KEY,
    signal     INTEGER NOT NULL CHECK (signal BETWEEN 1 AND 16),
    subject    TEXT NOT NULL, -- a member; no reference: an undone import or a rewind may take her
    found      INTEGER NOT NULL,
    allowed    INTEGER NOT NULL,
    action     TEXT NOT NULL CHECK (action IN ('notify', 'review', 'block')),
    state      TEXT NOT NULL CHECK (state IN ('open', 'released', 'confirmed', 'lapsed')),
    raised_ms  INTEGER NOT NULL,
    decided_ms INTEGER,
    actor      TEXT NOT NULL DEFAULT '',
    reason     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX fraud_flag_open ON fraud_flag(raised_ms) WHERE state = 'open';
CREATE INDEX fraud_flag_subject ON fraud_flag(subject) WHERE state = 'open';

CREATE TABLE fraud_evidence (
    flag       TEXT NOT NULL REFERENCES fraud_flag(key),
    position   INTEGER NOT NULL,
    at_ms      INTEGER NOT NULL,
    member     TEXT NOT NULL,
    order_key  TEXT NOT NULL,
    amount_fen INTEGER NOT NULL,
    PRIMARY KEY (flag, position)
) STRICT, WITHOUT ROWID;

-- The rewards a flag puts in doubt: of one of its orders, or for bringing one of its people; F9
-- holds what was paid after it was raised as well. F15 is about persons, not rewards.
CREATE VIEW fraud_hold AS
SELECT f.key AS flag, f.state AS state, f.action AS action, r.id AS reward, r.owner AS owner
FROM fraud_flag f JOIN reward r ON r.inviter = f.subject
WHERE f.signal <> 15 AND (f.signal = 9 AND r.paid_ms > f.raised_ms OR EXISTS
    (SELECT 1 FROM fraud_evidence v WHERE v.flag = f.key
     AND (v.order_key <> '' AND v.order_key = r.order_key
          OR v.order_key = '' AND v.member = r.invitee)));

-- Flyer days: binds within them are no haste.
CREATE TABLE fraud_activity (
    id      TEXT PRIMARY KEY,
    inviter TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    to_ms   INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    reason  TEXT NOT NULL
) STRICT;
CREATE INDEX fraud_activity_time ON fraud_activity(to_ms);

-- What the owner changed of the table of signals.
CREATE TABLE fraud_setting (
    signal    INTEGER PRIMARY KEY CHECK (signal BETWEEN 1 AND 16),
    action    TEXT NOT NULL CHECK (action IN ('ignore', 'notify', 'review', 'block')),
    threshold INTEGER NOT NULL
) STRICT;
