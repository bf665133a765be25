-- SPDX-License-Identifier: GPL-3.0-or-later
-- Group offers, merged identities seen as one, erasure. docs/schema.md

-- What a group was opened for; the engine knows nothing of goods.
CREATE TABLE group_offer (
    group_id TEXT PRIMARY KEY REFERENCES group_buy(id),
    product  TEXT NOT NULL,
    unit_fen INTEGER NOT NULL CHECK (unit_fen >= 0)
) STRICT;

-- Who a merged record is now, at any depth. Kept by trigger: merges are rare, look-ups are not.
CREATE TABLE merged_identity (
    member TEXT PRIMARY KEY REFERENCES member(key),
    root   TEXT NOT NULL REFERENCES member(key)
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_identity_root ON merged_identity(root);

CREATE VIEW merge_chain AS
WITH RECURSIVE chain(member, at, next) AS (
    SELECT key, merged_into, (SELECT n.merged_into FROM member n WHERE n.key = m.merged_into)
    FROM member m WHERE merged_into IS NOT NULL
    UNION ALL
    SELECT c.member, c.next, (SELECT n.merged_into FROM member n WHERE n.key = c.next)
    FROM chain c WHERE c.next IS NOT NULL
)
SELECT member, at AS root FROM chain WHERE next IS NULL;

INSERT INTO merged_identity (member, root) SELECT member, root FROM merge_chain;

CREATE TRIGGER member_merged_update AFTER UPDATE OF merged_into ON member
WHEN new.merged_into IS NOT old.merged_into
BEGIN
    DELETE FROM merged_identity;
    INSERT INTO merged_identity (member, root) SELECT member, root FROM merge_chain;
END;
CREATE TRIGGER member_merged_insert AFTER INSERT ON member WHEN new.merged_into IS NOT NULL
BEGIN
    DELETE FROM merged_identity;
    INSERT INTO merged_identity (member, root) SELECT member, root FROM merge_chain;
END;

-- Persons whose data were erased: a restored backup is cleaned by this list before it opens.
CREATE TABLE erased (
    member TEXT PRIMARY KEY REFERENCES member(key),
    at_ms  INTEGER NOT NULL
) STRICT;

-- Who holds the code collects what an erased person had earned. The code itself is not kept.
CREATE TABLE claim_code (
    code_key TEXT PRIMARY KEY,
    member   TEXT NOT NULL REFERENCES member(key),
    at_ms    INTEGER NOT NULL
) STRICT;

DROP VIEW member_row;
CREATE VIEW member_row AS
SELECT m.key AS key, m.seq AS seq, m.joined_ms AS joined_ms, m.staff AS staff,
       m.blocked AS blocked, m.erased AS erased, m.old AS old,
       (SELECT l.id FROM invite_link l WHERE l.inviter = m.key AND l.kind = 'invite'
        AND l.revoked_ms IS NULL AND l.signature_good = 1 ORDER BY l.created_ms DESC LIMIT 1) AS code,
       (SELECT coalesce(i.root, b.inviter) FROM bind b LEFT JOIN merged_identity i
        ON i.member = b.inviter WHERE b.invitee = m.key AND b.ended_ms IS NULL
        ORDER BY b.seq DESC LIMIT 1) AS inviter,
       (SELECT count(*) FROM bind b WHERE b.inviter IN (SELECT m.key UNION ALL
        SELECT i.member FROM merged_identity i WHERE i.root = m.key) AND b.ended_ms IS NULL)
        AS invited,
       (SELECT count(*) FROM sale_order o WHERE o.buyer IN (SELECT m.key UNION ALL
        SELECT i.member FROM merged_identity i WHERE i.root = m.key) AND o.paid_ms IS NOT NULL
        AND o.cancelled = 0 AND o.test = 0) AS orders,
       (SELECT coalesce(sum(max(0, o.basis_fen - o.returned_fen)), 0) FROM sale_order o
        WHERE o.buyer IN (SELECT m.key UNION ALL SELECT i.member FROM merged_identity i
        WHERE i.root = m.key) AND o.paid_ms IS NOT NULL AND o.cancelled = 0 AND o.test = 0)
        AS spent_fen,
       (SELECT max(o.paid_ms) FROM sale_order o WHERE o.buyer IN (SELECT m.key UNION ALL
        SELECT i.member FROM merged_identity i WHERE i.root = m.key) AND o.cancelled = 0
        AND o.test = 0) AS last_paid_ms,
       coalesce((SELECT a.amount FROM balance a WHERE a.account = 'AVAIL:' || m.key
        AND a.unit = 'CNY'), 0) AS available_fen,
       coalesce((SELECT -a.amount FROM balance a WHERE a.account = 'OWED:' || m.key
        AND a.unit = 'CNY'), 0) AS owed_fen,
       (SELECT group_concat(a.unit || ':' || a.amount, ' ') FROM balance a
        WHERE a.account = 'AVAIL:' || m.key AND a.unit <> 'CNY' AND a.amount > 0) AS gifts,
       (SELECT group_concat(t.tag, char(10)) FROM member_tag t WHERE t.member = m.key) AS tags
FROM member m WHERE m.merged_into IS NULL;

DROP VIEW order_row;
CREATE VIEW order_row AS
SELECT o.key AS key, o.seq AS seq,
       coalesce((SELECT i.root FROM merged_identity i WHERE i.member = o.buyer), o.buyer) AS buyer,
       o.placed_ms AS placed_ms, o.paid_ms AS paid_ms,
       o.fulfilled_ms AS fulfilled_ms, o.goods_fen AS goods_fen, o.discount_fen AS discount_fen,
       o.freight_fen AS freight_fen, o.basis_fen + o.freight_fen AS payable_fen,
       o.refunded_fen AS refunded_fen, max(0, o.basis_fen - o.returned_fen) AS basis_fen,
       o.test AS test, o.request_open AS request_open, o.platform AS platform,
       o.campaign AS campaign, o.note AS note,
       CASE WHEN o.cancelled = 1 THEN 'cancelled' WHEN o.paid_ms IS NULL THEN 'unpaid'
            WHEN o.returned_fen > 0 AND o.returned_fen >= o.basis_fen THEN 'refunded'
            WHEN o.fulfilled_ms IS NOT NULL THEN 'fulfilled' ELSE 'paid' END AS status,
       (SELECT coalesce(i.root, b.inviter) FROM bind b LEFT JOIN merged_identity i
        ON i.member = b.inviter WHERE b.invitee = o.buyer
        AND (o.paid_ms IS NULL OR b.at_ms <= o.paid_ms) ORDER BY b.seq DESC LIMIT 1) AS inviter,
       (SELECT sum(l.quantity) FROM order_line l WHERE l.order_key = o.key) AS units,
       (SELECT group_concat(x.words, '、') FROM (SELECT coalesce(p.name, l.sku) ||
            CASE WHEN coalesce(p.spec, '') = '' THEN '' ELSE ' ' || p.spec END || '×' || l.quantity
            AS words FROM order_line l LEFT JOIN product p ON p.sku = l.sku
            WHERE l.order_key = o.key ORDER BY l.position) x) AS goods_text,
       (SELECT count(*) FROM reward r WHERE r.order_key = o.key) AS rewards
FROM sale_order o;

PRAGMA user_version = 2;
