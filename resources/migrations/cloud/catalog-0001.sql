-- SPDX-License-Identifier: GPL-3.0-or-later
-- The embedded service's own file: which shops there are and who may speak for them. What a shop
-- says stands in a file of its own. Secrets only as SHA-256 (spec/security.md S4).

PRAGMA application_id = 0x4C4E4C49; -- "LNLI"
PRAGMA user_version = 1;

CREATE TABLE schema_migration (
    number     INTEGER PRIMARY KEY,
    checksum   TEXT NOT NULL,
    applied_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE store (
    store_id   TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;

-- A pairing code is a selector of 3 characters, by which it is found, and 5 secret ones.
CREATE TABLE pairing (
    store_id    TEXT NOT NULL REFERENCES store(store_id),
    selector    TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    expires_ms  INTEGER NOT NULL,
    tries_left  INTEGER NOT NULL CHECK (tries_left >= 0),
    PRIMARY KEY (store_id, selector)
) STRICT, WITHOUT ROWID;
CREATE INDEX pairing_selector ON pairing(selector);

-- next_hash: a rotated token that was not used yet; the old one lives until it is.
CREATE TABLE device (
    store_id   TEXT NOT NULL REFERENCES store(store_id),
    device_id  TEXT NOT NULL,
    name       TEXT NOT NULL,
    app        TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    next_hash  TEXT NOT NULL DEFAULT '',
    paired_ms  INTEGER NOT NULL,
    seen_ms    INTEGER NOT NULL,
    revoked_ms INTEGER,
    PRIMARY KEY (store_id, device_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX device_token ON device(token_hash);
CREATE INDEX device_next_token ON device(next_hash) WHERE next_hash <> '';

-- Which neighbour of which shop a phone's cookie stands for.
CREATE TABLE visitor (
    store_id   TEXT NOT NULL REFERENCES store(store_id),
    token_hash TEXT NOT NULL,
    member     TEXT NOT NULL,
    made_ms    INTEGER NOT NULL,
    PRIMARY KEY (store_id, token_hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX visitor_token ON visitor(token_hash);
