-- SPDX-License-Identifier: GPL-3.0-or-later
-- The picture neighbours see of a product, and what is to be sent next (docs/cloud.md).

PRAGMA user_version = 15;

-- jpeg: base64, at most 32 KiB of picture; empty where it was taken away. hash: the first 16 hex
-- digits of its SHA-256, the name phones keep it by. No reference to product: through sync it may
-- come before it.
CREATE TABLE product_photo (
    product    TEXT PRIMARY KEY,
    hash       TEXT NOT NULL,
    jpeg       TEXT NOT NULL,
    updated_ms INTEGER NOT NULL
) STRICT;

CREATE TRIGGER product_photo_dirty_insert AFTER INSERT ON product_photo
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'photo', NEW.product
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'photo' AND d.entity = NEW.product); END;
CREATE TRIGGER product_photo_dirty_update AFTER UPDATE ON product_photo
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'photo', NEW.product
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'photo' AND d.entity = NEW.product); END;

-- SQLite does not see that what is 'waiting' is not 'sent': without an index of its own every look
-- at the queue read all that was ever sent.
CREATE INDEX outbox_waiting ON outbox(dev_seq IS NULL, dev_seq, id) WHERE state = 'waiting';
