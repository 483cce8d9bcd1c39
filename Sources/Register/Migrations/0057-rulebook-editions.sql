CREATE TABLE rulebook_edition (
    id TEXT PRIMARY KEY,
    county_id TEXT NOT NULL REFERENCES organisation (id),
    rulebook_id TEXT NOT NULL CHECK (rulebook_id <> ''),
    title TEXT NOT NULL,
    content TEXT NOT NULL CHECK (content <> ''),
    written_by TEXT NOT NULL REFERENCES user_account (id),
    written_at TEXT NOT NULL,
    published_by TEXT REFERENCES user_account (id),
    published_at TEXT,
    in_force_from TEXT,
    withdrawn_at TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    CHECK ((published_at IS NULL) = (in_force_from IS NULL)),
    CHECK ((published_at IS NULL) = (published_by IS NULL)),
    CHECK (published_at IS NULL OR withdrawn_at IS NULL)
) STRICT;

CREATE UNIQUE INDEX rulebook_edition_name ON rulebook_edition (rulebook_id, in_force_from);

CREATE INDEX rulebook_edition_published ON rulebook_edition (id) WHERE in_force_from IS NOT NULL;
