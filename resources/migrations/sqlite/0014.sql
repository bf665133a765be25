-- SPDX-License-Identifier: GPL-3.0-or-later
-- Consents, erasures, retention (docs/privacy.md).

PRAGMA user_version = 14;

-- paper: a signed form lies in the shop. language: which wording she read. notice: the version of
-- the privacy notice in force then, 0 where there was none. actor: who wrote it down.
ALTER TABLE consent ADD COLUMN paper INTEGER NOT NULL DEFAULT 0 CHECK (paper IN (0, 1));
ALTER TABLE consent ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE consent ADD COLUMN notice INTEGER NOT NULL DEFAULT 0;
ALTER TABLE consent ADD COLUMN actor TEXT NOT NULL DEFAULT '';

-- What people are asked, word for word. A version is never changed: a consent names the one that
-- was read.
CREATE TABLE consent_text (
    purpose TEXT NOT NULL,
    version TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    zh      TEXT NOT NULL,
    en      TEXT NOT NULL,
    PRIMARY KEY (purpose, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER consent_text_no_update BEFORE UPDATE ON consent_text
BEGIN SELECT RAISE(ABORT, 'consent_text is append-only'); END;
CREATE TRIGGER consent_text_no_delete BEFORE DELETE ON consent_text
BEGIN SELECT RAISE(ABORT, 'consent_text is append-only'); END;

INSERT INTO consent_text (purpose, version, from_ms, zh, en) VALUES
('membership', '2026-1', 0,
 '我同意本店保存我的称呼和手机号，用于取货、发放奖励和联系我本人。随时可以要求查看、更正或删除。',
 'I agree that the shop keeps what I am called and my phone number to hand over goods, give rewards and reach me. I may ask to see, correct or erase them at any time.'),
('membership', 'pages-2026-1', 0,
 '我同意本店保存以上信息，用于取货和发放奖励。',
 'I agree that the shop keeps the above to hand over goods and give rewards.'),
('public_name', '2026-1', 0,
 '我同意本店在排行榜、海报和群消息里写出我的全名。不同意不影响任何奖励；随时可以改回遮名。',
 'I agree that the shop writes my whole name on boards, posters and group messages. Saying no changes no reward; I may go back to a masked name at any time.'),
('public_name', 'import', 0,
 '导入的名单里写明：同意公开全名。',
 'A list that was imported says: agrees to her whole name being shown.'),
('title', '2026-1', 0,
 '我同意本店在排行榜、海报和群消息里用我的姓和称呼（例如“李阿姨”）。随时可以改回遮名。',
 'I agree that the shop writes my surname and form of address (such as 李阿姨) on boards, posters and group messages. I may go back to a masked name at any time.'),
('masked_name', '2026-1', 0,
 '我要求在榜单和海报上只显示姓。',
 'I want only my surname on boards and posters.'),
('no_board', '2026-1', 0,
 '我不想出现在任何排行榜上。奖励照算，不受影响。',
 'I do not want to stand on any board. My rewards are counted all the same.'),
('contact', '2026-1', 0,
 '我同意本店在有奖励待领、有新的直播活动时发消息告诉我，每周不超过两次。回复“不要”即停止。',
 'I agree that the shop messages me when a reward waits or a session is coming, at most twice a week. One reply “no more” ends it.'),
('photo', '2026-1', 0,
 '我同意本店在群里和海报上使用我在店里拍的照片，不做其他用途。撤回后不再使用，已发出的尽量删除。',
 'I agree that the shop uses pictures of me taken in the shop in its group and on posters, for nothing else. After I take it back none is used any more and those sent are removed where possible.'),
('story', '2026-1', 0,
 '我同意本店把我的真实分享经历写成故事，用我同意的称呼发在群里和海报上。内容发布前给我看过，没有夸大收入或效果。须本人签字。',
 'I agree that the shop tells my true story of sharing, under the name I agreed to, in its group and on posters. I read it before it is shown; it does not overstate earnings or effects. Signed by me.'),
('birthday', '2026-1', 0,
 '我同意本店记下我的生日（只要月和日，不要年份），用于送生日问候。不收集孩子的生日。',
 'I agree that the shop notes my birthday (month and day, no year) to send a greeting. Birthdays of children are not collected.');

-- The privacy notice as it was published; the facts it was made from tell when it is out of date.
CREATE TABLE privacy_notice (
    version INTEGER PRIMARY KEY,
    from_ms INTEGER NOT NULL,
    facts   TEXT NOT NULL,
    zh      TEXT NOT NULL,
    en      TEXT NOT NULL
) STRICT;
CREATE TRIGGER privacy_notice_no_update BEFORE UPDATE ON privacy_notice
BEGIN SELECT RAISE(ABORT, 'privacy_notice is append-only'); END;
CREATE TRIGGER privacy_notice_no_delete BEFORE DELETE ON privacy_notice
BEGIN SELECT RAISE(ABORT, 'privacy_notice is append-only'); END;

-- When the file was rewritten after an erasure; null: still to do.
ALTER TABLE erased ADD COLUMN rewritten_ms INTEGER;
UPDATE erased SET rewritten_ms = at_ms;

-- Since when a device's keyed hash is here: it goes after 90 days.
CREATE TABLE device_seen (
    member   TEXT PRIMARY KEY REFERENCES member(key),
    device   TEXT NOT NULL,
    since_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO device_seen (member, device, since_ms)
SELECT key, device_key, joined_ms FROM member WHERE device_key <> '';

-- What the daily clearing did, counts only.
CREATE TABLE retention_run (
    seq     INTEGER PRIMARY KEY,
    at_ms   INTEGER NOT NULL,
    job     TEXT NOT NULL,
    cleared INTEGER NOT NULL,
    trouble TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX retention_run_job ON retention_run(job, seq);

-- Says that a person is being erased: then, and only then, free text of events and the printed
-- names of sealed boards may lose her.
CREATE TABLE erasing (one INTEGER PRIMARY KEY CHECK (one = 1)) STRICT;
DROP TRIGGER event_no_update;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
WHEN NOT EXISTS (SELECT 1 FROM rewind_off) AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
DROP TRIGGER board_snapshot_no_update;
CREATE TRIGGER board_snapshot_no_update BEFORE UPDATE ON board_snapshot
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'board_snapshot is append-only'); END;

-- The notice in force also stands as two settings, so that the neighbours' pages show it.
CREATE TRIGGER notice_dirty_insert AFTER INSERT ON setting
WHEN NEW.key IN ('privacy.notice.zh', 'privacy.notice.en')
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'setting', NEW.key
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'setting' AND d.entity = NEW.key); END;
CREATE TRIGGER notice_dirty_update AFTER UPDATE ON setting
WHEN NEW.key IN ('privacy.notice.zh', 'privacy.notice.en')
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'setting', NEW.key
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'setting' AND d.entity = NEW.key); END;
