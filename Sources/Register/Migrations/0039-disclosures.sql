CREATE TABLE disclosure (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    way TEXT NOT NULL CHECK (way IN ('given', 'asked')),
    party TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id),
    kind TEXT NOT NULL CHECK (kind IN ('service', 'health', 'health_check_feedback', 'network')),
    content_sealed TEXT NOT NULL CHECK (content_sealed <> ''),
    basis TEXT NOT NULL CHECK (basis IN ('consent', 'law')),
    consent_id TEXT REFERENCES consent (id),
    law TEXT NOT NULL DEFAULT '',
    done_on TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    CHECK ((basis = 'consent') = (consent_id IS NOT NULL)),
    CHECK (basis = 'consent' OR law <> '')
) STRICT;

CREATE INDEX disclosure_client ON disclosure (client_id, done_on);
