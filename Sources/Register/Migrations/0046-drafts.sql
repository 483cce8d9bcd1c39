CREATE TABLE form_draft (
    user_id TEXT NOT NULL REFERENCES user_account (id),
    form TEXT NOT NULL CHECK (form <> ''),
    values_sealed TEXT NOT NULL CHECK (values_sealed <> ''),
    saved_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    PRIMARY KEY (user_id, form)
) STRICT;
