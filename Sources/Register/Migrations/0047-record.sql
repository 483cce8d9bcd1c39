CREATE TABLE record_entry (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    period_id TEXT REFERENCES service_period (id),
    kind TEXT NOT NULL CHECK (kind IN ('weekly_feedback', 'observation', 'contact_attempt', 'consultation',
        'joint_meeting', 'provider_cancellation', 'change', 'urgent_change', 'electronic_services')),
    about_on TEXT NOT NULL,
    visibility TEXT NOT NULL CHECK (visibility IN ('shared', 'professionals', 'health')),
    tags TEXT NOT NULL DEFAULT '',
    text_sealed TEXT NOT NULL CHECK (text_sealed <> ''),
    client_view_sealed TEXT NOT NULL DEFAULT '',
    author_id TEXT NOT NULL REFERENCES user_account (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    signed_at TEXT NOT NULL,
    supersedes_id TEXT UNIQUE REFERENCES record_entry (id),
    reason_sealed TEXT NOT NULL DEFAULT '',
    CHECK ((supersedes_id IS NULL) = (reason_sealed = ''))
) STRICT;

CREATE INDEX record_entry_client ON record_entry (client_id, about_on);

CREATE INDEX record_entry_feedback ON record_entry (client_id, about_on) WHERE kind = 'weekly_feedback';
