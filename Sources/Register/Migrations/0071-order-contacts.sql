ALTER TABLE organisation ADD COLUMN order_contact_title TEXT NOT NULL DEFAULT '';

ALTER TABLE organisation ADD COLUMN order_contact_phone TEXT NOT NULL DEFAULT '';

ALTER TABLE organisation ADD COLUMN order_contact_email TEXT NOT NULL DEFAULT '';
