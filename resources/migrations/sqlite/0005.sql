-- SPDX-License-Identifier: GPL-3.0-or-later
-- The counter's side of sync (spec/sync.md §4.1, docs/cloud.md). What is done waits in outbox, in
-- the transaction that did it; on a linked shop the engine's rows of what the authority has not
-- placed yet can be taken back by rewind_log.

PRAGMA user_version = 5;

-- One row: whether and where this shop is linked. cursor is the feed's, hlc the clock's.
CREATE TABLE sync_state (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    url       TEXT NOT NULL,
    store_id  TEXT NOT NULL,
    device_id TEXT NOT NULL,
    epoch     TEXT NOT NULL,
    cursor    INTEGER NOT NULL DEFAULT 0,
    dev_seq   INTEGER NOT NULL DEFAULT 0,
    hlc       TEXT NOT NULL DEFAULT '0000000000000000',
    offset_ms INTEGER NOT NULL DEFAULT 0,
    synced_ms INTEGER
) STRICT;

-- What the authority has to learn. waiting: not sent or not answered (dev_seq is given when it is
-- first sent, for good); placed: answered, not yet seen in the feed; sent: seen there, kept for a
-- restore of the cloud.
CREATE TABLE outbox (
    id      INTEGER PRIMARY KEY,
    op_id   TEXT NOT NULL UNIQUE,
    kind    TEXT NOT NULL,
    entity  TEXT NOT NULL,
    body    TEXT NOT NULL,
    at_ms   INTEGER NOT NULL,
    dev_seq INTEGER UNIQUE,
    state   TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'placed', 'sent')),
    outcome TEXT NOT NULL DEFAULT '',
    rewind_id INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_open ON outbox(state, id) WHERE state <> 'sent';
CREATE INDEX outbox_entity ON outbox(kind, entity);

-- Things with fields that were touched since they were last offered, and what was offered or came.
CREATE TABLE sync_dirty (
    kind   TEXT NOT NULL,
    entity TEXT NOT NULL,
    PRIMARY KEY (kind, entity)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_field (
    kind   TEXT NOT NULL,
    entity TEXT NOT NULL,
    name   TEXT NOT NULL,
    value  TEXT NOT NULL,
    hlc    TEXT NOT NULL,
    device TEXT NOT NULL,
    PRIMARY KEY (kind, entity, name)
) STRICT, WITHOUT ROWID;

-- Kinds this version does not know: applied after an update.
CREATE TABLE parked (
    seq  INTEGER PRIMARY KEY,
    body TEXT NOT NULL
) STRICT;

-- What a person should look at: a refusal, or a result that came out differently.
CREATE TABLE attention (
    id      INTEGER PRIMARY KEY,
    at_ms   INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    entity  TEXT NOT NULL,
    code    TEXT NOT NULL,
    mine    TEXT NOT NULL,
    theirs  TEXT NOT NULL,
    done_ms INTEGER
) STRICT;
CREATE INDEX attention_open ON attention(id) WHERE done_ms IS NULL;

-- The undo log of sqlite.org/undoredo.html, kept for engine rows on a linked shop only; a rewind
-- runs it backwards. It says off while it runs, so that it does not record itself.
CREATE TABLE rewind_log (
    id  INTEGER PRIMARY KEY,
    sql TEXT NOT NULL
) STRICT;
CREATE TABLE rewind_off (one INTEGER PRIMARY KEY CHECK (one = 1)) STRICT;

DROP TRIGGER event_no_update;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
WHEN NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
DROP TRIGGER event_no_delete;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
DROP TRIGGER decision_no_update;
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision
WHEN NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
DROP TRIGGER decision_no_delete;
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision
WHEN NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
DROP TRIGGER ledger_entry_no_update;
CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry
WHEN NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN SELECT RAISE(ABORT, 'ledger_entry is append-only'); END;
DROP TRIGGER ledger_entry_no_delete;
CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry
WHEN NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN SELECT RAISE(ABORT, 'ledger_entry is append-only'); END;
DROP TRIGGER rule_version_no_update;
CREATE TRIGGER rule_version_no_update BEFORE UPDATE ON rule_version
WHEN NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN SELECT RAISE(ABORT, 'rule_version is append-only'); END;
DROP TRIGGER rule_version_no_delete;
CREATE TRIGGER rule_version_no_delete BEFORE DELETE ON rule_version
WHEN NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN SELECT RAISE(ABORT, 'rule_version is append-only'); END;

CREATE TRIGGER event_rewind_insert AFTER INSERT ON event
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM event WHERE seq = ' || quote(NEW.seq));
END;

CREATE TRIGGER decision_rewind_insert AFTER INSERT ON decision
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM decision WHERE event_seq = ' || quote(NEW.event_seq) || ' AND position = ' || quote(NEW.position));
END;

CREATE TRIGGER member_rewind_insert AFTER INSERT ON member
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM member WHERE key = ' || quote(NEW.key));
END;
CREATE TRIGGER member_rewind_update AFTER UPDATE ON member
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE member SET key = ' || quote(OLD.key) || ', seq = ' || quote(OLD.seq) || ',
    joined_ms = ' || quote(OLD.joined_ms) || ', old = ' || quote(OLD.old) || ',
    staff = ' || quote(OLD.staff) || ', blocked = ' || quote(OLD.blocked) || ',
    erased = ' || quote(OLD.erased) || ', cut_used = ' || quote(OLD.cut_used) || ',
    touched_seq = ' || quote(OLD.touched_seq) || ',
    merged_into = ' || quote(OLD.merged_into) || ',
    phone_key = ' || quote(OLD.phone_key) || ',
    wechat_key = ' || quote(OLD.wechat_key) || ',
    device_key = ' || quote(OLD.device_key) || ',
    door_key = ' || quote(OLD.door_key) || ' WHERE key = ' || quote(NEW.key));
END;
CREATE TRIGGER member_rewind_delete AFTER DELETE ON member
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO member (key, seq, joined_ms, old, staff, blocked, erased, cut_used, touched_seq, merged_into,
    phone_key, wechat_key, device_key, door_key)
 VALUES (' || quote(OLD.key) || ', ' || quote(OLD.seq) || ', ' || quote(OLD.joined_ms) || ',
    ' || quote(OLD.old) || ', ' || quote(OLD.staff) || ', ' || quote(OLD.blocked) || ',
    ' || quote(OLD.erased) || ', ' || quote(OLD.cut_used) || ',
    ' || quote(OLD.touched_seq) || ', ' || quote(OLD.merged_into) || ',
    ' || quote(OLD.phone_key) || ', ' || quote(OLD.wechat_key) || ',
    ' || quote(OLD.device_key) || ', ' || quote(OLD.door_key) || ')');
END;

CREATE TRIGGER merge_record_rewind_insert AFTER INSERT ON merge_record
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM merge_record WHERE from_member = ' || quote(NEW.from_member) || ' AND event_seq = ' || quote(NEW.event_seq));
END;
CREATE TRIGGER merge_record_rewind_update AFTER UPDATE ON merge_record
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE merge_record SET from_member = ' || quote(OLD.from_member) || ',
    into_member = ' || quote(OLD.into_member) || ', at_ms = ' || quote(OLD.at_ms) || ',
    event_id = ' || quote(OLD.event_id) || ',
    event_seq = ' || quote(OLD.event_seq) || ', undo = ' || quote(OLD.undo) || ',
    undone = ' || quote(OLD.undone) || ' WHERE from_member = ' || quote(NEW.from_member) || ' AND event_seq = ' || quote(NEW.event_seq));
END;
CREATE TRIGGER merge_record_rewind_delete AFTER DELETE ON merge_record
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO merge_record (from_member, into_member, at_ms, event_id, event_seq, undo, undone)
 VALUES (' || quote(OLD.from_member) || ', ' || quote(OLD.into_member) || ',
    ' || quote(OLD.at_ms) || ', ' || quote(OLD.event_id) || ',
    ' || quote(OLD.event_seq) || ', ' || quote(OLD.undo) || ',
    ' || quote(OLD.undone) || ')');
END;

CREATE TRIGGER tombstone_rewind_insert AFTER INSERT ON tombstone
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM tombstone WHERE phone_key = ' || quote(NEW.phone_key));
END;
CREATE TRIGGER tombstone_rewind_update AFTER UPDATE ON tombstone
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE tombstone SET phone_key = ' || quote(OLD.phone_key) || ', at_ms = ' || quote(OLD.at_ms) || ' WHERE phone_key = ' || quote(NEW.phone_key));
END;
CREATE TRIGGER tombstone_rewind_delete AFTER DELETE ON tombstone
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO tombstone (phone_key, at_ms)
 VALUES (' || quote(OLD.phone_key) || ', ' || quote(OLD.at_ms) || ')');
END;

CREATE TRIGGER invite_link_rewind_insert AFTER INSERT ON invite_link
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM invite_link WHERE id = ' || quote(NEW.id));
END;
CREATE TRIGGER invite_link_rewind_update AFTER UPDATE ON invite_link
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE invite_link SET id = ' || quote(OLD.id) || ', inviter = ' || quote(OLD.inviter) || ',
    kind = ' || quote(OLD.kind) || ', shop = ' || quote(OLD.shop) || ',
    signature_good = ' || quote(OLD.signature_good) || ',
    created_ms = ' || quote(OLD.created_ms) || ',
    revoked_ms = ' || quote(OLD.revoked_ms) || ' WHERE id = ' || quote(NEW.id));
END;
CREATE TRIGGER invite_link_rewind_delete AFTER DELETE ON invite_link
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO invite_link (id, inviter, kind, shop, signature_good, created_ms, revoked_ms)
 VALUES (' || quote(OLD.id) || ', ' || quote(OLD.inviter) || ', ' || quote(OLD.kind) || ',
    ' || quote(OLD.shop) || ', ' || quote(OLD.signature_good) || ',
    ' || quote(OLD.created_ms) || ', ' || quote(OLD.revoked_ms) || ')');
END;

CREATE TRIGGER bind_rewind_insert AFTER INSERT ON bind
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM bind WHERE seq = ' || quote(NEW.seq));
END;
CREATE TRIGGER bind_rewind_update AFTER UPDATE ON bind
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE bind SET seq = ' || quote(OLD.seq) || ', invitee = ' || quote(OLD.invitee) || ',
    inviter = ' || quote(OLD.inviter) || ', at_ms = ' || quote(OLD.at_ms) || ',
    manual = ' || quote(OLD.manual) || ', link = ' || quote(OLD.link) || ',
    ended_ms = ' || quote(OLD.ended_ms) || ' WHERE seq = ' || quote(NEW.seq));
END;
CREATE TRIGGER bind_rewind_delete AFTER DELETE ON bind
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO bind (seq, invitee, inviter, at_ms, manual, link, ended_ms)
 VALUES (' || quote(OLD.seq) || ', ' || quote(OLD.invitee) || ', ' || quote(OLD.inviter) || ',
    ' || quote(OLD.at_ms) || ', ' || quote(OLD.manual) || ', ' || quote(OLD.link) || ',
    ' || quote(OLD.ended_ms) || ')');
END;

CREATE TRIGGER group_buy_rewind_insert AFTER INSERT ON group_buy
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM group_buy WHERE id = ' || quote(NEW.id));
END;
CREATE TRIGGER group_buy_rewind_update AFTER UPDATE ON group_buy
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE group_buy SET id = ' || quote(OLD.id) || ', seq = ' || quote(OLD.seq) || ',
    rule = ' || quote(OLD.rule) || ', opened_ms = ' || quote(OLD.opened_ms) || ',
    ends_ms = ' || quote(OLD.ends_ms) || ', state = ' || quote(OLD.state) || ' WHERE id = ' || quote(NEW.id));
END;
CREATE TRIGGER group_buy_rewind_delete AFTER DELETE ON group_buy
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO group_buy (id, seq, rule, opened_ms, ends_ms, state)
 VALUES (' || quote(OLD.id) || ', ' || quote(OLD.seq) || ', ' || quote(OLD.rule) || ',
    ' || quote(OLD.opened_ms) || ', ' || quote(OLD.ends_ms) || ',
    ' || quote(OLD.state) || ')');
END;

CREATE TRIGGER sale_order_rewind_insert AFTER INSERT ON sale_order
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM sale_order WHERE key = ' || quote(NEW.key));
END;
CREATE TRIGGER sale_order_rewind_update AFTER UPDATE ON sale_order
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE sale_order SET key = ' || quote(OLD.key) || ', seq = ' || quote(OLD.seq) || ',
    buyer = ' || quote(OLD.buyer) || ', placed_ms = ' || quote(OLD.placed_ms) || ',
    goods_fen = ' || quote(OLD.goods_fen) || ',
    discount_fen = ' || quote(OLD.discount_fen) || ',
    offer = ' || quote(OLD.offer) || ', freight_fen = ' || quote(OLD.freight_fen) || ',
    basis_fen = ' || quote(OLD.basis_fen) || ',
    returned_fen = ' || quote(OLD.returned_fen) || ',
    refunded_fen = ' || quote(OLD.refunded_fen) || ',
    voucher = ' || quote(OLD.voucher) || ', group_id = ' || quote(OLD.group_id) || ',
    test = ' || quote(OLD.test) || ', cancelled = ' || quote(OLD.cancelled) || ',
    auto_refunded = ' || quote(OLD.auto_refunded) || ',
    request_open = ' || quote(OLD.request_open) || ',
    paid_ms = ' || quote(OLD.paid_ms) || ', paid_seq = ' || quote(OLD.paid_seq) || ',
    fulfilled_ms = ' || quote(OLD.fulfilled_ms) || ' WHERE key = ' || quote(NEW.key));
END;
CREATE TRIGGER sale_order_rewind_delete AFTER DELETE ON sale_order
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO sale_order (key, seq, buyer, placed_ms, goods_fen, discount_fen, offer, freight_fen, basis_fen,
    returned_fen, refunded_fen, voucher, group_id, test, cancelled, auto_refunded,
    request_open, paid_ms, paid_seq, fulfilled_ms, platform, layout, campaign, note)
 VALUES (' || quote(OLD.key) || ', ' || quote(OLD.seq) || ', ' || quote(OLD.buyer) || ',
    ' || quote(OLD.placed_ms) || ', ' || quote(OLD.goods_fen) || ',
    ' || quote(OLD.discount_fen) || ', ' || quote(OLD.offer) || ',
    ' || quote(OLD.freight_fen) || ', ' || quote(OLD.basis_fen) || ',
    ' || quote(OLD.returned_fen) || ', ' || quote(OLD.refunded_fen) || ',
    ' || quote(OLD.voucher) || ', ' || quote(OLD.group_id) || ',
    ' || quote(OLD.test) || ', ' || quote(OLD.cancelled) || ',
    ' || quote(OLD.auto_refunded) || ', ' || quote(OLD.request_open) || ',
    ' || quote(OLD.paid_ms) || ', ' || quote(OLD.paid_seq) || ',
    ' || quote(OLD.fulfilled_ms) || ', ' || quote(OLD.platform) || ',
    ' || quote(OLD.layout) || ', ' || quote(OLD.campaign) || ',
    ' || quote(OLD.note) || ')');
END;

CREATE TRIGGER order_line_rewind_insert AFTER INSERT ON order_line
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM order_line WHERE order_key = ' || quote(NEW.order_key) || ' AND position = ' || quote(NEW.position));
END;
CREATE TRIGGER order_line_rewind_update AFTER UPDATE ON order_line
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE order_line SET order_key = ' || quote(OLD.order_key) || ', position = ' || quote(OLD.position) || ',
    sku = ' || quote(OLD.sku) || ', quantity = ' || quote(OLD.quantity) || ',
    unit_fen = ' || quote(OLD.unit_fen) || ',
    discount_fen = ' || quote(OLD.discount_fen) || ',
    net_fen = ' || quote(OLD.net_fen) || ', returned = ' || quote(OLD.returned) || ',
    refunded_fen = ' || quote(OLD.refunded_fen) || ' WHERE order_key = ' || quote(NEW.order_key) || ' AND position = ' || quote(NEW.position));
END;
CREATE TRIGGER order_line_rewind_delete AFTER DELETE ON order_line
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO order_line (order_key, position, sku, quantity, unit_fen, discount_fen, net_fen, returned,
    refunded_fen)
 VALUES (' || quote(OLD.order_key) || ', ' || quote(OLD.position) || ',
    ' || quote(OLD.sku) || ', ' || quote(OLD.quantity) || ',
    ' || quote(OLD.unit_fen) || ', ' || quote(OLD.discount_fen) || ',
    ' || quote(OLD.net_fen) || ', ' || quote(OLD.returned) || ',
    ' || quote(OLD.refunded_fen) || ')');
END;

CREATE TRIGGER refund_rewind_insert AFTER INSERT ON refund
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM refund WHERE number = ' || quote(NEW.number));
END;
CREATE TRIGGER refund_rewind_update AFTER UPDATE ON refund
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE refund SET number = ' || quote(OLD.number) || ', seq = ' || quote(OLD.seq) || ',
    order_key = ' || quote(OLD.order_key) || ',
    amount_fen = ' || quote(OLD.amount_fen) || ', kind = ' || quote(OLD.kind) || ',
    state = ' || quote(OLD.state) || ', at_ms = ' || quote(OLD.at_ms) || ' WHERE number = ' || quote(NEW.number));
END;
CREATE TRIGGER refund_rewind_delete AFTER DELETE ON refund
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO refund (number, seq, order_key, amount_fen, kind, state, at_ms)
 VALUES (' || quote(OLD.number) || ', ' || quote(OLD.seq) || ', ' || quote(OLD.order_key) || ',
    ' || quote(OLD.amount_fen) || ', ' || quote(OLD.kind) || ',
    ' || quote(OLD.state) || ', ' || quote(OLD.at_ms) || ')');
END;

CREATE TRIGGER refund_line_rewind_insert AFTER INSERT ON refund_line
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM refund_line WHERE refund = ' || quote(NEW.refund) || ' AND line = ' || quote(NEW.line));
END;
CREATE TRIGGER refund_line_rewind_update AFTER UPDATE ON refund_line
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE refund_line SET refund = ' || quote(OLD.refund) || ', line = ' || quote(OLD.line) || ',
    units = ' || quote(OLD.units) || ', amount_fen = ' || quote(OLD.amount_fen) || ' WHERE refund = ' || quote(NEW.refund) || ' AND line = ' || quote(NEW.line));
END;
CREATE TRIGGER refund_line_rewind_delete AFTER DELETE ON refund_line
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO refund_line (refund, line, units, amount_fen)
 VALUES (' || quote(OLD.refund) || ', ' || quote(OLD.line) || ', ' || quote(OLD.units) || ',
    ' || quote(OLD.amount_fen) || ')');
END;

CREATE TRIGGER rule_rewind_insert AFTER INSERT ON rule
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM rule WHERE id = ' || quote(NEW.id));
END;
CREATE TRIGGER rule_rewind_update AFTER UPDATE ON rule
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE rule SET id = ' || quote(OLD.id) || ', position = ' || quote(OLD.position) || ',
    paused = ' || quote(OLD.paused) || ', killed_ms = ' || quote(OLD.killed_ms) || ' WHERE id = ' || quote(NEW.id));
END;
CREATE TRIGGER rule_rewind_delete AFTER DELETE ON rule
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO rule (id, position, paused, killed_ms)
 VALUES (' || quote(OLD.id) || ', ' || quote(OLD.position) || ', ' || quote(OLD.paused) || ',
    ' || quote(OLD.killed_ms) || ')');
END;

CREATE TRIGGER rule_version_rewind_insert AFTER INSERT ON rule_version
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM rule_version WHERE rule = ' || quote(NEW.rule) || ' AND number = ' || quote(NEW.number));
END;

CREATE TRIGGER reward_rewind_insert AFTER INSERT ON reward
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM reward WHERE id = ' || quote(NEW.id));
END;
CREATE TRIGGER reward_rewind_update AFTER UPDATE ON reward
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE reward SET id = ' || quote(OLD.id) || ', seq = ' || quote(OLD.seq) || ',
    rule = ' || quote(OLD.rule) || ', side = ' || quote(OLD.side) || ',
    owner = ' || quote(OLD.owner) || ', inviter = ' || quote(OLD.inviter) || ',
    invitee = ' || quote(OLD.invitee) || ', order_key = ' || quote(OLD.order_key) || ',
    group_id = ' || quote(OLD.group_id) || ', unit = ' || quote(OLD.unit) || ',
    issued = ' || quote(OLD.issued) || ', current = ' || quote(OLD.current) || ',
    pending = ' || quote(OLD.pending) || ', state = ' || quote(OLD.state) || ',
    paid_ms = ' || quote(OLD.paid_ms) || ',
    rule_version = ' || quote(OLD.rule_version) || ',
    by_percent = ' || quote(OLD.by_percent) || ',
    min_basis_fen = ' || quote(OLD.min_basis_fen) || ',
    basis_points = ' || quote(OLD.basis_points) || ',
    max_fen = ' || quote(OLD.max_fen) || ', hold_days = ' || quote(OLD.hold_days) || ',
    valid_days = ' || quote(OLD.valid_days) || ', due_ms = ' || quote(OLD.due_ms) || ',
    released_ms = ' || quote(OLD.released_ms) || ',
    expires_ms = ' || quote(OLD.expires_ms) || ',
    threshold = ' || quote(OLD.threshold) || ', cycle = ' || quote(OLD.cycle) || ',
    signals = ' || quote(OLD.signals) || ',
    ended_for_good = ' || quote(OLD.ended_for_good) || ',
    note = ' || quote(OLD.note) || ' WHERE id = ' || quote(NEW.id));
END;
CREATE TRIGGER reward_rewind_delete AFTER DELETE ON reward
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO reward (id, seq, rule, side, owner, inviter, invitee, order_key, group_id, unit, issued,
    current, pending, state, paid_ms, rule_version, by_percent, min_basis_fen,
    basis_points, max_fen, hold_days, valid_days, due_ms, released_ms, expires_ms,
    threshold, cycle, signals, ended_for_good, note)
 VALUES (' || quote(OLD.id) || ', ' || quote(OLD.seq) || ', ' || quote(OLD.rule) || ',
    ' || quote(OLD.side) || ', ' || quote(OLD.owner) || ',
    ' || quote(OLD.inviter) || ', ' || quote(OLD.invitee) || ',
    ' || quote(OLD.order_key) || ', ' || quote(OLD.group_id) || ',
    ' || quote(OLD.unit) || ', ' || quote(OLD.issued) || ',
    ' || quote(OLD.current) || ', ' || quote(OLD.pending) || ',
    ' || quote(OLD.state) || ', ' || quote(OLD.paid_ms) || ',
    ' || quote(OLD.rule_version) || ', ' || quote(OLD.by_percent) || ',
    ' || quote(OLD.min_basis_fen) || ', ' || quote(OLD.basis_points) || ',
    ' || quote(OLD.max_fen) || ', ' || quote(OLD.hold_days) || ',
    ' || quote(OLD.valid_days) || ', ' || quote(OLD.due_ms) || ',
    ' || quote(OLD.released_ms) || ', ' || quote(OLD.expires_ms) || ',
    ' || quote(OLD.threshold) || ', ' || quote(OLD.cycle) || ',
    ' || quote(OLD.signals) || ', ' || quote(OLD.ended_for_good) || ',
    ' || quote(OLD.note) || ')');
END;

CREATE TRIGGER ledger_entry_rewind_insert AFTER INSERT ON ledger_entry
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM ledger_entry WHERE seq = ' || quote(NEW.seq));
END;

CREATE TRIGGER ledger_head_rewind_insert AFTER INSERT ON ledger_head
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM ledger_head WHERE one = ' || quote(NEW.one));
END;
CREATE TRIGGER ledger_head_rewind_update AFTER UPDATE ON ledger_head
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE ledger_head SET one = ' || quote(OLD.one) || ', seq = ' || quote(OLD.seq) || ',
    hash = ' || quote(OLD.hash) || ' WHERE one = ' || quote(NEW.one));
END;
CREATE TRIGGER ledger_head_rewind_delete AFTER DELETE ON ledger_head
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO ledger_head (one, seq, hash)
 VALUES (' || quote(OLD.one) || ', ' || quote(OLD.seq) || ', ' || quote(OLD.hash) || ')');
END;

CREATE TRIGGER balance_rewind_insert AFTER INSERT ON balance
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('DELETE FROM balance WHERE account = ' || quote(NEW.account) || ' AND unit = ' || quote(NEW.unit));
END;
CREATE TRIGGER balance_rewind_update AFTER UPDATE ON balance
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('UPDATE balance SET account = ' || quote(OLD.account) || ', unit = ' || quote(OLD.unit) || ',
    amount = ' || quote(OLD.amount) || ' WHERE account = ' || quote(NEW.account) || ' AND unit = ' || quote(NEW.unit));
END;
CREATE TRIGGER balance_rewind_delete AFTER DELETE ON balance
WHEN EXISTS (SELECT 1 FROM sync_state) AND NOT EXISTS (SELECT 1 FROM rewind_off)
BEGIN INSERT INTO rewind_log (sql) VALUES
('INSERT INTO balance (account, unit, amount)
 VALUES (' || quote(OLD.account) || ', ' || quote(OLD.unit) || ', ' || quote(OLD.amount) || ')');
END;

-- Things with fields: what was touched is looked at before the next push. Not OR IGNORE: an upsert's
-- own conflict policy would override it (sqlite.org/lang_createtrigger.html).
CREATE TRIGGER product_dirty_insert AFTER INSERT ON product
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'product', NEW.id
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'product' AND d.entity = NEW.id); END;
CREATE TRIGGER product_dirty_update AFTER UPDATE ON product
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'product', NEW.id
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'product' AND d.entity = NEW.id); END;
CREATE TRIGGER member_identity_dirty_insert AFTER INSERT ON member_identity
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'identity', NEW.member
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'identity' AND d.entity = NEW.member); END;
CREATE TRIGGER member_identity_dirty_update AFTER UPDATE ON member_identity
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'identity', NEW.member
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'identity' AND d.entity = NEW.member); END;
CREATE TRIGGER member_dirty_staff AFTER UPDATE OF staff ON member WHEN OLD.staff <> NEW.staff
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'staff', NEW.key
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'staff' AND d.entity = NEW.key); END;
CREATE TRIGGER member_tag_dirty_insert AFTER INSERT ON member_tag
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'tags', NEW.member
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'tags' AND d.entity = NEW.member); END;
CREATE TRIGGER member_tag_dirty_delete AFTER DELETE ON member_tag
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'tags', OLD.member
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'tags' AND d.entity = OLD.member); END;
CREATE TRIGGER setting_dirty_insert AFTER INSERT ON setting WHEN NEW.key IN ('shop.name', 'shop.kind', 'shop.link_base', 'shop.address', 'shop.phone')
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'setting', NEW.key
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'setting' AND d.entity = NEW.key); END;
CREATE TRIGGER setting_dirty_update AFTER UPDATE ON setting WHEN NEW.key IN ('shop.name', 'shop.kind', 'shop.link_base', 'shop.address', 'shop.phone')
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'setting', NEW.key
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'setting' AND d.entity = NEW.key); END;

-- What stood in the shop before it could be linked.
INSERT INTO sync_dirty (kind, entity) SELECT 'product', id FROM product;
INSERT INTO sync_dirty (kind, entity) SELECT 'identity', member FROM member_identity;
INSERT INTO sync_dirty (kind, entity) SELECT 'staff', key FROM member WHERE staff = 1;
INSERT INTO sync_dirty (kind, entity) SELECT DISTINCT 'tags', member FROM member_tag;
INSERT INTO sync_dirty (kind, entity) SELECT 'setting', key FROM setting WHERE key IN ('shop.name', 'shop.kind', 'shop.link_base', 'shop.address', 'shop.phone');
