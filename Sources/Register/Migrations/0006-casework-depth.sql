ALTER TABLE referral ADD COLUMN initiator TEXT NOT NULL DEFAULT '';

ALTER TABLE plan ADD COLUMN shared_goals TEXT NOT NULL DEFAULT '';

ALTER TABLE plan ADD COLUMN shared_timetable TEXT NOT NULL DEFAULT '';

ALTER TABLE plan ADD COLUMN shared_means TEXT NOT NULL DEFAULT '';

UPDATE plan SET shared_goals = shared_understanding;

ALTER TABLE decision ADD COLUMN distance_note_sealed TEXT NOT NULL DEFAULT '';

CREATE TABLE provider_price (
    provider_id TEXT NOT NULL REFERENCES organisation (id),
    service_form TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('day', 'hour')),
    unit_price_cents INTEGER NOT NULL CHECK (unit_price_cents >= 0),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1)),
    PRIMARY KEY (provider_id, service_form, valid_from)
) STRICT;

CREATE TABLE price_cap (
    county_id TEXT NOT NULL REFERENCES organisation (id),
    service_form TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('day', 'hour')),
    unit_price_cents INTEGER NOT NULL CHECK (unit_price_cents >= 0),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1)),
    PRIMARY KEY (county_id, service_form, valid_from)
) STRICT;

CREATE TABLE replacement_time (
    contact_id TEXT PRIMARY KEY REFERENCES contact (id),
    new_day TEXT NOT NULL,
    told_client_on TEXT NOT NULL,
    no_substitute_sealed TEXT NOT NULL CHECK (no_substitute_sealed <> '')
) STRICT;

CREATE TABLE feedback (
    id TEXT PRIMARY KEY,
    period_id TEXT NOT NULL REFERENCES service_period (id),
    party TEXT NOT NULL CHECK (party IN ('client', 'provider')),
    mode TEXT NOT NULL CHECK (mode IN ('paper', 'electronic')),
    given_on TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    UNIQUE (period_id, party)
) STRICT;

CREATE TABLE feedback_answer (
    feedback_id TEXT NOT NULL REFERENCES feedback (id),
    question TEXT NOT NULL,
    answer_sealed TEXT NOT NULL,
    PRIMARY KEY (feedback_id, question)
) STRICT;
