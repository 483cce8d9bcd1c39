ALTER TABLE consent ADD COLUMN form TEXT NOT NULL DEFAULT '';

ALTER TABLE consent ADD COLUMN edition TEXT NOT NULL DEFAULT '';

ALTER TABLE consent ADD COLUMN lead_id TEXT REFERENCES consent (id);

ALTER TABLE consent ADD COLUMN way TEXT NOT NULL DEFAULT 'paper' CHECK (way IN ('paper', 'signed_in'));

ALTER TABLE consent ADD COLUMN signed_in_on TEXT;

ALTER TABLE consent ADD COLUMN patient_record_on TEXT;

CREATE INDEX consent_lead ON consent (lead_id);
