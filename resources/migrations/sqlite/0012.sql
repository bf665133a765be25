-- SPDX-License-Identifier: GPL-3.0-or-later
-- Message flows, today's tasks, quality brakes (docs/tasks.md). Not synced: each counter keeps its
-- own. Keys of neighbours are no foreign keys: a linked shop takes engine rows back and puts them
-- in again.

PRAGMA user_version = 12;

-- body: fields and words of a task made by hand; ending: what was said, why it was skipped. Both
-- sealed with the shop key: they may name people.
CREATE TABLE task (
    key         TEXT PRIMARY KEY,
    seq         INTEGER NOT NULL UNIQUE,
    flow        TEXT NOT NULL,
    step        TEXT NOT NULL,
    who         TEXT NOT NULL CHECK (who IN ('anyone', 'owner')),
    member      TEXT NOT NULL DEFAULT '',
    about       TEXT NOT NULL DEFAULT '',
    subject     TEXT NOT NULL,
    body        BLOB NOT NULL,
    due_ms      INTEGER NOT NULL,
    made_ms     INTEGER NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('open', 'done', 'skipped', 'gone')),
    snoozed_ms  INTEGER,
    copied_ms   INTEGER,
    finished_ms INTEGER,
    late        INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)),
    actor       TEXT NOT NULL DEFAULT '',
    ending      BLOB NOT NULL DEFAULT x'',
    CHECK ((state = 'open') = (finished_ms IS NULL))
) STRICT;
CREATE INDEX task_open ON task(due_ms, seq) WHERE state = 'open';
CREATE INDEX task_finished ON task(finished_ms, seq) WHERE state <> 'open';
CREATE INDEX task_member ON task(member, seq) WHERE member <> '';
CREATE INDEX task_about ON task(about) WHERE about <> '';

-- The shop's own versions of flows; document as models/wire/flows writes it.
CREATE TABLE flow_own (
    id       TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    saved_ms INTEGER NOT NULL
) STRICT;

-- Month and day, sealed; never a year.
CREATE TABLE member_birthday (
    member   TEXT PRIMARY KEY,
    day      BLOB NOT NULL,
    saved_ms INTEGER NOT NULL
) STRICT;

-- words: reason and note, sealed.
CREATE TABLE quality_brake (
    id        TEXT PRIMARY KEY,
    seq       INTEGER NOT NULL UNIQUE,
    product   TEXT NOT NULL REFERENCES product(id),
    from_ms   INTEGER NOT NULL,
    to_ms     INTEGER NOT NULL CHECK (to_ms > from_ms),
    words     BLOB NOT NULL,
    pulled_ms INTEGER NOT NULL,
    actor     TEXT NOT NULL DEFAULT '',
    lifted_ms INTEGER
) STRICT;
CREATE UNIQUE INDEX quality_brake_open ON quality_brake(product) WHERE lifted_ms IS NULL;

-- Which refund of kind comp made good for which order.
CREATE TABLE brake_compensation (
    brake     TEXT NOT NULL REFERENCES quality_brake(id),
    order_key TEXT NOT NULL,
    refund    TEXT NOT NULL,
    PRIMARY KEY (brake, order_key)
) STRICT, WITHOUT ROWID;

-- What was said of somebody, or to her, goes with her data; so does her birthday.
CREATE TRIGGER erased_leaves_tasks AFTER INSERT ON erased
BEGIN
    UPDATE task SET body = x'', ending = x'',
        finished_ms = coalesce(finished_ms, NEW.at_ms), snoozed_ms = NULL,
        state = CASE state WHEN 'open' THEN 'gone' ELSE state END
    WHERE member = NEW.member OR about = NEW.member;
    DELETE FROM member_birthday WHERE member = NEW.member;
END;
CREATE TRIGGER consent_ends_birthday AFTER UPDATE OF withdrawn_ms ON consent
WHEN NEW.purpose = 'birthday' AND NEW.withdrawn_ms IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM consent c WHERE c.member = NEW.member AND c.purpose = 'birthday'
        AND c.withdrawn_ms IS NULL)
BEGIN
    DELETE FROM member_birthday WHERE member = NEW.member;
END;
