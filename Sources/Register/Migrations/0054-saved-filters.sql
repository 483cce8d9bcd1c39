CREATE TABLE saved_filter (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES user_account (id),
    list TEXT NOT NULL CHECK (list IN ('clients', 'decisions', 'worklist')),
    name TEXT NOT NULL CHECK (name <> ''),
    query_sealed TEXT NOT NULL,
    UNIQUE (user_id, list, name)
) STRICT;
