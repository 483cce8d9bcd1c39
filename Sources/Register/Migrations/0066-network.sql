CREATE TABLE network_party (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL,
    name_sealed TEXT NOT NULL CHECK (name_sealed <> ''),
    contact_sealed TEXT NOT NULL DEFAULT '',
    valid_from TEXT NOT NULL,
    valid_to TEXT CHECK (valid_to >= valid_from),
    end_reason_sealed TEXT NOT NULL DEFAULT '',
    added_by TEXT NOT NULL REFERENCES user_account (id),
    CHECK ((valid_to IS NULL) = (end_reason_sealed = ''))
) STRICT;

CREATE INDEX network_party_client ON network_party (client_id, valid_from);

CREATE TABLE root_obstacle (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL,
    text_sealed TEXT NOT NULL CHECK (text_sealed <> ''),
    noted_by TEXT NOT NULL REFERENCES user_account (id)
) STRICT;

CREATE INDEX root_obstacle_client ON root_obstacle (client_id);

CREATE TABLE root_obstacle_state (
    obstacle_id TEXT NOT NULL REFERENCES root_obstacle (id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('recognised', 'worked_on', 'eased', 'removed')),
    on_day TEXT NOT NULL,
    note_sealed TEXT NOT NULL DEFAULT '',
    noted_by TEXT NOT NULL REFERENCES user_account (id),
    PRIMARY KEY (obstacle_id, number)
) STRICT;
