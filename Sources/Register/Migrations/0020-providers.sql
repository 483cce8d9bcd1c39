CREATE TABLE provider_terms (
    provider_id TEXT PRIMARY KEY REFERENCES organisation (id),
    entry_way TEXT NOT NULL DEFAULT '',
    uses_subcontractors INTEGER NOT NULL DEFAULT 0 CHECK (uses_subcontractors IN (0, 1)),
    services TEXT NOT NULL DEFAULT '',
    contract_from TEXT,
    contract_to TEXT,
    responsible_worker TEXT NOT NULL DEFAULT '',
    work_tools INTEGER NOT NULL DEFAULT 0 CHECK (work_tools IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (contract_to IS NULL OR contract_from IS NOT NULL)
) STRICT;

CREATE TABLE provider_state (
    id TEXT PRIMARY KEY,
    provider_id TEXT NOT NULL REFERENCES organisation (id),
    state TEXT NOT NULL CHECK (state IN ('applicant', 'approved', 'suspended', 'ended')),
    valid_from TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL REFERENCES user_account (id),
    decided_at TEXT NOT NULL
) STRICT;

CREATE INDEX provider_state_provider ON provider_state (provider_id, valid_from, id);

CREATE TABLE provider_paper (
    id TEXT PRIMARY KEY,
    provider_id TEXT NOT NULL REFERENCES organisation (id),
    item TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    received_on TEXT NOT NULL,
    valid_to TEXT,
    kept_where TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    recorded_at TEXT NOT NULL
) STRICT;

CREATE INDEX provider_paper_provider ON provider_paper (provider_id, item, received_on);

CREATE TABLE provider_worker (
    id TEXT PRIMARY KEY,
    provider_id TEXT NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL CHECK (name <> ''),
    qualification TEXT NOT NULL,
    specialities TEXT NOT NULL DEFAULT '',
    duties TEXT NOT NULL DEFAULT '',
    uses_protected_title INTEGER NOT NULL DEFAULT 0 CHECK (uses_protected_title IN (0, 1)),
    register_mark TEXT NOT NULL DEFAULT '',
    licence_names_degree INTEGER NOT NULL DEFAULT 0 CHECK (licence_names_degree IN (0, 1)),
    is_experienced INTEGER NOT NULL DEFAULT 0 CHECK (is_experienced IN (0, 1)),
    case_decision TEXT NOT NULL DEFAULT '',
    case_decided_on TEXT,
    oriented_on TEXT,
    substitutes TEXT NOT NULL DEFAULT '',
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE INDEX provider_worker_provider ON provider_worker (provider_id, valid_from);

CREATE TABLE provider_meeting (
    id TEXT PRIMARY KEY,
    provider_id TEXT NOT NULL REFERENCES organisation (id),
    invited_on TEXT NOT NULL,
    meeting_on TEXT NOT NULL,
    agenda TEXT NOT NULL DEFAULT '',
    participants TEXT NOT NULL DEFAULT '',
    minutes TEXT NOT NULL DEFAULT '',
    convened_by TEXT NOT NULL REFERENCES user_account (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX provider_meeting_provider ON provider_meeting (provider_id, meeting_on);

CREATE TABLE site_service (
    site_id TEXT PRIMARY KEY REFERENCES site (id),
    services TEXT NOT NULL DEFAULT '',
    capacity INTEGER CHECK (capacity BETWEEN 0 AND 10000),
    weekdays TEXT NOT NULL DEFAULT '',
    hours TEXT NOT NULL DEFAULT '',
    order_contact TEXT NOT NULL DEFAULT '',
    is_suitable INTEGER NOT NULL DEFAULT 0 CHECK (is_suitable IN (0, 1)),
    has_digital_room INTEGER NOT NULL DEFAULT 0 CHECK (has_digital_room IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
