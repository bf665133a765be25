-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables all shops of a service share on a server, the columns those of catalog-0001.sql and
-- shop-0002.sql. store_id leads every key. The second wall: row-level security, forced on the owner
-- too. A session names its shop in linli.store; before that it may only look up by the hash of a
-- token (linli.token) or by a code (linli.code), and the service's own jobs list the shops
-- (linli.scope).

CREATE TABLE store (
    store_id   TEXT COLLATE "C" PRIMARY KEY,
    name       TEXT COLLATE "C" NOT NULL,
    created_ms BIGINT NOT NULL
);

-- A pairing code is a selector of 3 characters, by which it is found, and 5 secret ones.
CREATE TABLE pairing (
    store_id    TEXT COLLATE "C" NOT NULL,
    selector    TEXT COLLATE "C" NOT NULL,
    secret_hash TEXT COLLATE "C" NOT NULL,
    expires_ms  BIGINT NOT NULL,
    tries_left  BIGINT NOT NULL CHECK (tries_left >= 0),
    PRIMARY KEY (store_id, selector)
);
CREATE INDEX pairing_selector ON pairing(selector);

-- next_hash: a rotated token that was not used yet; the old one lives until it is.
CREATE TABLE device (
    store_id   TEXT COLLATE "C" NOT NULL,
    device_id  TEXT COLLATE "C" NOT NULL,
    name       TEXT COLLATE "C" NOT NULL,
    app        TEXT COLLATE "C" NOT NULL,
    token_hash TEXT COLLATE "C" NOT NULL,
    next_hash  TEXT COLLATE "C" NOT NULL DEFAULT '',
    paired_ms  BIGINT NOT NULL,
    seen_ms    BIGINT NOT NULL,
    revoked_ms BIGINT,
    PRIMARY KEY (store_id, device_id)
);
CREATE INDEX device_token ON device(token_hash);
CREATE INDEX device_next_token ON device(next_hash) WHERE next_hash <> '';

-- Which shop a printed code belongs to.
CREATE TABLE public_code (
    store_id TEXT COLLATE "C" NOT NULL,
    code     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (store_id, code)
);
CREATE INDEX public_code_code ON public_code(code);

-- Which neighbour of which shop a phone's cookie stands for.
CREATE TABLE visitor (
    store_id   TEXT COLLATE "C" NOT NULL,
    token_hash TEXT COLLATE "C" NOT NULL,
    member     TEXT COLLATE "C" NOT NULL,
    made_ms    BIGINT NOT NULL,
    PRIMARY KEY (store_id, token_hash)
);
CREATE INDEX visitor_token ON visitor(token_hash);

CREATE TABLE store_state (
    store_id TEXT COLLATE "C" PRIMARY KEY,
    epoch    TEXT COLLATE "C" NOT NULL,
    seq      BIGINT NOT NULL CHECK (seq >= 0),
    floor    BIGINT NOT NULL DEFAULT 0,
    shop_key BYTEA NOT NULL
);

-- What became of every op that arrived. Never changed.
CREATE TABLE op_log (
    store_id  TEXT COLLATE "C" NOT NULL,
    op_id     TEXT COLLATE "C" NOT NULL,
    device_id TEXT COLLATE "C" NOT NULL,
    dev_seq   BIGINT NOT NULL CHECK (dev_seq > 0),
    status    TEXT COLLATE "C" NOT NULL CHECK (status IN ('applied', 'rejected', 'conflict')),
    code      TEXT COLLATE "C" NOT NULL,
    seq       BIGINT,
    PRIMARY KEY (store_id, op_id)
);
CREATE UNIQUE INDEX op_log_device ON op_log(store_id, device_id, dev_seq);

-- The feed. A fact stays for ever; of an entity with fields only its newest state.
CREATE TABLE change_log (
    store_id TEXT COLLATE "C" NOT NULL,
    seq      BIGINT NOT NULL CHECK (seq > 0),
    kind     TEXT COLLATE "C" NOT NULL,
    entity   TEXT COLLATE "C" NOT NULL,
    rev      BIGINT NOT NULL,
    body     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (store_id, seq)
);
CREATE INDEX change_log_entity ON change_log(store_id, kind, entity);

CREATE TABLE field_value (
    store_id TEXT COLLATE "C" NOT NULL,
    kind     TEXT COLLATE "C" NOT NULL,
    entity   TEXT COLLATE "C" NOT NULL,
    name     TEXT COLLATE "C" NOT NULL,
    value    TEXT COLLATE "C" NOT NULL,
    hlc      TEXT COLLATE "C" NOT NULL,
    device   TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (store_id, kind, entity, name)
);

-- Answers of the public pages by Idempotency-Key, at least 30 days.
CREATE TABLE answered (
    store_id TEXT COLLATE "C" NOT NULL,
    key_hash TEXT COLLATE "C" NOT NULL,
    payload  TEXT COLLATE "C" NOT NULL,
    status   BIGINT NOT NULL,
    answer   TEXT COLLATE "C" NOT NULL,
    at_ms    BIGINT NOT NULL,
    PRIMARY KEY (store_id, key_hash)
);

-- Opened invite pages; visitor is a salted hash of one day.
CREATE TABLE scan (
    store_id TEXT COLLATE "C" NOT NULL,
    id       TEXT COLLATE "C" NOT NULL,
    code     TEXT COLLATE "C" NOT NULL,
    at_ms    BIGINT NOT NULL,
    visitor  TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (store_id, id)
);
CREATE INDEX scan_code ON scan(store_id, code, at_ms);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''% is append-only'', TG_TABLE_NAME; END';
CREATE TRIGGER op_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON op_log
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE store ENABLE ROW LEVEL SECURITY;
ALTER TABLE store FORCE ROW LEVEL SECURITY;
CREATE POLICY own_store ON store
USING (store_id = current_setting('linli.store', true))
WITH CHECK (store_id = current_setting('linli.store', true));
ALTER TABLE pairing ENABLE ROW LEVEL SECURITY;
ALTER TABLE pairing FORCE ROW LEVEL SECURITY;
CREATE POLICY own_store ON pairing
USING (store_id = current_setting('linli.store', true))
WITH CHECK (store_id = current_setting('linli.store', true));
ALTER TABLE device ENABLE ROW LEVEL SECURITY;
ALTER TABLE device FORCE ROW LEVEL SECURITY;
CREATE POLICY own_store ON device
USING (store_id = current_setting('linli.store', true))
WITH CHECK (store_id = current_setting('linli.store', true));
ALTER TABLE public_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE public_code FORCE ROW LEVEL SECURITY;
CREATE POLICY own_store ON public_code
USING (store_id = current_setting('linli.store', true))
WITH CHECK (store_id = current_setting('linli.store', true));
ALTER TABLE visitor ENABLE ROW LEVEL SECURITY;
ALTER TABLE visitor FORCE ROW LEVEL SECURITY;
CREATE POLICY own_store ON visitor
USING (store_id = current_setting('linli.store', true))
WITH CHECK (store_id = current_setting('linli.store', true));
ALTER TABLE store_state ENABLE ROW LEVEL SECURITY;
ALTER TABLE store_state FORCE ROW LEVEL SECURITY;
CREATE POLICY own_store ON store_state
USING (store_id = current_setting('linli.store', true))
WITH CHECK (store_id = current_setting('linli.store', true));
ALTER TABLE op_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE op_log FORCE ROW LEVEL SECURITY;
CREATE POLICY own_store ON op_log
USING (store_id = current_setting('linli.store', true))
WITH CHECK (store_id = current_setting('linli.store', true));
ALTER TABLE change_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE change_log FORCE ROW LEVEL SECURITY;
CREATE POLICY own_store ON change_log
USING (store_id = current_setting('linli.store', true))
WITH CHECK (store_id = current_setting('linli.store', true));
ALTER TABLE field_value ENABLE ROW LEVEL SECURITY;
ALTER TABLE field_value FORCE ROW LEVEL SECURITY;
CREATE POLICY own_store ON field_value
USING (store_id = current_setting('linli.store', true))
WITH CHECK (store_id = current_setting('linli.store', true));
ALTER TABLE answered ENABLE ROW LEVEL SECURITY;
ALTER TABLE answered FORCE ROW LEVEL SECURITY;
CREATE POLICY own_store ON answered
USING (store_id = current_setting('linli.store', true))
WITH CHECK (store_id = current_setting('linli.store', true));
ALTER TABLE scan ENABLE ROW LEVEL SECURITY;
ALTER TABLE scan FORCE ROW LEVEL SECURITY;
CREATE POLICY own_store ON scan
USING (store_id = current_setting('linli.store', true))
WITH CHECK (store_id = current_setting('linli.store', true));

CREATE POLICY service ON store FOR SELECT
USING (current_setting('linli.scope', true) = 'service');
CREATE POLICY by_token ON device FOR SELECT
USING (current_setting('linli.token', true) IN (token_hash, next_hash));
CREATE POLICY by_token ON visitor FOR SELECT
USING (current_setting('linli.token', true) = token_hash);
CREATE POLICY by_code ON pairing FOR SELECT
USING (current_setting('linli.code', true) = selector);
CREATE POLICY by_code ON public_code FOR SELECT
USING (current_setting('linli.code', true) = code);
