ALTER TABLE record_entry ADD COLUMN areas TEXT NOT NULL DEFAULT '';

ALTER TABLE record_entry ADD COLUMN demand_sealed TEXT NOT NULL DEFAULT '';

CREATE TABLE close_feedback (
    id TEXT PRIMARY KEY,
    period_id TEXT NOT NULL REFERENCES service_period (id),
    giver TEXT NOT NULL CHECK (giver IN ('close_one', 'legal_representative', 'professional')),
    relation_sealed TEXT NOT NULL,
    given_on TEXT NOT NULL,
    text_sealed TEXT NOT NULL CHECK (text_sealed <> ''),
    recorded_by TEXT NOT NULL REFERENCES user_account (id)
) STRICT;

CREATE INDEX close_feedback_period ON close_feedback (period_id, given_on);
