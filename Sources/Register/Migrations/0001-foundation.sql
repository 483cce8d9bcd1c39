CREATE TABLE organisation (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('county', 'employment_authority', 'provider', 'coaching_provider', 'auditor')),
    name TEXT NOT NULL CHECK (name <> ''),
    business_id TEXT,
    legal_form TEXT NOT NULL DEFAULT 'public' CHECK (legal_form IN ('public', 'association', 'foundation', 'company', 'cooperative')),
    county_code TEXT,
    county_id TEXT REFERENCES organisation (id),
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    order_contact TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE site (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL CHECK (name <> ''),
    address TEXT NOT NULL DEFAULT '',
    municipality_code TEXT NOT NULL DEFAULT '',
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX site_organisation ON site (organisation_id);

CREATE TABLE rulebook_adoption (
    county_id TEXT NOT NULL REFERENCES organisation (id),
    rulebook_id TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    PRIMARY KEY (county_id, rulebook_id, valid_from)
) STRICT;

CREATE TABLE price (
    county_id TEXT NOT NULL REFERENCES organisation (id),
    service_form TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('day', 'hour')),
    unit_price_cents INTEGER NOT NULL CHECK (unit_price_cents >= 0),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1)),
    PRIMARY KEY (county_id, service_form, valid_from)
) STRICT;

CREATE TABLE user_account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    email TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    password_hash TEXT,
    language TEXT NOT NULL DEFAULT 'fi' CHECK (language IN ('fi', 'sv', 'en', 'fi-selko')),
    persona_order INTEGER,
    failed_sign_ins INTEGER NOT NULL DEFAULT 0,
    locked_until TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE UNIQUE INDEX user_account_email ON user_account (email);

CREATE TABLE role_assignment (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES user_account (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL,
    professional INTEGER NOT NULL DEFAULT 0 CHECK (professional IN (0, 1)),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE INDEX role_assignment_user ON role_assignment (user_id);

CREATE INDEX role_assignment_organisation ON role_assignment (organisation_id);

CREATE TABLE one_time_link (
    token_hash TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES user_account (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'password_reset', 'first_sign_in')),
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;

CREATE TABLE session (
    id_hash TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES user_account (id),
    role_assignment_id TEXT REFERENCES role_assignment (id),
    csrf_secret TEXT NOT NULL,
    created_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1))
) STRICT;

CREATE TABLE api_token (
    token_hash TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES user_account (id),
    role_assignment_id TEXT REFERENCES role_assignment (id),
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT;

CREATE TABLE request_key (
    user_id TEXT NOT NULL,
    request_key TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    outcome TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (user_id, request_key)
) STRICT;

CREATE TABLE trail_entry (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    user_id TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('read', 'write', 'refusal', 'sign_in')),
    client_id TEXT,
    subject TEXT NOT NULL,
    ground TEXT NOT NULL,
    outcome TEXT NOT NULL,
    figures TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX trail_entry_client ON trail_entry (client_id, at);

CREATE INDEX trail_entry_at ON trail_entry (at);
