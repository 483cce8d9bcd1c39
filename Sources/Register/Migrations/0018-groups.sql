CREATE TABLE service_group (
    id TEXT PRIMARY KEY,
    provider_id TEXT NOT NULL REFERENCES organisation (id),
    site_id TEXT REFERENCES site (id),
    service_form TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('closed', 'open')),
    weekdays TEXT NOT NULL CHECK (weekdays <> ''),
    starts_at INTEGER CHECK (starts_at BETWEEN 0 AND 1439),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 480),
    first_day TEXT NOT NULL,
    last_day TEXT,
    themes TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    instructor_id TEXT REFERENCES user_account (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (last_day IS NULL OR last_day >= first_day),
    CHECK (kind = 'open' OR last_day IS NOT NULL)
) STRICT;

CREATE INDEX service_group_provider ON service_group (provider_id, first_day);

CREATE TABLE group_member (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES service_group (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    period_id TEXT NOT NULL REFERENCES service_period (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    leave_reason TEXT NOT NULL DEFAULT '',
    enrolled_by TEXT NOT NULL REFERENCES user_account (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (last_day >= first_day)
) STRICT;

CREATE INDEX group_member_group ON group_member (group_id, first_day);

CREATE INDEX group_member_period ON group_member (period_id, first_day);

CREATE TABLE group_session (
    group_id TEXT NOT NULL REFERENCES service_group (id),
    day TEXT NOT NULL,
    theme TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    marked_by TEXT NOT NULL REFERENCES user_account (id),
    marked_at TEXT NOT NULL,
    PRIMARY KEY (group_id, day)
) STRICT;

CREATE INDEX day_record_guidance ON day_record (client_id, day) WHERE type IN ('individual_talk', 'social_guidance');
