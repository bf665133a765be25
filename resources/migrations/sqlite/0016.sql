-- SPDX-License-Identifier: GPL-3.0-or-later
-- Invite codes that stood on a coupon site: the other half of fraud signal F12 (docs/fraud.md).

PRAGMA user_version = 16;

-- Comes from the neighbours' pages by sync: somebody joined by this code coming from a site of the
-- service's list, on which day last. Who it was is not kept. member: whose code it is. day_ms: when
-- that business day began. No reference: a repair of the history takes codes away and makes them
-- anew.
CREATE TABLE coupon_link (
    link   TEXT PRIMARY KEY,
    member TEXT NOT NULL,
    site   TEXT NOT NULL,
    day_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Erased here or elsewhere: an event of another counter sets the mark as well.
CREATE TRIGGER erased_leaves_coupon_links AFTER UPDATE OF erased ON member
WHEN NEW.erased = 1 AND OLD.erased = 0
BEGIN DELETE FROM coupon_link WHERE member = NEW.key; END;

-- What a fact says beside its numbers: the coupon site. Empty for all others.
ALTER TABLE fraud_evidence ADD COLUMN note TEXT NOT NULL DEFAULT '';
