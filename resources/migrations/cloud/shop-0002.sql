-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the authority keeps of one shop beside the engine's tables (sqlite/0001.sql, which is this
-- schema's step 1): spec/sync.md §4. store_id leads every key, as on a server.

PRAGMA user_version = 2;

CREATE TABLE store_state (
    store_id TEXT PRIMARY KEY,
    epoch    TEXT NOT NULL,
    seq      INTEGER NOT NULL CHECK (seq >= 0),
    floor    INTEGER NOT NULL DEFAULT 0,
    shop_key BLOB NOT NULL
) STRICT;

-- What became of every op that arrived. Never changed.
CREATE TABLE op_log (
    store_id  TEXT NOT NULL,
    op_id     TEXT NOT NULL,
    device_id TEXT NOT NULL,
    dev_seq   INTEGER NOT NULL CHECK (dev_seq > 0),
    status    TEXT NOT NULL CHECK (status IN ('applied', 'rejected', 'conflict')),
    code      TEXT NOT NULL,
    seq       INTEGER,
    PRIMARY KEY (store_id, op_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX op_log_device ON op_log(store_id, device_id, dev_seq);

-- The feed. A fact stays for ever; of an entity with fields only its newest state.
CREATE TABLE change_log (
    store_id TEXT NOT NULL,
    seq      INTEGER NOT NULL CHECK (seq > 0),
    kind     TEXT NOT NULL,
    entity   TEXT NOT NULL,
    rev      INTEGER NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (store_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_log_entity ON change_log(store_id, kind, entity);

CREATE TABLE field_value (
    store_id TEXT NOT NULL,
    kind     TEXT NOT NULL,
    entity   TEXT NOT NULL,
    name     TEXT NOT NULL,
    value    TEXT NOT NULL,
    hlc      TEXT NOT NULL,
    device   TEXT NOT NULL,
    PRIMARY KEY (store_id, kind, entity, name)
) STRICT, WITHOUT ROWID;

-- Answers of the public pages by Idempotency-Key, at least 30 days.
CREATE TABLE answered (
    store_id TEXT NOT NULL,
    key_hash TEXT NOT NULL,
    payload  TEXT NOT NULL,
    status   INTEGER NOT NULL,
    answer   TEXT NOT NULL,
    at_ms    INTEGER NOT NULL,
    PRIMARY KEY (store_id, key_hash)
) STRICT, WITHOUT ROWID;

-- Opened invite pages; visitor is a salted hash of one day.
CREATE TABLE scan (
    store_id TEXT NOT NULL,
    id       TEXT NOT NULL,
    code     TEXT NOT NULL,
    at_ms    INTEGER NOT NULL,
    visitor  TEXT NOT NULL,
    PRIMARY KEY (store_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX scan_code ON scan(store_id, code, at_ms);

CREATE TRIGGER op_log_no_update BEFORE UPDATE ON op_log
BEGIN SELECT RAISE(ABORT, 'op_log is append-only'); END;
CREATE TRIGGER op_log_no_delete BEFORE DELETE ON op_log
BEGIN SELECT RAISE(ABORT, 'op_log is append-only'); END;
