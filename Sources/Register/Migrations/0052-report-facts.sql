CREATE TABLE report_fact (
    document_id TEXT NOT NULL REFERENCES document (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL DEFAULT 0 CHECK (amount >= 0),
    text_sealed TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    PRIMARY KEY (document_id, number),
    CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE document_edit (
    document_id TEXT PRIMARY KEY REFERENCES document (id),
    edited_by TEXT NOT NULL REFERENCES user_account (id),
    edited_at TEXT NOT NULL
) STRICT;
