CREATE TABLE record_move (
    entry_id TEXT PRIMARY KEY REFERENCES record_entry (id),
    new_entry_id TEXT NOT NULL UNIQUE REFERENCES record_entry (id),
    reason_sealed TEXT NOT NULL CHECK (reason_sealed <> ''),
    moved_by TEXT NOT NULL REFERENCES user_account (id),
    moved_at TEXT NOT NULL
) STRICT;

CREATE TABLE client_join (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    other_id TEXT NOT NULL REFERENCES client (id),
    reason_sealed TEXT NOT NULL CHECK (reason_sealed <> ''),
    joined_by TEXT NOT NULL REFERENCES user_account (id),
    joined_on TEXT NOT NULL,
    undone_by TEXT REFERENCES user_account (id),
    undone_on TEXT,
    undo_reason_sealed TEXT NOT NULL DEFAULT '',
    CHECK (client_id < other_id),
    CHECK ((undone_on IS NULL) = (undo_reason_sealed = ''))
) STRICT;

CREATE UNIQUE INDEX client_join_pair ON client_join (client_id, other_id) WHERE undone_on IS NULL;

CREATE INDEX client_join_other ON client_join (other_id);
