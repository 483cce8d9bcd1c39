CREATE TABLE service_initiative (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    service_form TEXT NOT NULL,
    reason_sealed TEXT NOT NULL CHECK (reason_sealed <> ''),
    made_by TEXT NOT NULL REFERENCES user_account (id),
    made_as TEXT NOT NULL,
    made_on TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('taken_up', 'not_now')),
    answer_sealed TEXT NOT NULL DEFAULT '',
    answered_by TEXT REFERENCES user_account (id),
    answered_on TEXT,
    CHECK ((answer IS NULL) = (answered_on IS NULL)),
    CHECK ((answer IS NULL) = (answered_by IS NULL))
) STRICT;

CREATE INDEX service_initiative_client ON service_initiative (client_id, made_on);
