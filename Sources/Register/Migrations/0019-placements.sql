CREATE TABLE placement (
    id TEXT PRIMARY KEY,
    period_id TEXT NOT NULL REFERENCES service_period (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('workshop', 'wall_less', 'station', 'other_party')),
    name TEXT NOT NULL CHECK (name <> ''),
    site_id TEXT REFERENCES site (id),
    weekdays TEXT NOT NULL DEFAULT '',
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    tasks TEXT NOT NULL DEFAULT '',
    task_text TEXT NOT NULL DEFAULT '',
    activities TEXT NOT NULL DEFAULT '',
    replaces_paid_work INTEGER NOT NULL DEFAULT 0 CHECK (replaces_paid_work IN (0, 1)),
    instructor TEXT NOT NULL DEFAULT '',
    instructor_present INTEGER NOT NULL DEFAULT 0 CHECK (instructor_present IN (0, 1)),
    introduced_on TEXT,
    shop_steward_told_on TEXT,
    gear TEXT NOT NULL DEFAULT '',
    fit TEXT NOT NULL DEFAULT '' CHECK (fit IN ('', 'fitting', 'too_light', 'too_heavy')),
    fit_text_sealed TEXT NOT NULL DEFAULT '',
    fit_on TEXT,
    end_reason TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (last_day >= first_day)
) STRICT;

CREATE INDEX placement_period ON placement (period_id, first_day);

CREATE TABLE period_evaluation (
    id TEXT PRIMARY KEY,
    period_id TEXT NOT NULL REFERENCES service_period (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    made_on TEXT NOT NULL,
    attainment_sealed TEXT NOT NULL,
    effect_sealed TEXT NOT NULL,
    client_view_sealed TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    recorded_at TEXT NOT NULL
) STRICT;

CREATE INDEX period_evaluation_period ON period_evaluation (period_id, made_on);

CREATE TABLE incident (
    id TEXT PRIMARY KEY,
    period_id TEXT NOT NULL REFERENCES service_period (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    provider_id TEXT NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL CHECK (kind IN ('client_injury', 'client_property', 'third_party', 'provider_property')),
    happened_on TEXT NOT NULL,
    happened_at INTEGER CHECK (happened_at BETWEEN 0 AND 1439),
    text_sealed TEXT NOT NULL,
    insurance TEXT NOT NULL DEFAULT '',
    told_on TEXT NOT NULL,
    told_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    read_on TEXT,
    read_by TEXT REFERENCES user_account (id)
) STRICT;

CREATE INDEX incident_client ON incident (client_id, happened_on);

CREATE INDEX incident_period ON incident (period_id, happened_on);
