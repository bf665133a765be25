-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tags in groups, segments, tags by rule, VIP members and their events. docs/neighbours.md

-- A tag is its name, as member_tag and sync know it; this says where it belongs.
CREATE TABLE tag_group (
    id       TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL UNIQUE,
    name_en  TEXT NOT NULL DEFAULT '',
    colour   TEXT NOT NULL
        CHECK (colour IN ('persimmon', 'sky', 'leaf', 'amber', 'plum', 'slate')),
    single   INTEGER NOT NULL CHECK (single IN (0, 1))
) STRICT;
CREATE TABLE tag (
    name       TEXT PRIMARY KEY,
    group_id   TEXT REFERENCES tag_group(id) ON DELETE SET NULL,
    created_ms INTEGER NOT NULL,
    binned_ms  INTEGER
) STRICT;
CREATE INDEX tag_of_group ON tag(group_id);
-- Who carried a tag when it was put into the bin.
CREATE TABLE tag_binned (
    tag    TEXT NOT NULL REFERENCES tag(name) ON DELETE CASCADE,
    member TEXT NOT NULL REFERENCES member(key),
    PRIMARY KEY (tag, member)
) STRICT, WITHOUT ROWID;

INSERT INTO tag_group VALUES
    ('source', 1, '来源', 'Came by', 'sky', 1),
    ('taste', 2, '喜好', 'Likes', 'leaf', 0),
    ('family', 3, '家庭', 'Family', 'plum', 0);
INSERT INTO tag (name, group_id, created_ms) VALUES
    ('邻居介绍', 'source', 0), ('直播间', 'source', 0), ('路过进店', 'source', 0),
    ('爱水果', 'taste', 0), ('爱烘焙', 'taste', 0), ('爱海鲜', 'taste', 0),
    ('有宝宝', 'family', 0), ('有老人', 'family', 0), ('养宠物', 'family', 0);

-- Saved filters; conditions stand one a line (domain/segments/Filter.h).
CREATE TABLE segment (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    any_of     INTEGER NOT NULL CHECK (any_of IN (0, 1)),
    conditions TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE tag_rule (
    id         TEXT PRIMARY KEY,
    tag        TEXT NOT NULL,
    any_of     INTEGER NOT NULL CHECK (any_of IN (0, 1)),
    conditions TEXT NOT NULL,
    active     INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_ms INTEGER NOT NULL
) STRICT;
-- Who meets a rule. own = 1: the rule set the tag and takes it away again; 0: a person decided.
CREATE TABLE tag_by_rule (
    rule   TEXT NOT NULL REFERENCES tag_rule(id) ON DELETE CASCADE,
    member TEXT NOT NULL REFERENCES member(key),
    tag    TEXT NOT NULL,
    own    INTEGER NOT NULL CHECK (own IN (0, 1)),
    PRIMARY KEY (rule, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_by_rule_member ON tag_by_rule(member, tag);

-- When somebody last bought and how often, read along the index alone.
CREATE INDEX sale_order_bought ON sale_order(buyer, paid_ms, basis_fen, returned_fen)
    WHERE paid_ms IS NOT NULL AND cancelled = 0 AND test = 0;

CREATE TABLE vip_member (
    member    TEXT PRIMARY KEY REFERENCES member(key),
    joined_ms INTEGER NOT NULL,
    how       TEXT NOT NULL CHECK (how IN ('hand', 'tier')),
    left_ms   INTEGER
) STRICT;
CREATE TABLE vip_event (
    id           TEXT PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind IN ('training', 'tasting', 'gathering')),
    title        TEXT NOT NULL,
    place        TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT '',
    starts_ms    INTEGER NOT NULL,
    ends_ms      INTEGER NOT NULL,
    capacity     INTEGER NOT NULL CHECK (capacity >= 0),
    cancelled_ms INTEGER,
    created_ms   INTEGER NOT NULL,
    CHECK (ends_ms > starts_ms)
) STRICT;
CREATE INDEX vip_event_starts ON vip_event(starts_ms);
CREATE TABLE vip_guest (
    event      TEXT NOT NULL REFERENCES vip_event(id),
    member     TEXT NOT NULL REFERENCES member(key),
    answer     TEXT NOT NULL CHECK (answer IN ('invited', 'coming', 'declined', 'came', 'absent')),
    changed_ms INTEGER NOT NULL,
    PRIMARY KEY (event, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX vip_guest_member ON vip_guest(member);
CREATE TABLE vip_policy (
    id         TEXT PRIMARY KEY,
    title      TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;

-- Who is forgotten is forgotten here too.
CREATE TRIGGER erased_leaves_groups AFTER INSERT ON erased
BEGIN
    DELETE FROM tag_binned WHERE member = NEW.member;
    DELETE FROM tag_by_rule WHERE member = NEW.member;
    DELETE FROM vip_member WHERE member = NEW.member;
    DELETE FROM vip_guest WHERE member = NEW.member;
END;

PRAGMA user_version = 11;
