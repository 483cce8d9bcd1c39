CREATE TABLE decision_text (
    id TEXT PRIMARY KEY,
    county_id TEXT NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL CHECK (kind IN ('resolution', 'reasoning', 'appeal')),
    title TEXT NOT NULL CHECK (title <> ''),
    body_fi TEXT NOT NULL,
    body_sv TEXT NOT NULL,
    body_en TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published')),
    valid_from TEXT,
    valid_to TEXT,
    supersedes_id TEXT REFERENCES decision_text (id),
    written_by TEXT NOT NULL REFERENCES user_account (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (state = 'draft' OR valid_from IS NOT NULL),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE INDEX decision_text_county ON decision_text (county_id, kind, valid_from);

CREATE TABLE kept_text (
    subject_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('resolution', 'reasoning', 'appeal')),
    text_id TEXT NOT NULL REFERENCES decision_text (id),
    fi_sealed TEXT NOT NULL,
    sv_sealed TEXT NOT NULL,
    en_sealed TEXT NOT NULL,
    PRIMARY KEY (subject_id, kind)
) STRICT;

ALTER TABLE decision ADD COLUMN resolution_text_id TEXT REFERENCES decision_text (id);
