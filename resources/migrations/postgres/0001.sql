-- SPDX-License-Identifier: GPL-3.0-or-later
-- The reward engine's tables on a server, the same columns as in sqlite/0001.sql so that one SQL
-- text serves both; one schema (search_path) per shop. Texts compare by bytes (COLLATE "C"), as
-- the contract wants it (rewards-details.md section 2). Money is BIGINT fen, instants BIGINT ms.

-- Whoever writes takes this row FOR UPDATE first, so that a shop's events happen one after another.
CREATE TABLE shop_lock (
    one BIGINT PRIMARY KEY CHECK (one = 1)
);
INSERT INTO shop_lock (one) VALUES (1);

-- Facts: one row per event that was handled, refused ones too. Never changed.
CREATE TABLE event (
    seq         BIGINT PRIMARY KEY,
    id          TEXT COLLATE "C" NOT NULL UNIQUE,
    at_ms       BIGINT NOT NULL,
    verb        TEXT COLLATE "C" NOT NULL,
    fingerprint TEXT COLLATE "C" NOT NULL,
    actor       TEXT COLLATE "C" NOT NULL DEFAULT ''
);
CREATE INDEX event_at ON event(at_ms);

CREATE TABLE decision (
    event_seq BIGINT NOT NULL REFERENCES event(seq),
    position  BIGINT NOT NULL,
    code      TEXT COLLATE "C" NOT NULL,
    detail    TEXT COLLATE "C" NOT NULL,
    subject   TEXT COLLATE "C" NOT NULL DEFAULT '',
    rule      TEXT COLLATE "C" NOT NULL DEFAULT '',
    found     TEXT COLLATE "C" NOT NULL DEFAULT '',
    needed    TEXT COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY (event_seq, position)
);
CREATE INDEX decision_subject ON decision(subject) WHERE subject <> '';

-- Neighbours as the engine knows them.
CREATE TABLE member (
    key         TEXT COLLATE "C" PRIMARY KEY,
    seq         BIGINT NOT NULL UNIQUE,
    joined_ms   BIGINT NOT NULL,
    old         BIGINT NOT NULL DEFAULT 0 CHECK (old IN (0, 1)),
    staff       BIGINT NOT NULL DEFAULT 0 CHECK (staff IN (0, 1)),
    blocked     BIGINT NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    erased      BIGINT NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
    cut_used    BIGINT NOT NULL DEFAULT 0 CHECK (cut_used IN (0, 1)),
    touched_seq BIGINT NOT NULL DEFAULT 0,
    merged_into TEXT COLLATE "C" REFERENCES member(key),
    phone_key   TEXT COLLATE "C" NOT NULL DEFAULT '',
    wechat_key  TEXT COLLATE "C" NOT NULL DEFAULT '',
    device_key  TEXT COLLATE "C" NOT NULL DEFAULT '',
    door_key    TEXT COLLATE "C" NOT NULL DEFAULT ''
);
CREATE INDEX member_phone ON member(phone_key) WHERE phone_key <> '';
CREATE INDEX member_wechat ON member(wechat_key) WHERE wechat_key <> '';
CREATE INDEX member_door ON member(door_key) WHERE door_key <> '';
CREATE INDEX member_merged ON member(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX member_joined ON member(joined_ms, key);

CREATE TABLE merge_record (
    from_member TEXT COLLATE "C" NOT NULL REFERENCES member(key),
    into_member TEXT COLLATE "C" NOT NULL REFERENCES member(key),
    at_ms       BIGINT NOT NULL,
    event_id    TEXT COLLATE "C" NOT NULL,
    event_seq   BIGINT NOT NULL,
    undo        TEXT COLLATE "C" NOT NULL,
    undone      BIGINT NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    PRIMARY KEY (from_member, event_seq)
);

CREATE TABLE tombstone (
    phone_key TEXT COLLATE "C" PRIMARY KEY,
    at_ms     BIGINT NOT NULL
);

-- Invite codes: kind invite is printed, alias came from a file and is only read.
CREATE TABLE invite_link (
    id             TEXT COLLATE "C" PRIMARY KEY,
    inviter        TEXT COLLATE "C" NOT NULL REFERENCES member(key),
    kind           TEXT COLLATE "C" NOT NULL CHECK (kind IN ('invite', 'alias')),
    shop           TEXT COLLATE "C" NOT NULL DEFAULT '',
    signature_good BIGINT NOT NULL DEFAULT 1 CHECK (signature_good IN (0, 1)),
    created_ms     BIGINT NOT NULL,
    revoked_ms     BIGINT
);
CREATE INDEX invite_link_inviter ON invite_link(inviter);

CREATE TABLE bind (
    seq      BIGINT PRIMARY KEY,
    invitee  TEXT COLLATE "C" NOT NULL REFERENCES member(key),
    inviter  TEXT COLLATE "C" NOT NULL REFERENCES member(key),
    at_ms    BIGINT NOT NULL,
    manual   BIGINT NOT NULL CHECK (manual IN (0, 1)),
    link     TEXT COLLATE "C" NOT NULL DEFAULT '',
    ended_ms BIGINT
);
CREATE INDEX bind_invitee ON bind(invitee, seq);
CREATE INDEX bind_inviter ON bind(inviter, at_ms);

CREATE TABLE group_buy (
    id        TEXT COLLATE "C" PRIMARY KEY,
    seq       BIGINT NOT NULL UNIQUE,
    rule      TEXT COLLATE "C" NOT NULL,
    opened_ms BIGINT NOT NULL,
    ends_ms   BIGINT NOT NULL,
    state     TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'done', 'failed'))
);

CREATE TABLE sale_order (
    key          TEXT COLLATE "C" PRIMARY KEY,
    seq          BIGINT NOT NULL UNIQUE,
    buyer        TEXT COLLATE "C" REFERENCES member(key),
    placed_ms    BIGINT NOT NULL,
    goods_fen    BIGINT NOT NULL CHECK (goods_fen >= 0),
    discount_fen BIGINT NOT NULL CHECK (discount_fen >= 0),
    offer        TEXT COLLATE "C" NOT NULL CHECK (offer IN ('none', 'cut', 'voucher', 'coupon')),
    freight_fen  BIGINT NOT NULL CHECK (freight_fen >= 0),
    basis_fen    BIGINT NOT NULL CHECK (basis_fen >= 0),
    returned_fen BIGINT NOT NULL DEFAULT 0 CHECK (returned_fen >= 0),
    refunded_fen BIGINT NOT NULL DEFAULT 0 CHECK (refunded_fen >= 0),
    voucher      TEXT COLLATE "C" NOT NULL DEFAULT '',
    group_id     TEXT COLLATE "C" NOT NULL DEFAULT '',
    test         BIGINT NOT NULL DEFAULT 0 CHECK (test IN (0, 1)),
    cancelled    BIGINT NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
    auto_refunded BIGINT NOT NULL DEFAULT 0 CHECK (auto_refunded IN (0, 1)),
    request_open BIGINT NOT NULL DEFAULT 0 CHECK (request_open IN (0, 1)),
    paid_ms      BIGINT,
    paid_seq     BIGINT NOT NULL DEFAULT 0,
    fulfilled_ms BIGINT,
    platform     TEXT COLLATE "C" NOT NULL DEFAULT '',
    layout       TEXT COLLATE "C" NOT NULL DEFAULT '',
    campaign     TEXT COLLATE "C" NOT NULL DEFAULT '',
    note         TEXT COLLATE "C" NOT NULL DEFAULT ''
);
CREATE INDEX sale_order_buyer ON sale_order(buyer, seq);
CREATE INDEX sale_order_paid ON sale_order(paid_ms, key) WHERE paid_ms IS NOT NULL;
CREATE INDEX sale_order_placed ON sale_order(placed_ms, key);
CREATE UNIQUE INDEX sale_order_paid_seq ON sale_order(paid_seq) WHERE paid_seq > 0;
CREATE INDEX sale_order_group ON sale_order(group_id, seq) WHERE group_id <> '';

CREATE TABLE order_line (
    order_key    TEXT COLLATE "C" NOT NULL REFERENCES sale_order(key),
    position     BIGINT NOT NULL,
    sku          TEXT COLLATE "C" NOT NULL,
    quantity     BIGINT NOT NULL CHECK (quantity > 0),
    unit_fen     BIGINT NOT NULL DEFAULT 0 CHECK (unit_fen >= 0),
    discount_fen BIGINT NOT NULL DEFAULT 0 CHECK (discount_fen >= 0),
    net_fen      BIGINT NOT NULL DEFAULT 0 CHECK (net_fen >= 0),
    returned     BIGINT NOT NULL DEFAULT 0,
    refunded_fen BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (order_key, position)
);
CREATE INDEX order_line_sku ON order_line(sku);

CREATE TABLE refund (
    number     TEXT COLLATE "C" PRIMARY KEY,
    seq        BIGINT NOT NULL UNIQUE,
    order_key  TEXT COLLATE "C" NOT NULL REFERENCES sale_order(key),
    amount_fen BIGINT NOT NULL CHECK (amount_fen >= 0),
    kind       TEXT COLLATE "C" NOT NULL CHECK (kind IN ('return', 'cancel', 'comp')),
    state      TEXT COLLATE "C" NOT NULL CHECK (state IN ('parked', 'applied', 'voided', 'refused')),
    at_ms      BIGINT NOT NULL
);
CREATE INDEX refund_order ON refund(order_key, seq);

CREATE TABLE refund_line (
    refund     TEXT COLLATE "C" NOT NULL REFERENCES refund(number),
    line       BIGINT NOT NULL,
    units      BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL,
    PRIMARY KEY (refund, line)
);

CREATE TABLE rule (
    id        TEXT COLLATE "C" PRIMARY KEY,
    position  BIGINT NOT NULL UNIQUE,
    paused    BIGINT NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
    killed_ms BIGINT
);

-- Immutable once written: an edit is a new version. terms is the settings text of
-- spec/rewards-details.md §1 (kind and key=value pairs).
CREATE TABLE rule_version (
    rule    TEXT COLLATE "C" NOT NULL REFERENCES rule(id),
    number  BIGINT NOT NULL,
    from_ms BIGINT NOT NULL,
    terms   TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (rule, number)
);

CREATE TABLE reward (
    id            TEXT COLLATE "C" PRIMARY KEY,
    seq           BIGINT NOT NULL UNIQUE,
    rule          TEXT COLLATE "C" NOT NULL,
    side          TEXT COLLATE "C" NOT NULL CHECK (side IN ('inv', 'ive', 'group', 'milestone', 'manual')),
    owner         TEXT COLLATE "C" NOT NULL REFERENCES member(key),
    inviter       TEXT COLLATE "C" NOT NULL DEFAULT '',
    invitee       TEXT COLLATE "C" NOT NULL DEFAULT '',
    order_key     TEXT COLLATE "C" NOT NULL DEFAULT '',
    group_id      TEXT COLLATE "C" NOT NULL DEFAULT '',
    unit          TEXT COLLATE "C" NOT NULL,
    issued        BIGINT NOT NULL CHECK (issued > 0),
    current       BIGINT NOT NULL CHECK (current >= 0),
    pending       BIGINT NOT NULL CHECK (pending >= 0),
    state         TEXT COLLATE "C" NOT NULL CHECK (state IN ('REVIEW', 'PENDING', 'AVAILABLE', 'USED',
                      'CANCELLED', 'REJECTED', 'CLAWED', 'EXPIRED', 'LOSS')),
    paid_ms       BIGINT NOT NULL,
    rule_version  BIGINT NOT NULL,
    by_percent    BIGINT NOT NULL CHECK (by_percent IN (0, 1)),
    min_basis_fen BIGINT NOT NULL,
    basis_points  BIGINT NOT NULL,
    max_fen       BIGINT NOT NULL,
    hold_days     BIGINT NOT NULL,
    valid_days    BIGINT,
    due_ms        BIGINT,
    released_ms   BIGINT,
    expires_ms    BIGINT,
    threshold     BIGINT NOT NULL DEFAULT 0,
    cycle         BIGINT NOT NULL DEFAULT 0,
    signals       TEXT COLLATE "C" NOT NULL DEFAULT '',
    ended_for_good BIGINT NOT NULL DEFAULT 0 CHECK (ended_for_good IN (0, 1)),
    note          TEXT COLLATE "C" NOT NULL DEFAULT ''
);
CREATE INDEX reward_owner ON reward(owner, seq);
CREATE INDEX reward_order ON reward(order_key, seq) WHERE order_key <> '';
CREATE INDEX reward_inviter ON reward(inviter, rule, paid_ms);
CREATE INDEX reward_due ON reward(due_ms, id) WHERE state = 'PENDING' AND due_ms IS NOT NULL;
CREATE INDEX reward_expiry ON reward(expires_ms) WHERE state = 'AVAILABLE' AND expires_ms IS NOT NULL;
CREATE INDEX reward_paid ON reward(paid_ms) WHERE side = 'inv';
CREATE INDEX reward_review ON reward(seq) WHERE state = 'REVIEW';

-- Double entry, append-only, gapless, hash-chained.
CREATE TABLE ledger_entry (
    seq          BIGINT PRIMARY KEY,
    event_id     TEXT COLLATE "C" NOT NULL,
    from_account TEXT COLLATE "C" NOT NULL,
    to_account   TEXT COLLATE "C" NOT NULL,
    unit         TEXT COLLATE "C" NOT NULL,
    amount       BIGINT NOT NULL CHECK (amount > 0),
    reward_id    TEXT COLLATE "C" NOT NULL,
    kind         TEXT COLLATE "C" NOT NULL,
    at_ms        BIGINT NOT NULL,
    hash         BYTEA NOT NULL CHECK (octet_length(hash) = 32)
);
CREATE INDEX ledger_entry_event ON ledger_entry(event_id);
CREATE INDEX ledger_entry_reward ON ledger_entry(reward_id) WHERE reward_id <> '-';

CREATE TABLE ledger_head (
    one  BIGINT PRIMARY KEY CHECK (one = 1),
    seq  BIGINT NOT NULL,
    hash BYTEA NOT NULL CHECK (octet_length(hash) = 32)
);

-- Cache of the fold of the ledger; verified against it.
CREATE TABLE balance (
    account TEXT COLLATE "C" NOT NULL,
    unit    TEXT COLLATE "C" NOT NULL,
    amount  BIGINT NOT NULL,
    PRIMARY KEY (account, unit)
);

-- Append-only by trigger: facts and money. TRUNCATE as well, which no row trigger sees.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''% is append-only'', TG_TABLE_NAME; END';

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decision
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rule_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_version
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
