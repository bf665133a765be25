-- SPDX-License-Identifier: GPL-3.0-or-later
-- What boards need to follow the facts without reading all of them again (docs/insight.md), and
-- boards as they were published.

PRAGMA user_version = 9;

-- Rows of other tables that changed in place or went, by their number; new ones are found by it.
-- kind: 1 member, 2 bind, 3 order, 4 reward, 5 a cost price (row 0), 6 the ledger from that entry
-- on. nonce tells this history from one that a restored copy went through instead.
CREATE TABLE board_change (
    seq   INTEGER PRIMARY KEY,
    kind  INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
    row   INTEGER NOT NULL,
    nonce INTEGER NOT NULL DEFAULT (random())
) STRICT;

-- Who was away for longer reads everything.
CREATE TRIGGER board_change_short AFTER INSERT ON board_change WHEN NEW.seq % 4096 = 0
BEGIN DELETE FROM board_change WHERE seq <= NEW.seq - 65536; END;

CREATE TRIGGER member_board_update AFTER UPDATE OF key, seq, joined_ms, merged_into ON member
WHEN OLD.key <> NEW.key OR OLD.seq <> NEW.seq OR OLD.joined_ms <> NEW.joined_ms
    OR OLD.merged_into IS NOT NEW.merged_into
BEGIN
    INSERT INTO board_change (kind, row) VALUES (1, NEW.seq);
    INSERT INTO board_change (kind, row) SELECT 1, OLD.seq WHERE OLD.seq <> NEW.seq;
END;
CREATE TRIGGER member_board_delete AFTER DELETE ON member
BEGIN INSERT INTO board_change (kind, row) VALUES (1, OLD.seq); END;

CREATE TRIGGER bind_board_update AFTER UPDATE OF seq, invitee, inviter, at_ms, ended_ms ON bind
WHEN OLD.seq <> NEW.seq OR OLD.invitee <> NEW.invitee OR OLD.inviter <> NEW.inviter
    OR OLD.at_ms <> NEW.at_ms OR OLD.ended_ms IS NOT NEW.ended_ms
BEGIN
    INSERT INTO board_change (kind, row) VALUES (2, NEW.seq);
    INSERT INTO board_change (kind, row) SELECT 2, OLD.seq WHERE OLD.seq <> NEW.seq;
END;
CREATE TRIGGER bind_board_delete AFTER DELETE ON bind
BEGIN INSERT INTO board_change (kind, row) VALUES (2, OLD.seq); END;

CREATE TRIGGER sale_order_board_update AFTER UPDATE OF seq, buyer, freight_fen, basis_fen,
    returned_fen, group_id, test, cancelled, paid_ms ON sale_order
WHEN (OLD.paid_ms IS NOT NULL OR NEW.paid_ms IS NOT NULL)
    AND (OLD.paid_ms IS NOT NEW.paid_ms OR OLD.seq <> NEW.seq OR OLD.buyer IS NOT NEW.buyer
         OR OLD.freight_fen <> NEW.freight_fen OR OLD.basis_fen <> NEW.basis_fen
         OR OLD.returned_fen <> NEW.returned_fen OR OLD.group_id <> NEW.group_id
         OR OLD.test <> NEW.test OR OLD.cancelled <> NEW.cancelled)
BEGIN
    INSERT INTO board_change (kind, row) VALUES (3, NEW.seq);
    INSERT INTO board_change (kind, row) SELECT 3, OLD.seq WHERE OLD.seq <> NEW.seq;
END;
CREATE TRIGGER sale_order_board_delete AFTER DELETE ON sale_order
BEGIN INSERT INTO board_change (kind, row) VALUES (3, OLD.seq); END;

CREATE TRIGGER group_buy_board_insert AFTER INSERT ON group_buy WHEN NEW.state = 'failed'
BEGIN INSERT INTO board_change (kind, row)
SELECT 3, seq FROM sale_order WHERE group_id = NEW.id AND group_id <> '' AND paid_ms IS NOT NULL;
END;
CREATE TRIGGER group_buy_board_update AFTER UPDATE OF state ON group_buy
WHEN OLD.state <> NEW.state AND 'failed' IN (OLD.state, NEW.state)
BEGIN INSERT INTO board_change (kind, row)
SELECT 3, seq FROM sale_order WHERE group_id = NEW.id AND group_id <> '' AND paid_ms IS NOT NULL;
END;
CREATE TRIGGER group_buy_board_delete AFTER DELETE ON group_buy WHEN OLD.state = 'failed'
BEGIN INSERT INTO board_change (kind, row)
SELECT 3, seq FROM sale_order WHERE group_id = OLD.id AND group_id <> '' AND paid_ms IS NOT NULL;
END;

CREATE TRIGGER reward_board_update AFTER UPDATE OF seq, side, invitee, unit ON reward
WHEN OLD.seq <> NEW.seq OR OLD.side <> NEW.side OR OLD.invitee <> NEW.invitee
    OR OLD.unit <> NEW.unit
BEGIN
    INSERT INTO board_change (kind, row) VALUES (4, NEW.seq);
    INSERT INTO board_change (kind, row) SELECT 4, OLD.seq WHERE OLD.seq <> NEW.seq;
END;
CREATE TRIGGER reward_board_delete AFTER DELETE ON reward
BEGIN INSERT INTO board_change (kind, row) VALUES (4, OLD.seq); END;
-- Entries go only while a linked shop takes its own tail back (0005.sql); others take their numbers.
CREATE TRIGGER ledger_entry_board_delete AFTER DELETE ON ledger_entry
BEGIN
    INSERT INTO board_change (kind, row) VALUES (6, OLD.seq);
    INSERT INTO board_change (kind, row) SELECT 4, seq FROM reward WHERE id = OLD.reward_id;
END;

CREATE TRIGGER price_history_board_insert AFTER INSERT ON price_history WHEN NEW.kind = 'cost'
BEGIN INSERT INTO board_change (kind, row) VALUES (5, 0); END;
CREATE TRIGGER price_history_board_update AFTER UPDATE ON price_history
WHEN 'cost' IN (OLD.kind, NEW.kind)
BEGIN INSERT INTO board_change (kind, row) VALUES (5, 0); END;
CREATE TRIGGER price_history_board_delete AFTER DELETE ON price_history WHEN OLD.kind = 'cost'
BEGIN INSERT INTO board_change (kind, row) VALUES (5, 0); END;
CREATE TRIGGER product_board_insert AFTER INSERT ON product WHEN NEW.cost_fen IS NOT NULL
BEGIN INSERT INTO board_change (kind, row) VALUES (5, 0); END;
CREATE TRIGGER product_board_update AFTER UPDATE OF sku, cost_fen, created_ms ON product
WHEN OLD.sku <> NEW.sku OR OLD.cost_fen IS NOT NEW.cost_fen OR OLD.created_ms <> NEW.created_ms
BEGIN INSERT INTO board_change (kind, row) VALUES (5, 0); END;
CREATE TRIGGER product_board_delete AFTER DELETE ON product WHEN OLD.cost_fen IS NOT NULL
BEGIN INSERT INTO board_change (kind, row) VALUES (5, 0); END;
CREATE TRIGGER gift_batch_board_insert AFTER INSERT ON gift_batch
BEGIN INSERT INTO board_change (kind, row) VALUES (5, 0); END;
CREATE TRIGGER gift_batch_board_update AFTER UPDATE OF unit, cost_fen, received_ms ON gift_batch
BEGIN INSERT INTO board_change (kind, row) VALUES (5, 0); END;
CREATE TRIGGER gift_batch_board_delete AFTER DELETE ON gift_batch
BEGIN INSERT INTO board_change (kind, row) VALUES (5, 0); END;

-- Boards as they were published: the rows as one text, sealed by its hash, never changed. A refund
-- that comes later shows as a correction beside it (docs/insight.md).
CREATE TABLE board_snapshot (
    id         TEXT PRIMARY KEY,
    seq        INTEGER NOT NULL UNIQUE,
    choice     TEXT NOT NULL,
    rank_by    TEXT NOT NULL CHECK (rank_by IN ('referrals', 'sales')),
    from_ms    INTEGER NOT NULL,
    to_ms      INTEGER NOT NULL,
    sealed_ms  INTEGER NOT NULL,
    body       TEXT NOT NULL,
    hash       BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TRIGGER board_snapshot_no_update BEFORE UPDATE ON board_snapshot
BEGIN SELECT RAISE(ABORT, 'board_snapshot is append-only'); END;
CREATE TRIGGER board_snapshot_no_delete BEFORE DELETE ON board_snapshot
BEGIN SELECT RAISE(ABORT, 'board_snapshot is append-only'); END;

-- How it left the shop, each time it did.
CREATE TABLE board_publication (
    seq      INTEGER PRIMARY KEY,
    snapshot TEXT NOT NULL REFERENCES board_snapshot(id),
    at_ms    INTEGER NOT NULL,
    way      TEXT NOT NULL CHECK (way IN ('clipboard', 'file', 'poster', 'queue'))
) STRICT;
CREATE INDEX board_publication_snapshot ON board_publication(snapshot, seq);
