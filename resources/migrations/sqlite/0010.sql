-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an import wrote, so that it can be taken back as a whole; who decided a waiting row
-- (docs/imports.md).

PRAGMA user_version = 10;

ALTER TABLE import_batch ADD COLUMN undone_ms INTEGER;
ALTER TABLE import_queue ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE import_queue ADD COLUMN decided TEXT NOT NULL DEFAULT '';

-- The numbers it used: one transaction, so nothing else stands between from and to.
CREATE TABLE import_mark (
    batch       TEXT PRIMARY KEY REFERENCES import_batch(id),
    event_from  INTEGER NOT NULL, event_to  INTEGER NOT NULL,
    entry_from  INTEGER NOT NULL, entry_to  INTEGER NOT NULL,
    member_from INTEGER NOT NULL, member_to INTEGER NOT NULL,
    bind_from   INTEGER NOT NULL, bind_to   INTEGER NOT NULL,
    order_from  INTEGER NOT NULL, order_to  INTEGER NOT NULL,
    refund_from INTEGER NOT NULL, refund_to INTEGER NOT NULL,
    reward_from INTEGER NOT NULL, reward_to INTEGER NOT NULL,
    audit_from  INTEGER NOT NULL
) STRICT;

CREATE TABLE import_product (
    batch   TEXT NOT NULL REFERENCES import_batch(id),
    product TEXT NOT NULL,
    PRIMARY KEY (batch, product)
) STRICT, WITHOUT ROWID;

-- The lines an item file replaced.
CREATE TABLE import_before (
    batch        TEXT NOT NULL REFERENCES import_batch(id),
    order_key    TEXT NOT NULL,
    items        TEXT NOT NULL,
    lines_layout TEXT NOT NULL,
    PRIMARY KEY (batch, order_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_before_line (
    batch        TEXT NOT NULL REFERENCES import_batch(id),
    order_key    TEXT NOT NULL,
    position     INTEGER NOT NULL,
    sku          TEXT NOT NULL,
    quantity     INTEGER NOT NULL,
    unit_fen     INTEGER NOT NULL,
    discount_fen INTEGER NOT NULL,
    net_fen      INTEGER NOT NULL,
    returned     INTEGER NOT NULL,
    refunded_fen INTEGER NOT NULL,
    PRIMARY KEY (batch, order_key, position)
) STRICT, WITHOUT ROWID;

-- How the owner says a name is read, sealed like the name; searches know it.
CREATE TABLE member_reading (
    member  TEXT PRIMARY KEY REFERENCES member(key),
    reading BLOB NOT NULL
) STRICT;
