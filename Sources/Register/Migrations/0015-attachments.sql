CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject <> ''),
    client_id TEXT REFERENCES client (id),
    name_sealed TEXT NOT NULL CHECK (name_sealed <> ''),
    media TEXT NOT NULL CHECK (media IN ('pdf', 'jpeg', 'png')),
    size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    digest TEXT NOT NULL CHECK (digest <> ''),
    body_sealed TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES user_account (id),
    added_on TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX attachment_once ON attachment (subject, digest);

CREATE TABLE signature (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    user_id TEXT NOT NULL REFERENCES user_account (id),
    signed_on TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    text_version INTEGER NOT NULL CHECK (text_version >= 1),
    text_digest TEXT NOT NULL CHECK (text_digest <> '')
) STRICT;

CREATE UNIQUE INDEX signature_once ON signature (subject, user_id, text_version);
