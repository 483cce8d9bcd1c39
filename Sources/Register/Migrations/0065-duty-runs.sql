CREATE TABLE duty_run (
    day TEXT PRIMARY KEY,
    ended_at TEXT NOT NULL,
    considered INTEGER NOT NULL CHECK (considered >= 0),
    planned INTEGER NOT NULL CHECK (planned BETWEEN 0 AND considered)
) STRICT;
