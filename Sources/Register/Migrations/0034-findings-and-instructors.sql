ALTER TABLE client ADD COLUMN unemployed_since TEXT;

ALTER TABLE client ADD COLUMN subsidy_days INTEGER;

CREATE TABLE instructor_change (
    id TEXT PRIMARY KEY,
    period_id TEXT NOT NULL REFERENCES service_period (id),
    from_user_id TEXT NOT NULL REFERENCES user_account (id),
    to_user_id TEXT NOT NULL REFERENCES user_account (id),
    changed_on TEXT NOT NULL,
    reason_sealed TEXT NOT NULL CHECK (reason_sealed <> ''),
    told_client_on TEXT NOT NULL,
    client_seen_on TEXT,
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    CHECK (from_user_id <> to_user_id)
) STRICT;

CREATE INDEX instructor_change_period ON instructor_change (period_id, changed_on);

CREATE TABLE decision_finding (
    decision_id TEXT NOT NULL REFERENCES decision (id),
    number INTEGER NOT NULL,
    edition TEXT NOT NULL,
    rule TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('met', 'block', 'warn', 'note', 'unknown')),
    about_client INTEGER NOT NULL CHECK (about_client IN (0, 1)),
    message_fi_sealed TEXT NOT NULL DEFAULT '',
    message_sv_sealed TEXT NOT NULL DEFAULT '',
    message_en_sealed TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (decision_id, number)
) STRICT;
