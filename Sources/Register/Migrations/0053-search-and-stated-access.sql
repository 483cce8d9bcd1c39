CREATE TABLE client_search_key (
    search_key TEXT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    PRIMARY KEY (search_key, client_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX client_search_key_client ON client_search_key (client_id);

CREATE INDEX client_birth ON client (county_id, birth_date);

ALTER TABLE stated_access ADD COLUMN told_on TEXT;

ALTER TABLE stated_access ADD COLUMN read_on TEXT;

ALTER TABLE stated_access ADD COLUMN read_by TEXT REFERENCES user_account (id);

CREATE INDEX stated_access_client ON stated_access (client_id, told_on);

CREATE INDEX stated_access_day ON stated_access (valid_on, id);
