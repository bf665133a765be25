-- SPDX-License-Identifier: GPL-3.0-or-later
-- The gift shelf (a book of movements) and honours. docs/gifts-and-honours.md

CREATE TABLE gift_batch (
    id          TEXT PRIMARY KEY,
    unit        TEXT NOT NULL,
    label       TEXT NOT NULL DEFAULT '',
    cost_fen    INTEGER NOT NULL CHECK (cost_fen >= 0),
    expires_ms  INTEGER,
    received_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX gift_batch_unit ON gift_batch(unit, received_ms);

-- Append-only: stock is the sum of the deltas. batch '' = handed out although no batch had any.
CREATE TABLE gift_movement (
    seq       INTEGER PRIMARY KEY,
    at_ms     INTEGER NOT NULL,
    unit      TEXT NOT NULL,
    batch     TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('receive', 'redeem', 'write_off', 'count')),
    delta     INTEGER NOT NULL,
    reward_id TEXT NOT NULL DEFAULT '',
    reason    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX gift_movement_unit ON gift_movement(unit, seq);
CREATE INDEX gift_movement_batch ON gift_movement(batch);
CREATE TRIGGER gift_movement_stays BEFORE UPDATE ON gift_movement
BEGIN SELECT RAISE(ABORT, 'gift movements are never changed'); END;
CREATE TRIGGER gift_movement_kept BEFORE DELETE ON gift_movement
BEGIN SELECT RAISE(ABORT, 'gift movements are never deleted'); END;
CREATE TRIGGER gift_batch_stays BEFORE UPDATE ON gift_batch
BEGIN SELECT RAISE(ABORT, 'gift batches are never changed'); END;
CREATE TRIGGER gift_batch_kept BEFORE DELETE ON gift_batch
BEGIN SELECT RAISE(ABORT, 'gift batches are never deleted'); END;

-- Tiers are data. joint = 1: both thresholds, 0: either; a threshold of 0 asks nothing.
-- privileges: one a line, never money on what somebody else sold.
CREATE TABLE honour_tier (
    id              TEXT PRIMARY KEY,
    position        INTEGER NOT NULL,
    name            TEXT NOT NULL,
    name_en         TEXT NOT NULL DEFAULT '',
    least_invites   INTEGER NOT NULL CHECK (least_invites >= 0),
    least_sales_fen INTEGER NOT NULL CHECK (least_sales_fen >= 0),
    joint           INTEGER NOT NULL CHECK (joint IN (0, 1)),
    privileges      TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO honour_tier VALUES
    ('sharer', 1, '社区推荐官', 'Community sharer', 3, 30000, 0, '新品先尝
活动优先报名'),
    ('ambassador', 2, '美学大使', 'Ambassador of taste', 10, 100000, 1, '新品先尝
专属客服
邻里茶会邀请');

CREATE TABLE honour (
    id         TEXT PRIMARY KEY,
    member     TEXT NOT NULL REFERENCES member(key),
    tier       TEXT NOT NULL REFERENCES honour_tier(id),
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'held', 'declined', 'ended')),
    invites    INTEGER NOT NULL,
    sales_fen  INTEGER NOT NULL,
    applied_ms INTEGER NOT NULL,
    decided_ms INTEGER,
    reason     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX honour_member ON honour(member, applied_ms);
CREATE UNIQUE INDEX honour_open ON honour(member, tier) WHERE state IN ('waiting', 'held');

PRAGMA user_version = 4;
