CREATE TABLE county_setting (
    id TEXT PRIMARY KEY,
    county_id TEXT NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL CHECK (kind IN ('client_feedback', 'provider_feedback', 'delivery', 'absence', 'measures',
        'lead_time')),
    rule TEXT NOT NULL DEFAULT '',
    valid_from TEXT NOT NULL,
    set_by TEXT NOT NULL REFERENCES user_account (id),
    set_at TEXT NOT NULL,
    UNIQUE (county_id, kind, rule, valid_from),
    CHECK ((kind = 'lead_time') = (rule <> ''))
) STRICT;

CREATE TABLE county_setting_line (
    setting_id TEXT NOT NULL REFERENCES county_setting (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    code TEXT NOT NULL,
    fi TEXT NOT NULL,
    sv TEXT NOT NULL,
    en TEXT NOT NULL,
    PRIMARY KEY (setting_id, position)
) STRICT;

CREATE TABLE measure_value (
    id TEXT PRIMARY KEY,
    provider_id TEXT NOT NULL REFERENCES organisation (id),
    measure TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    value_hundredths INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    recorded_on TEXT NOT NULL,
    supersedes_id TEXT UNIQUE REFERENCES measure_value (id),
    reason TEXT NOT NULL DEFAULT '',
    CHECK (last_day >= first_day),
    CHECK ((supersedes_id IS NULL) = (reason = ''))
) STRICT;

CREATE INDEX measure_value_provider ON measure_value (provider_id, measure, first_day);
