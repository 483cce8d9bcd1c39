CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE decision ADD CONSTRAINT decision_overlap EXCLUDE USING gist (
    client_id WITH =, service_form WITH =,
    int8range((replace(first_day, '-', ''))::bigint, (replace(coalesce(ended_on, last_day), '-', ''))::bigint, '[]') WITH &&)
    WHERE (state = 'approved' AND resolution <> 'refused' AND coalesce(ended_on, last_day) >= first_day);

ALTER TABLE client_worker ADD CONSTRAINT own_worker_overlap EXCLUDE USING gist (
    client_id WITH =,
    int8range((replace(valid_from, '-', ''))::bigint, (replace(coalesce(valid_to, '9999-12-31'), '-', ''))::bigint, '[]') WITH &&)
    WHERE (duty = 'own_worker');

CREATE FUNCTION refuse_trail_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the trail is append-only'; END $$;

CREATE TRIGGER trail_entry_append_only BEFORE UPDATE OR DELETE ON trail_entry
FOR EACH ROW EXECUTE FUNCTION refuse_trail_change();
