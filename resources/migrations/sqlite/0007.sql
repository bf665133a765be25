-- SPDX-License-Identifier: GPL-3.0-or-later
-- More that the neighbours' pages and other counters learn through sync (docs/cloud.md): what a
-- group was opened for, what neighbours may know of a live session, consents. As in 0005.

CREATE TRIGGER group_offer_dirty_insert AFTER INSERT ON group_offer
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'offer', NEW.group_id
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'offer' AND d.entity = NEW.group_id); END;
CREATE TRIGGER group_offer_dirty_update AFTER UPDATE ON group_offer
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'offer', NEW.group_id
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'offer' AND d.entity = NEW.group_id); END;
CREATE TRIGGER campaign_dirty_insert AFTER INSERT ON campaign
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'session', NEW.id
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'session' AND d.entity = NEW.id); END;
CREATE TRIGGER campaign_dirty_update AFTER UPDATE ON campaign
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'session', NEW.id
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'session' AND d.entity = NEW.id); END;
CREATE TRIGGER consent_dirty_insert AFTER INSERT ON consent
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'consent', NEW.id
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'consent' AND d.entity = NEW.id); END;
CREATE TRIGGER consent_dirty_update AFTER UPDATE ON consent
BEGIN INSERT INTO sync_dirty (kind, entity) SELECT 'consent', NEW.id
WHERE NOT EXISTS (SELECT 1 FROM sync_dirty d WHERE d.kind = 'consent' AND d.entity = NEW.id); END;

INSERT INTO sync_dirty (kind, entity) SELECT 'offer', group_id FROM group_offer;
INSERT INTO sync_dirty (kind, entity) SELECT 'session', id FROM campaign;
INSERT INTO sync_dirty (kind, entity) SELECT 'consent', id FROM consent;

PRAGMA user_version = 7;
