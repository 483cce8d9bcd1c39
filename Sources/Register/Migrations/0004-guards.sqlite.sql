CREATE TRIGGER decision_overlap_insert BEFORE INSERT ON decision
WHEN NEW.state = 'approved' AND NEW.resolution <> 'refused' AND EXISTS (
    SELECT 1 FROM decision d WHERE d.client_id = NEW.client_id AND d.service_form = NEW.service_form
        AND d.id <> NEW.id AND d.state = 'approved' AND d.resolution <> 'refused'
        AND d.first_day <= coalesce(NEW.ended_on, NEW.last_day)
        AND NEW.first_day <= coalesce(d.ended_on, d.last_day)
        AND NEW.first_day <= coalesce(NEW.ended_on, NEW.last_day)
        AND d.first_day <= coalesce(d.ended_on, d.last_day))
BEGIN SELECT RAISE(ABORT, 'overlap: decision'); END;

CREATE TRIGGER decision_overlap_update BEFORE UPDATE ON decision
WHEN NEW.state = 'approved' AND NEW.resolution <> 'refused' AND EXISTS (
    SELECT 1 FROM decision d WHERE d.client_id = NEW.client_id AND d.service_form = NEW.service_form
        AND d.id <> NEW.id AND d.state = 'approved' AND d.resolution <> 'refused'
        AND d.first_day <= coalesce(NEW.ended_on, NEW.last_day)
        AND NEW.first_day <= coalesce(d.ended_on, d.last_day)
        AND NEW.first_day <= coalesce(NEW.ended_on, NEW.last_day)
        AND d.first_day <= coalesce(d.ended_on, d.last_day))
BEGIN SELECT RAISE(ABORT, 'overlap: decision'); END;

CREATE TRIGGER own_worker_overlap BEFORE INSERT ON client_worker
WHEN NEW.duty = 'own_worker' AND EXISTS (
    SELECT 1 FROM client_worker w WHERE w.client_id = NEW.client_id AND w.duty = 'own_worker' AND w.id <> NEW.id
        AND w.valid_from <= coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from <= coalesce(w.valid_to, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'overlap: own_worker'); END;

CREATE TRIGGER trail_entry_no_update BEFORE UPDATE ON trail_entry
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER trail_entry_no_delete BEFORE DELETE ON trail_entry
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
