CREATE TABLE notice_choice (
    user_id TEXT NOT NULL REFERENCES user_account (id),
    kind TEXT NOT NULL CHECK (kind IN ('message', 'meeting', 'duty')),
    pace TEXT NOT NULL CHECK (pace IN ('at_once', 'daily', 'off')),
    PRIMARY KEY (user_id, kind),
    CHECK (kind <> 'duty' OR pace <> 'off')
) STRICT;

CREATE TABLE notice (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES user_account (id),
    kind TEXT NOT NULL CHECK (kind IN ('message', 'meeting', 'duty')),
    reference TEXT NOT NULL,
    planned_at TEXT NOT NULL,
    not_before TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'sent', 'skipped', 'failed')),
    reason TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0,
    claimed_until TEXT NOT NULL DEFAULT '',
    claim TEXT NOT NULL DEFAULT '',
    settled_at TEXT
) STRICT;

CREATE INDEX notice_due ON notice (state, not_before);

CREATE UNIQUE INDEX notice_waiting ON notice (user_id, kind, reference) WHERE state = 'planned';

CREATE TABLE notice_round (
    id TEXT PRIMARY KEY,
    began_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    considered INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    reasons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX notice_round_began ON notice_round (began_at);

ALTER TABLE user_account ADD COLUMN address_failed_on TEXT;
