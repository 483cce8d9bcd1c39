CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN
        ('joint_meeting', 'interim_review', 'closing_meeting', 'network_meeting', 'follow_up', 'other')),
    day TEXT NOT NULL,
    starts_at INTEGER NOT NULL CHECK (starts_at BETWEEN 0 AND 1439),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 480),
    mode TEXT NOT NULL CHECK (mode IN ('on_site', 'remote', 'phone')),
    place_sealed TEXT NOT NULL DEFAULT '',
    agenda_sealed TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'cancelled')),
    outcome_sealed TEXT NOT NULL DEFAULT '',
    planned_by TEXT NOT NULL REFERENCES user_account (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (state = 'planned' OR outcome_sealed <> '')
) STRICT;

CREATE INDEX meeting_client ON meeting (client_id, day);

CREATE TABLE meeting_participant (
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    user_id TEXT NOT NULL REFERENCES user_account (id),
    attended INTEGER CHECK (attended IN (0, 1)),
    PRIMARY KEY (meeting_id, user_id)
) STRICT;

CREATE INDEX meeting_participant_user ON meeting_participant (user_id, meeting_id);

CREATE TABLE calendar_feed (
    user_id TEXT PRIMARY KEY REFERENCES user_account (id),
    token_hash TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL
) STRICT;
