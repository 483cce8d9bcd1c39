CREATE TABLE client (
    id TEXT PRIMARY KEY,
    county_id TEXT NOT NULL REFERENCES organisation (id),
    given_name TEXT NOT NULL CHECK (given_name <> ''),
    family_name TEXT NOT NULL CHECK (family_name <> ''),
    sort_key TEXT NOT NULL,
    identity_sealed TEXT NOT NULL,
    identity_digest TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    municipality_code TEXT NOT NULL,
    address_sealed TEXT NOT NULL DEFAULT '',
    phone_sealed TEXT NOT NULL DEFAULT '',
    protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1)),
    language TEXT NOT NULL DEFAULT 'fi',
    interpreter INTEGER NOT NULL DEFAULT 0 CHECK (interpreter IN (0, 1)),
    job_search_in_force INTEGER NOT NULL DEFAULT 0 CHECK (job_search_in_force IN (0, 1)),
    job_search_checked_on TEXT,
    benefit TEXT NOT NULL DEFAULT 'unknown',
    payer TEXT NOT NULL DEFAULT 'kela' CHECK (payer IN ('kela', 'unemployment_fund', 'social_assistance', 'none')),
    services_reason_sealed TEXT NOT NULL DEFAULT '',
    certificate_from_first_day_since TEXT,
    user_id TEXT REFERENCES user_account (id),
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE UNIQUE INDEX client_identity ON client (identity_digest);

CREATE INDEX client_sort ON client (county_id, sort_key, id);

CREATE INDEX client_user ON client (user_id);

CREATE TABLE client_worker (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    user_id TEXT NOT NULL REFERENCES user_account (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    duty TEXT NOT NULL CHECK (duty IN ('own_worker', 'substitute', 'employment_coach', 'responsible_instructor', 'job_coach')),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE INDEX client_worker_client ON client_worker (client_id, duty, valid_from);

CREATE INDEX client_worker_user ON client_worker (user_id, duty, valid_from);

CREATE TABLE stated_access (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    user_id TEXT NOT NULL REFERENCES user_account (id),
    reason TEXT NOT NULL CHECK (reason IN ('substitution', 'emergency')),
    explanation TEXT NOT NULL CHECK (explanation <> ''),
    valid_on TEXT NOT NULL
) STRICT;

CREATE INDEX stated_access_user ON stated_access (user_id, client_id, valid_on);

CREATE TABLE referral (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    source TEXT NOT NULL,
    reason TEXT NOT NULL,
    purpose TEXT NOT NULL DEFAULT '',
    received_on TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    note_sealed TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX referral_client ON referral (client_id, received_on);

CREATE TABLE consent (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    party TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id),
    scope TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    signed_on TEXT NOT NULL,
    signed_place TEXT NOT NULL DEFAULT '',
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    withdrawn_on TEXT,
    withdrawal_reason TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE INDEX consent_client ON consent (client_id, party, valid_from);

CREATE TABLE document (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    period_id TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('needs_assessment', 'implementation_plan', 'contract', 'interim_report', 'final_report')),
    made_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent')),
    sent_on TEXT,
    author_id TEXT NOT NULL REFERENCES user_account (id),
    supersedes_id TEXT REFERENCES document (id),
    correction_reason TEXT NOT NULL DEFAULT '',
    review_months INTEGER,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX document_client ON document (client_id, kind, made_on);

CREATE INDEX document_period ON document (period_id, kind);

CREATE TABLE document_section (
    document_id TEXT NOT NULL REFERENCES document (id),
    section TEXT NOT NULL,
    body_sealed TEXT NOT NULL,
    PRIMARY KEY (document_id, section)
) STRICT;

CREATE TABLE document_delivery (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id),
    recipient TEXT NOT NULL CHECK (recipient IN ('client', 'county', 'own_worker')),
    method TEXT NOT NULL CHECK (method IN ('paper', 'secure_message', 'in_service')),
    delivered_on TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user_account (id)
) STRICT;

CREATE UNIQUE INDEX document_delivery_once ON document_delivery (document_id, recipient);

CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('activation_plan', 'multidisciplinary_employment_plan', 'client_plan')),
    number INTEGER NOT NULL CHECK (number >= 1),
    state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
    meeting_on TEXT NOT NULL,
    published_on TEXT,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    days_per_week INTEGER NOT NULL CHECK (days_per_week BETWEEN 0 AND 7),
    shared_understanding TEXT NOT NULL DEFAULT '',
    own_worker_tasks TEXT NOT NULL DEFAULT '',
    employment_coach_tasks TEXT NOT NULL DEFAULT '',
    review_months INTEGER NOT NULL DEFAULT 3 CHECK (review_months BETWEEN 1 AND 24),
    supersedes_id TEXT REFERENCES plan (id),
    made_by TEXT NOT NULL REFERENCES user_account (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (client_id, kind, number),
    CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE plan_goal (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    number INTEGER NOT NULL,
    goal TEXT NOT NULL CHECK (goal <> ''),
    means TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, number)
) STRICT;

CREATE TABLE plan_participant (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    role TEXT NOT NULL CHECK (role IN ('client', 'own_worker', 'employment_coach', 'support_person', 'instructor', 'other')),
    name TEXT NOT NULL,
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    PRIMARY KEY (plan_id, role, name)
) STRICT;
