ALTER TABLE decision ADD COLUMN target_day TEXT;
