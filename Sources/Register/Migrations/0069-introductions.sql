-- An introduction was one day with everything in it until now.
ALTER TABLE placement ADD COLUMN introduced_to TEXT NOT NULL DEFAULT '';

UPDATE placement SET introduced_to = 'place community task' WHERE introduced_on IS NOT NULL;
