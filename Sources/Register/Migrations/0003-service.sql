CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    plan_id TEXT REFERENCES plan (id),
    needs_assessment_id TEXT REFERENCES document (id),
    service_form TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    days_per_week INTEGER NOT NULL DEFAULT 0,
    minutes_per_day INTEGER NOT NULL DEFAULT 0,
    weekdays TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL CHECK (unit IN ('day', 'hour')),
    granted_units INTEGER NOT NULL CHECK (granted_units >= 0),
    unit_price_cents INTEGER NOT NULL CHECK (unit_price_cents >= 0),
    provider_id TEXT REFERENCES organisation (id),
    site_id TEXT REFERENCES site (id),
    distance_m INTEGER,
    distance_reason TEXT NOT NULL DEFAULT '',
    reasoning_sealed TEXT NOT NULL DEFAULT '',
    resolution TEXT NOT NULL CHECK (resolution IN ('granted', 'partly', 'refused')),
    warning_reason TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('draft', 'approved')),
    approved_by TEXT REFERENCES user_account (id),
    approved_on TEXT,
    rulebooks TEXT NOT NULL DEFAULT '',
    findings TEXT NOT NULL DEFAULT '',
    renews_id TEXT REFERENCES decision (id),
    ended_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (last_day >= first_day)
) STRICT;

CREATE INDEX decision_client ON decision (client_id, first_day);

CREATE UNIQUE INDEX decision_number ON decision (number);

CREATE TABLE voucher (
    id TEXT PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decision (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    number TEXT NOT NULL,
    service_form TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('day', 'hour')),
    units INTEGER NOT NULL CHECK (units > 0),
    unit_price_cents INTEGER NOT NULL CHECK (unit_price_cents >= 0),
    value_cents INTEGER NOT NULL CHECK (value_cents >= 0),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX voucher_decision ON voucher (decision_id);

CREATE INDEX voucher_client ON voucher (client_id, first_day);

CREATE TABLE service_period (
    id TEXT PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decision (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    provider_id TEXT NOT NULL REFERENCES organisation (id),
    site_id TEXT REFERENCES site (id),
    service_form TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('day', 'hour')),
    granted_units INTEGER NOT NULL,
    ordered_on TEXT NOT NULL,
    accepted_on TEXT,
    agreed_start_on TEXT,
    started_on TEXT,
    responsible_instructor_id TEXT REFERENCES user_account (id),
    shop_steward_notified_on TEXT,
    contract_made_on TEXT,
    remote_share_percent INTEGER NOT NULL DEFAULT 0 CHECK (remote_share_percent BETWEEN 0 AND 100),
    remote_tools TEXT NOT NULL DEFAULT '',
    instructor_known_to_client_on TEXT,
    instructor_known_to_own_worker_on TEXT,
    ended_on TEXT,
    end_cause TEXT NOT NULL DEFAULT '',
    end_reason TEXT NOT NULL DEFAULT '',
    next_path TEXT NOT NULL DEFAULT '',
    client_feedback_on TEXT,
    provider_feedback_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (last_day >= first_day)
) STRICT;

CREATE UNIQUE INDEX service_period_decision ON service_period (decision_id);

CREATE INDEX service_period_client ON service_period (client_id, first_day);

CREATE INDEX service_period_provider ON service_period (provider_id, last_day);

CREATE TABLE period_pattern (
    period_id TEXT NOT NULL REFERENCES service_period (id),
    valid_from TEXT NOT NULL,
    weekdays TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    PRIMARY KEY (period_id, valid_from)
) STRICT;

CREATE TABLE period_pause (
    id TEXT PRIMARY KEY,
    period_id TEXT NOT NULL REFERENCES service_period (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    reason TEXT NOT NULL,
    CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE day_record (
    client_id TEXT NOT NULL REFERENCES client (id),
    day TEXT NOT NULL,
    period_id TEXT NOT NULL REFERENCES service_period (id),
    type TEXT NOT NULL DEFAULT 'service_day'
        CHECK (type IN ('service_day', 'group_session', 'coaching_hour', 'individual_talk', 'social_guidance', 'introduction_visit')),
    state TEXT NOT NULL CHECK (state IN ('present', 'absent', 'not_arranged', 'swapped')),
    cause TEXT NOT NULL DEFAULT '',
    notice TEXT NOT NULL DEFAULT '' CHECK (notice IN ('', 'before_the_day', 'same_day', 'not_at_all')),
    mode TEXT NOT NULL DEFAULT 'on_site' CHECK (mode IN ('on_site', 'remote')),
    minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes BETWEEN 0 AND 1440),
    starts_at INTEGER,
    swapped_to TEXT,
    certificate_on TEXT,
    warning_reason TEXT NOT NULL DEFAULT '',
    marked_by TEXT NOT NULL,
    marked_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (client_id, day, type, period_id),
    CHECK (state <> 'present' OR minutes > 0),
    CHECK (state <> 'absent' OR cause <> '')
) STRICT;

CREATE INDEX day_record_period ON day_record (period_id, day, state, type, minutes, mode);

CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    period_id TEXT REFERENCES service_period (id),
    kind TEXT NOT NULL CHECK (kind IN ('attempt', 'reached', 'notice_to_own_worker', 'daily_note', 'kela_notice', 'replacement_time', 'meeting', 'post_contact')),
    contact_on TEXT NOT NULL,
    about_day TEXT,
    result TEXT NOT NULL DEFAULT '',
    text_sealed TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    recorded_at TEXT NOT NULL
) STRICT;

CREATE INDEX contact_client ON contact (client_id, contact_on);

CREATE INDEX contact_about ON contact (client_id, about_day, kind);

CREATE TABLE month_run (
    id TEXT PRIMARY KEY,
    county_id TEXT NOT NULL REFERENCES organisation (id),
    provider_id TEXT NOT NULL REFERENCES organisation (id),
    month TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    supersedes_id TEXT REFERENCES month_run (id),
    total_cents INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;

CREATE INDEX month_run_provider ON month_run (provider_id, month);

CREATE TABLE month_line (
    run_id TEXT NOT NULL REFERENCES month_run (id),
    number INTEGER NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    period_id TEXT NOT NULL REFERENCES service_period (id),
    voucher_number TEXT NOT NULL,
    realised_units INTEGER NOT NULL,
    realised_minutes INTEGER NOT NULL,
    no_show_units INTEGER NOT NULL,
    unit_price_cents INTEGER NOT NULL,
    amount_cents INTEGER NOT NULL,
    travel_days INTEGER NOT NULL,
    absences TEXT NOT NULL,
    flags TEXT NOT NULL,
    PRIMARY KEY (run_id, number)
) STRICT;

CREATE TABLE outcome (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    period_id TEXT REFERENCES service_period (id),
    code TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    open_market INTEGER NOT NULL DEFAULT 0 CHECK (open_market IN (0, 1)),
    post_contact_from TEXT,
    post_contact_to TEXT,
    recorded_by TEXT NOT NULL REFERENCES user_account (id)
) STRICT;

CREATE INDEX outcome_client ON outcome (client_id, effective_on);
