ALTER TABLE decision ADD COLUMN changes_id TEXT REFERENCES decision (id);

ALTER TABLE decision ADD COLUMN change_reason_sealed TEXT NOT NULL DEFAULT '';

CREATE INDEX decision_changes ON decision (changes_id);

CREATE TABLE decision_stop (
    id TEXT PRIMARY KEY,
    decision_id TEXT NOT NULL UNIQUE REFERENCES decision (id),
    number INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('ended', 'interrupted')),
    last_day TEXT NOT NULL,
    reason_sealed TEXT NOT NULL CHECK (reason_sealed <> ''),
    made_by TEXT NOT NULL REFERENCES user_account (id),
    made_on TEXT NOT NULL
) STRICT;
