CREATE TABLE client_panel (
    id TEXT PRIMARY KEY,
    county_id TEXT NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL CHECK (kind IN ('panel', 'workshop', 'focus_group')),
    held_on TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL CHECK (theme <> ''),
    notes_sealed TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL REFERENCES user_account (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX client_panel_county ON client_panel (county_id, held_on);

CREATE TABLE client_panel_invitee (
    panel_id TEXT NOT NULL REFERENCES client_panel (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    attended INTEGER CHECK (attended IN (0, 1)),
    PRIMARY KEY (panel_id, client_id)
) STRICT;

CREATE TABLE client_panel_topic (
    panel_id TEXT NOT NULL REFERENCES client_panel (id),
    topic TEXT NOT NULL CHECK (topic IN ('load', 'benefit', 'own_plans', 'recommending', 'strengths')),
    said_sealed TEXT NOT NULL CHECK (said_sealed <> ''),
    PRIMARY KEY (panel_id, topic)
) STRICT;
