CREATE TABLE period_signal (
    id TEXT PRIMARY KEY,
    period_id TEXT NOT NULL REFERENCES service_period (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('hindrance', 'progress')),
    told_on TEXT NOT NULL,
    text_sealed TEXT NOT NULL CHECK (text_sealed <> ''),
    steps_sealed TEXT NOT NULL DEFAULT '',
    told_by TEXT NOT NULL REFERENCES user_account (id),
    answer TEXT CHECK (answer IN ('goes_on', 'changes', 'ends', 'joins')),
    answer_sealed TEXT NOT NULL DEFAULT '',
    answered_on TEXT,
    answered_by TEXT REFERENCES user_account (id),
    CHECK ((answer IS NULL) = (answered_on IS NULL))
) STRICT;

CREATE INDEX period_signal_client ON period_signal (client_id, told_on);

CREATE INDEX period_signal_period ON period_signal (period_id);
