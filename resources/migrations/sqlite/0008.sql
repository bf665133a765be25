-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a counter needs to find its way back (spec/sync.md §4.1, §4.4, docs/cloud.md): the
-- authority's facts as they came, with their seals, so that a cloud that lost them gets them again;
-- a feed that is being read from the start; what each exchange did.

PRAGMA user_version = 8;

-- rebuild: the engine's tables have to be made anew from a snapshot. token_ms: since when this
-- device's token is in use. agreed_ms: when the cloud last proved to hold the same. snapshot_at: the
-- cursor after the staged rows, -1 while they are not all there.
ALTER TABLE sync_state ADD COLUMN rebuild INTEGER NOT NULL DEFAULT 0 CHECK (rebuild IN (0, 1));
ALTER TABLE sync_state ADD COLUMN token_ms INTEGER;
ALTER TABLE sync_state ADD COLUMN agreed_ms INTEGER;
ALTER TABLE sync_state ADD COLUMN snapshot_at INTEGER NOT NULL DEFAULT -1;
-- Only where the entity is at this revision (a price while a group runs); null: whatever it is.
ALTER TABLE outbox ADD COLUMN if_rev INTEGER;

-- Facts of the feed as they came, ours too: what POST recover gives back.
CREATE TABLE heard (
    seq   INTEGER PRIMARY KEY,
    event TEXT NOT NULL UNIQUE,
    body  TEXT NOT NULL
) STRICT;
CREATE TABLE staged (
    seq  INTEGER PRIMARY KEY,
    body TEXT NOT NULL
) STRICT;
-- The revision of things with fields, as the feed last had it.
CREATE TABLE sync_rev (
    kind   TEXT NOT NULL,
    entity TEXT NOT NULL,
    rev    INTEGER NOT NULL,
    PRIMARY KEY (kind, entity)
) STRICT, WITHOUT ROWID;
-- The shop of the cloud this file was last linked to, after it was unlinked.
CREATE TABLE sync_past (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    store_id TEXT NOT NULL
) STRICT;
CREATE TABLE sync_round (
    id      INTEGER PRIMARY KEY,
    at_ms   INTEGER NOT NULL,
    pushed  INTEGER NOT NULL,
    pulled  INTEGER NOT NULL,
    rewound INTEGER NOT NULL,
    trouble TEXT NOT NULL
) STRICT;

-- A shop that was linked before this was kept: read the feed again to have it.
UPDATE sync_state SET rebuild = 1;
