-- SPDX-License-Identifier: GPL-3.0-or-later
-- Live campaigns (product.md §3). The document is the campaign as models/wire/campaign writes it;
-- the columns beside it are what lists sort and filter by.
CREATE TABLE campaign (
    id          TEXT PRIMARY KEY,
    title       TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('group_buy', 'buy_gift', 'first_order', 'ambassador')),
    state       TEXT NOT NULL CHECK (state IN ('draft', 'checked', 'scheduled', 'live', 'ended', 'closed')),
    starts_ms   INTEGER NOT NULL,
    ends_ms     INTEGER NOT NULL,
    goods       INTEGER NOT NULL DEFAULT 0,
    revision    INTEGER NOT NULL DEFAULT 0,
    document    TEXT NOT NULL,
    archived_ms INTEGER,
    updated_ms  INTEGER NOT NULL
) STRICT;
CREATE INDEX campaign_start ON campaign(starts_ms, id);

-- What was typed into an editor and could not be saved as a campaign yet.
CREATE TABLE campaign_draft (
    campaign TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    saved_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE campaign_log (
    seq      INTEGER PRIMARY KEY,
    campaign TEXT NOT NULL,
    at_ms    INTEGER NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('move', 'waiver', 'edit')),
    subject  TEXT NOT NULL,
    detail   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX campaign_log_campaign ON campaign_log(campaign, seq);
CREATE TRIGGER campaign_log_no_update BEFORE UPDATE ON campaign_log
BEGIN SELECT RAISE(ABORT, 'campaign_log is append-only'); END;
CREATE TRIGGER campaign_log_no_delete BEFORE DELETE ON campaign_log
BEGIN SELECT RAISE(ABORT, 'campaign_log is append-only'); END;

PRAGMA user_version = 3;
