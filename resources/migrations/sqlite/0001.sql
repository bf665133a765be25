-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Money is INTEGER fen, instants INTEGER ms (UTC), keys are text
-- (docs/decisions/0001-text-keys.md). Personal data stands only in member_identity, sealed.

PRAGMA application_id = 0x4C4E4C49; -- "LNLI"
PRAGMA user_version = 1;

-- What storage/core/Migrator has run; a changed file is noticed by its checksum.
CREATE TABLE schema_migration (
    number     INTEGER PRIMARY KEY,
    checksum   TEXT NOT NULL,
    applied_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Facts: one row per event that was handled, refused ones too. Never changed.
CREATE TABLE event (
    seq         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    at_ms       INTEGER NOT NULL,
    verb        TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    actor       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX event_at ON event(at_ms);

CREATE TABLE decision (
    event_seq INTEGER NOT NULL REFERENCES event(seq),
    position  INTEGER NOT NULL,
    code      TEXT NOT NULL,
    detail    TEXT NOT NULL,
    subject   TEXT NOT NULL DEFAULT '',
    rule      TEXT NOT NULL DEFAULT '',
    found     TEXT NOT NULL DEFAULT '',
    needed    TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (event_seq, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_subject ON decision(subject) WHERE subject <> '';

-- Neighbours as the engine knows them.
CREATE TABLE member (
    key         TEXT PRIMARY KEY,
    seq         INTEGER NOT NULL UNIQUE,
    joined_ms   INTEGER NOT NULL,
    old         INTEGER NOT NULL DEFAULT 0 CHECK (old IN (0, 1)),
    staff       INTEGER NOT NULL DEFAULT 0 CHECK (staff IN (0, 1)),
    blocked     INTEGER NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    erased      INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
    cut_used    INTEGER NOT NULL DEFAULT 0 CHECK (cut_used IN (0, 1)),
    touched_seq INTEGER NOT NULL DEFAULT 0,
    merged_into TEXT REFERENCES member(key),
    phone_key   TEXT NOT NULL DEFAULT '',
    wechat_key  TEXT NOT NULL DEFAULT '',
    device_key  TEXT NOT NULL DEFAULT '',
    door_key    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX member_phone ON member(phone_key) WHERE phone_key <> '';
CREATE INDEX member_wechat ON member(wechat_key) WHERE wechat_key <> '';
CREATE INDEX member_door ON member(door_key) WHERE door_key <> '';
CREATE INDEX member_merged ON member(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX member_joined ON member(joined_ms, key);

CREATE TABLE merge_record (
    from_member TEXT NOT NULL REFERENCES member(key),
    into_member TEXT NOT NULL REFERENCES member(key),
    at_ms       INTEGER NOT NULL,
    event_id    TEXT NOT NULL,
    event_seq   INTEGER NOT NULL,
    undo        TEXT NOT NULL,
    undone      INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    PRIMARY KEY (from_member, event_seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE tombstone (
    phone_key TEXT PRIMARY KEY,
    at_ms     INTEGER NOT NULL
) STRICT;

-- Sealed with the shop key (security.md 4.3b); erasure overwrites the row.
CREATE TABLE member_identity (
    member   TEXT PRIMARY KEY REFERENCES member(key),
    name     BLOB NOT NULL,
    nickname BLOB NOT NULL,
    phone    BLOB NOT NULL,
    estate   BLOB NOT NULL,
    building BLOB NOT NULL,
    door     BLOB NOT NULL,
    note     BLOB NOT NULL,
    updated_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE member_tag (
    member TEXT NOT NULL REFERENCES member(key),
    tag    TEXT NOT NULL,
    PRIMARY KEY (member, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_tag_tag ON member_tag(tag);

CREATE TABLE consent (
    id           TEXT PRIMARY KEY,
    member       TEXT NOT NULL REFERENCES member(key),
    purpose      TEXT NOT NULL,
    text_version TEXT NOT NULL,
    channel      TEXT NOT NULL,
    given_ms     INTEGER NOT NULL,
    withdrawn_ms INTEGER
) STRICT;
CREATE INDEX consent_member ON consent(member);

-- Invite codes: kind invite is printed, alias came from a file and is only read.
CREATE TABLE invite_link (
    id             TEXT PRIMARY KEY,
    inviter        TEXT NOT NULL REFERENCES member(key),
    kind           TEXT NOT NULL CHECK (kind IN ('invite', 'alias')),
    shop           TEXT NOT NULL DEFAULT '',
    signature_good INTEGER NOT NULL DEFAULT 1 CHECK (signature_good IN (0, 1)),
    created_ms     INTEGER NOT NULL,
    revoked_ms     INTEGER
) STRICT;
CREATE INDEX invite_link_inviter ON invite_link(inviter);

CREATE TABLE bind (
    seq      INTEGER PRIMARY KEY,
    invitee  TEXT NOT NULL REFERENCES member(key),
    inviter  TEXT NOT NULL REFERENCES member(key),
    at_ms    INTEGER NOT NULL,
    manual   INTEGER NOT NULL CHECK (manual IN (0, 1)),
    link     TEXT NOT NULL DEFAULT '',
    ended_ms INTEGER
) STRICT;
CREATE INDEX bind_invitee ON bind(invitee, seq);
CREATE INDEX bind_inviter ON bind(inviter, at_ms);

CREATE TABLE product (
    id             TEXT PRIMARY KEY,
    sku            TEXT NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    spec           TEXT NOT NULL DEFAULT '',
    match_name     TEXT NOT NULL UNIQUE,
    category       TEXT NOT NULL DEFAULT '',
    barcode        TEXT NOT NULL DEFAULT '',
    unit           TEXT NOT NULL DEFAULT '',
    list_fen       INTEGER NOT NULL DEFAULT 0 CHECK (list_fen >= 0),
    live_fen       INTEGER CHECK (live_fen >= 0),
    group_fen      INTEGER CHECK (group_fen >= 0),
    cost_fen       INTEGER CHECK (cost_fen >= 0),
    stock          INTEGER,
    promise        TEXT NOT NULL DEFAULT '',
    reward_allowed INTEGER NOT NULL DEFAULT 1 CHECK (reward_allowed IN (0, 1)),
    held_ms        INTEGER,
    archived_ms    INTEGER,
    created_ms     INTEGER NOT NULL,
    updated_ms     INTEGER NOT NULL
) STRICT;
CREATE INDEX product_barcode ON product(barcode) WHERE barcode <> '';

CREATE TABLE price_history (
    product TEXT NOT NULL REFERENCES product(id),
    kind    TEXT NOT NULL CHECK (kind IN ('list', 'live', 'group', 'cost')),
    from_ms INTEGER NOT NULL,
    fen     INTEGER NOT NULL,
    PRIMARY KEY (product, kind, from_ms)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_buy (
    id        TEXT PRIMARY KEY,
    seq       INTEGER NOT NULL UNIQUE,
    rule      TEXT NOT NULL,
    opened_ms INTEGER NOT NULL,
    ends_ms   INTEGER NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('open', 'done', 'failed'))
) STRICT;

CREATE TABLE sale_order (
    key          TEXT PRIMARY KEY,
    seq          INTEGER NOT NULL UNIQUE,
    buyer        TEXT REFERENCES member(key),
    placed_ms    INTEGER NOT NULL,
    goods_fen    INTEGER NOT NULL CHECK (goods_fen >= 0),
    discount_fen INTEGER NOT NULL CHECK (discount_fen >= 0),
    offer        TEXT NOT NULL CHECK (offer IN ('none', 'cut', 'voucher', 'coupon')),
    freight_fen  INTEGER NOT NULL CHECK (freight_fen >= 0),
    basis_fen    INTEGER NOT NULL CHECK (basis_fen >= 0),
    returned_fen INTEGER NOT NULL DEFAULT 0 CHECK (returned_fen >= 0),
    refunded_fen INTEGER NOT NULL DEFAULT 0 CHECK (refunded_fen >= 0),
    voucher      TEXT NOT NULL DEFAULT '',
    group_id     TEXT NOT NULL DEFAULT '',
    test         INTEGER NOT NULL DEFAULT 0 CHECK (test IN (0, 1)),
    cancelled    INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
    auto_refunded INTEGER NOT NULL DEFAULT 0 CHECK (auto_refunded IN (0, 1)),
    request_open INTEGER NOT NULL DEFAULT 0 CHECK (request_open IN (0, 1)),
    paid_ms      INTEGER,
    paid_seq     INTEGER NOT NULL DEFAULT 0,
    fulfilled_ms INTEGER,
    platform     TEXT NOT NULL DEFAULT '',
    layout       TEXT NOT NULL DEFAULT '',
    campaign     TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sale_order_buyer ON sale_order(buyer, seq);
CREATE INDEX sale_order_paid ON sale_order(paid_ms, key) WHERE paid_ms IS NOT NULL;
CREATE INDEX sale_order_placed ON sale_order(placed_ms, key);
CREATE UNIQUE INDEX sale_order_paid_seq ON sale_order(paid_seq) WHERE paid_seq > 0;
CREATE INDEX sale_order_group ON sale_order(group_id, seq) WHERE group_id <> '';

CREATE TABLE order_line (
    order_key    TEXT NOT NULL REFERENCES sale_order(key),
    position     INTEGER NOT NULL,
    sku          TEXT NOT NULL,
    quantity     INTEGER NOT NULL CHECK (quantity > 0),
    unit_fen     INTEGER NOT NULL DEFAULT 0 CHECK (unit_fen >= 0),
    discount_fen INTEGER NOT NULL DEFAULT 0 CHECK (discount_fen >= 0),
    net_fen      INTEGER NOT NULL DEFAULT 0 CHECK (net_fen >= 0),
    returned     INTEGER NOT NULL DEFAULT 0,
    refunded_fen INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (order_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_line_sku ON order_line(sku);

CREATE TABLE refund (
    number     TEXT PRIMARY KEY,
    seq        INTEGER NOT NULL UNIQUE,
    order_key  TEXT NOT NULL REFERENCES sale_order(key),
    amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
    kind       TEXT NOT NULL CHECK (kind IN ('return', 'cancel', 'comp')),
    state      TEXT NOT NULL CHECK (state IN ('parked', 'applied', 'voided', 'refused')),
    at_ms      INTEGER NOT NULL
) STRICT;
CREATE INDEX refund_order ON refund(order_key, seq);

CREATE TABLE refund_line (
    refund     TEXT NOT NULL REFERENCES refund(number),
    line       INTEGER NOT NULL,
    units      INTEGER NOT NULL,
    amount_fen INTEGER NOT NULL,
    PRIMARY KEY (refund, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule (
    id        TEXT PRIMARY KEY,
    position  INTEGER NOT NULL UNIQUE,
    paused    INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
    killed_ms INTEGER
) STRICT;

-- Immutable once written: an edit is a new version. terms is the settings text of
-- spec/rewards-details.md §1 (kind and key=value pairs).
CREATE TABLE rule_version (
    rule    TEXT NOT NULL REFERENCES rule(id),
    number  INTEGER NOT NULL,
    from_ms INTEGER NOT NULL,
    terms   TEXT NOT NULL,
    PRIMARY KEY (rule, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE reward (
    id            TEXT PRIMARY KEY,
    seq           INTEGER NOT NULL UNIQUE,
    rule          TEXT NOT NULL,
    side          TEXT NOT NULL CHECK (side IN ('inv', 'ive', 'group', 'milestone', 'manual')),
    owner         TEXT NOT NULL REFERENCES member(key),
    inviter       TEXT NOT NULL DEFAULT '',
    invitee       TEXT NOT NULL DEFAULT '',
    order_key     TEXT NOT NULL DEFAULT '',
    group_id      TEXT NOT NULL DEFAULT '',
    unit          TEXT NOT NULL,
    issued        INTEGER NOT NULL CHECK (issued > 0),
    current       INTEGER NOT NULL CHECK (current >= 0),
    pending       INTEGER NOT NULL CHECK (pending >= 0),
    state         TEXT NOT NULL CHECK (state IN ('REVIEW', 'PENDING', 'AVAILABLE', 'USED',
                      'CANCELLED', 'REJECTED', 'CLAWED', 'EXPIRED', 'LOSS')),
    paid_ms       INTEGER NOT NULL,
    rule_version  INTEGER NOT NULL,
    by_percent    INTEGER NOT NULL CHECK (by_percent IN (0, 1)),
    min_basis_fen INTEGER NOT NULL,
    basis_points  INTEGER NOT NULL,
    max_fen       INTEGER NOT NULL,
    hold_days     INTEGER NOT NULL,
    valid_days    INTEGER,
    due_ms        INTEGER,
    released_ms   INTEGER,
    expires_ms    INTEGER,
    threshold     INTEGER NOT NULL DEFAULT 0,
    cycle         INTEGER NOT NULL DEFAULT 0,
    signals       TEXT NOT NULL DEFAULT '',
    ended_for_good INTEGER NOT NULL DEFAULT 0 CHECK (ended_for_good IN (0, 1)),
    note          TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX reward_owner ON reward(owner, seq);
CREATE INDEX reward_order ON reward(order_key, seq) WHERE order_key <> '';
CREATE INDEX reward_inviter ON reward(inviter, rule, paid_ms);
CREATE INDEX reward_due ON reward(due_ms, id) WHERE state = 'PENDING' AND due_ms IS NOT NULL;
CREATE INDEX reward_expiry ON reward(expires_ms) WHERE state = 'AVAILABLE' AND expires_ms IS NOT NULL;
CREATE INDEX reward_paid ON reward(paid_ms) WHERE side = 'inv';
CREATE INDEX reward_review ON reward(seq) WHERE state = 'REVIEW';

-- Double entry, append-only, gapless, hash-chained.
CREATE TABLE ledger_entry (
    seq          INTEGER PRIMARY KEY,
    event_id     TEXT NOT NULL,
    from_account TEXT NOT NULL,
    to_account   TEXT NOT NULL,
    unit         TEXT NOT NULL,
    amount       INTEGER NOT NULL CHECK (amount > 0),
    reward_id    TEXT NOT NULL,
    kind         TEXT NOT NULL,
    at_ms        INTEGER NOT NULL,
    hash         BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX ledger_entry_event ON ledger_entry(event_id);
CREATE INDEX ledger_entry_reward ON ledger_entry(reward_id) WHERE reward_id <> '-';

CREATE TABLE ledger_head (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    seq  INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Cache of the fold of the ledger; verified against it.
CREATE TABLE balance (
    account TEXT NOT NULL,
    unit    TEXT NOT NULL,
    amount  INTEGER NOT NULL,
    PRIMARY KEY (account, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
    id        TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    kind      TEXT NOT NULL,
    encoding  TEXT NOT NULL,
    at_ms     INTEGER NOT NULL,
    rows      INTEGER NOT NULL,
    members   INTEGER NOT NULL,
    orders    INTEGER NOT NULL,
    products  INTEGER NOT NULL
) STRICT;

-- What a file said of an order, for telling unchanged from conflict on the next import.
CREATE TABLE import_order (
    order_key    TEXT PRIMARY KEY REFERENCES sale_order(key),
    batch        TEXT NOT NULL REFERENCES import_batch(id),
    layout       TEXT NOT NULL,
    group_no     TEXT NOT NULL DEFAULT '',
    buyer_key    TEXT NOT NULL,
    placed_ms    INTEGER NOT NULL,
    paid_ms      INTEGER,
    paid_fen     INTEGER NOT NULL,
    refunded_fen INTEGER NOT NULL,
    status       TEXT NOT NULL,
    items        TEXT NOT NULL,
    lines_layout TEXT NOT NULL
) STRICT;
CREATE INDEX import_order_group ON import_order(group_no, buyer_key) WHERE group_no <> '';

-- What a people file said beyond the identity; names and phones stand only there.
CREATE TABLE import_person (
    member       TEXT PRIMARY KEY REFERENCES member(key),
    batch        TEXT NOT NULL REFERENCES import_batch(id),
    joined_ms    INTEGER,
    invite_code  TEXT NOT NULL,
    inviter_code TEXT NOT NULL,
    tags         TEXT NOT NULL,
    consent      TEXT NOT NULL
) STRICT;

-- Binds another platform pays for itself: they never earn here.
CREATE TABLE import_platform_bind (
    invitee TEXT NOT NULL REFERENCES member(key),
    inviter TEXT NOT NULL REFERENCES member(key),
    PRIMARY KEY (invitee, inviter)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_queue (
    batch  TEXT NOT NULL REFERENCES import_batch(id),
    row    INTEGER NOT NULL,
    reason TEXT NOT NULL,
    cells  BLOB NOT NULL,
    done_ms INTEGER,
    PRIMARY KEY (batch, row, reason)
) STRICT, WITHOUT ROWID;

-- What lists show of a neighbour; the numbers are counted where they are asked for.
CREATE VIEW member_row AS
SELECT m.key AS key, m.seq AS seq, m.joined_ms AS joined_ms, m.staff AS staff,
       m.blocked AS blocked, m.erased AS erased, m.old AS old,
       (SELECT l.id FROM invite_link l WHERE l.inviter = m.key AND l.kind = 'invite'
        AND l.revoked_ms IS NULL AND l.signature_good = 1 ORDER BY l.created_ms DESC LIMIT 1) AS code,
       (SELECT b.inviter FROM bind b WHERE b.invitee = m.key AND b.ended_ms IS NULL
        ORDER BY b.seq DESC LIMIT 1) AS inviter,
       (SELECT count(*) FROM bind b WHERE b.inviter = m.key AND b.ended_ms IS NULL) AS invited,
       (SELECT count(*) FROM sale_order o WHERE o.buyer = m.key AND o.paid_ms IS NOT NULL
        AND o.cancelled = 0 AND o.test = 0) AS orders,
       (SELECT coalesce(sum(max(0, o.basis_fen - o.returned_fen)), 0) FROM sale_order o
        WHERE o.buyer = m.key AND o.paid_ms IS NOT NULL AND o.cancelled = 0 AND o.test = 0) AS spent_fen,
       (SELECT max(o.paid_ms) FROM sale_order o WHERE o.buyer = m.key AND o.cancelled = 0
        AND o.test = 0) AS last_paid_ms,
       coalesce((SELECT a.amount FROM balance a WHERE a.account = 'AVAIL:' || m.key
        AND a.unit = 'CNY'), 0) AS available_fen,
       coalesce((SELECT -a.amount FROM balance a WHERE a.account = 'OWED:' || m.key
        AND a.unit = 'CNY'), 0) AS owed_fen,
       (SELECT group_concat(a.unit || ':' || a.amount, ' ') FROM balance a
        WHERE a.account = 'AVAIL:' || m.key AND a.unit <> 'CNY' AND a.amount > 0) AS gifts,
       (SELECT group_concat(t.tag, char(10)) FROM member_tag t WHERE t.member = m.key) AS tags
FROM member m WHERE m.merged_into IS NULL;

-- What lists show of an order; the inviter is the one of metrics.md (net GMV).
CREATE VIEW order_row AS
SELECT o.key AS key, o.seq AS seq, o.buyer AS buyer, o.placed_ms AS placed_ms, o.paid_ms AS paid_ms,
       o.fulfilled_ms AS fulfilled_ms, o.goods_fen AS goods_fen, o.discount_fen AS discount_fen,
       o.freight_fen AS freight_fen, o.basis_fen + o.freight_fen AS payable_fen,
       o.refunded_fen AS refunded_fen, max(0, o.basis_fen - o.returned_fen) AS basis_fen,
       o.test AS test, o.request_open AS request_open, o.platform AS platform,
       o.campaign AS campaign, o.note AS note,
       CASE WHEN o.cancelled = 1 THEN 'cancelled' WHEN o.paid_ms IS NULL THEN 'unpaid'
            WHEN o.returned_fen > 0 AND o.returned_fen >= o.basis_fen THEN 'refunded'
            WHEN o.fulfilled_ms IS NOT NULL THEN 'fulfilled' ELSE 'paid' END AS status,
       (SELECT b.inviter FROM bind b WHERE b.invitee = o.buyer
        AND (o.paid_ms IS NULL OR b.at_ms <= o.paid_ms) ORDER BY b.seq DESC LIMIT 1) AS inviter,
       (SELECT sum(l.quantity) FROM order_line l WHERE l.order_key = o.key) AS units,
       (SELECT group_concat(x.words, '、') FROM (SELECT coalesce(p.name, l.sku) ||
            CASE WHEN coalesce(p.spec, '') = '' THEN '' ELSE ' ' || p.spec END || '×' || l.quantity
            AS words FROM order_line l LEFT JOIN product p ON p.sku = l.sku
            WHERE l.order_key = o.key ORDER BY l.position) x) AS goods_text,
       (SELECT count(*) FROM reward r WHERE r.order_key = o.key) AS rewards
FROM sale_order o;

-- Append-only by trigger: facts and money.
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'ledger_entry is append-only'); END;
CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'ledger_entry is append-only'); END;
CREATE TRIGGER rule_version_no_update BEFORE UPDATE ON rule_version
BEGIN SELECT RAISE(ABORT, 'rule_version is append-only'); END;
CREATE TRIGGER rule_version_no_delete BEFORE DELETE ON rule_version
BEGIN SELECT RAISE(ABORT, 'rule_version is append-only'); END;
