ALTER TABLE site ADD COLUMN north INTEGER;

ALTER TABLE site ADD COLUMN east INTEGER;

CREATE TABLE area_position (
    county_id TEXT NOT NULL REFERENCES organisation (id),
    area TEXT NOT NULL,
    north INTEGER NOT NULL CHECK (north BETWEEN 6560000 AND 7800000),
    east INTEGER NOT NULL CHECK (east BETWEEN 40000 AND 740000),
    PRIMARY KEY (county_id, area)
) STRICT;

ALTER TABLE decision ADD COLUMN distance_computed INTEGER NOT NULL DEFAULT 0 CHECK (distance_computed IN (0, 1));
