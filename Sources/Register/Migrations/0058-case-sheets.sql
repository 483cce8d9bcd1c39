CREATE TABLE rulebook_case_sheet (
    id TEXT PRIMARY KEY,
    edition_id TEXT NOT NULL REFERENCES rulebook_edition (id),
    content TEXT NOT NULL CHECK (content <> ''),
    imported_by TEXT NOT NULL REFERENCES user_account (id),
    imported_at TEXT NOT NULL
) STRICT;

CREATE INDEX rulebook_case_sheet_edition ON rulebook_case_sheet (edition_id, imported_at);
