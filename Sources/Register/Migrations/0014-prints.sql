CREATE TABLE stored_print (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject <> ''),
    subject_version INTEGER NOT NULL CHECK (subject_version >= 1),
    language TEXT NOT NULL,
    scope TEXT NOT NULL DEFAULT 'whole' CHECK (scope IN ('whole', 'shared')),
    client_id TEXT REFERENCES client (id),
    title TEXT NOT NULL CHECK (title <> ''),
    dated_on TEXT NOT NULL,
    check_code TEXT NOT NULL CHECK (length(check_code) = 12),
    digest TEXT NOT NULL CHECK (digest <> ''),
    size INTEGER NOT NULL CHECK (size > 0),
    body_sealed TEXT NOT NULL,
    made_on TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX stored_print_once ON stored_print (subject, subject_version, language, scope);

CREATE UNIQUE INDEX stored_print_code ON stored_print (check_code);
