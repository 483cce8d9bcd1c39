CREATE TABLE document_review (
    document_id TEXT PRIMARY KEY REFERENCES document (id),
    occasion TEXT NOT NULL DEFAULT '',
    next_on TEXT,
    changes_plan INTEGER NOT NULL DEFAULT 0 CHECK (changes_plan IN (0, 1))
) STRICT;

CREATE TABLE document_review_party (
    document_id TEXT NOT NULL REFERENCES document_review (document_id),
    party TEXT NOT NULL,
    PRIMARY KEY (document_id, party)
) STRICT;

CREATE TABLE participation_certificate (
    id TEXT PRIMARY KEY,
    period_id TEXT NOT NULL REFERENCES service_period (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    present_days INTEGER NOT NULL CHECK (present_days >= 0),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    text_sealed TEXT NOT NULL DEFAULT '',
    given_on TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES user_account (id),
    correction_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (period_id, number),
    CHECK (last_day >= first_day),
    CHECK (number = 1 OR correction_reason <> '')
) STRICT;
