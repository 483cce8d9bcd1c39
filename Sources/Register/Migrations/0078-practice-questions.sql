CREATE TABLE practice_question (
    id TEXT PRIMARY KEY,
    county_id TEXT NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL CHECK (kind IN ('recording', 'responsibility', 'obstacle')),
    question TEXT NOT NULL CHECK (question <> ''),
    asked_by TEXT NOT NULL REFERENCES user_account (id),
    asked_on TEXT NOT NULL
) STRICT;

CREATE INDEX practice_question_county ON practice_question (county_id, asked_on);

CREATE TABLE practice_solution (
    id TEXT PRIMARY KEY,
    question_id TEXT NOT NULL REFERENCES practice_question (id),
    solution TEXT NOT NULL CHECK (solution <> ''),
    agreed_on TEXT NOT NULL,
    agreed_by TEXT NOT NULL REFERENCES user_account (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    UNIQUE (question_id, position)
) STRICT;
