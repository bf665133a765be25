-- SPDX-License-Identifier: GPL-3.0-or-later
-- Staff with PINs, the audit trail, drafts of open forms (docs/safety.md).

PRAGMA user_version = 6;

-- Those who work here. The name and the Argon2id hash of the PIN are sealed with the shop key.
CREATE TABLE staff (
    id               TEXT PRIMARY KEY,
    name             BLOB NOT NULL,
    role             TEXT NOT NULL CHECK (role IN ('owner', 'cashier', 'viewer')),
    pin              BLOB NOT NULL,
    since_ms         INTEGER NOT NULL,
    left_ms          INTEGER,
    wrong_pins       INTEGER NOT NULL DEFAULT 0 CHECK (wrong_pins >= 0),
    blocked_until_ms INTEGER
) STRICT;

-- Acts that are no event of the reward engine; keys and numbers only. Never changed.
CREATE TABLE audit (
    seq     INTEGER PRIMARY KEY,
    at_ms   INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    act     TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail  TEXT NOT NULL
) STRICT;
CREATE INDEX audit_at ON audit(at_ms);

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

-- Who did what: the events name their actor themselves. position sorts rows of one millisecond.
CREATE VIEW audit_row AS
SELECT at_ms, seq * 2 AS position, actor, verb AS act, '' AS subject, fingerprint AS detail
FROM event
UNION ALL
SELECT at_ms, seq * 2 + 1, actor, act, subject, detail FROM audit;

-- What stands in an open form, sealed: it may hold a name or a phone.
CREATE TABLE draft (
    form     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    content  BLOB NOT NULL,
    saved_ms INTEGER NOT NULL,
    PRIMARY KEY (form, subject)
) STRICT, WITHOUT ROWID;
