CREATE TABLE plan_endorsement_2 (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('work_trial', 'pay_subsidy', 'paying_work_activity', 'paying_work_trial')),
    given_on TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    checked_on TEXT,
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    CHECK (valid_to >= given_on)
) STRICT;

INSERT INTO plan_endorsement_2 (id, plan_id, client_id, kind, given_on, valid_to, checked_on, recorded_by)
SELECT id, plan_id, client_id, kind, given_on, valid_to, checked_on, recorded_by FROM plan_endorsement;

DROP TABLE plan_endorsement;

ALTER TABLE plan_endorsement_2 RENAME TO plan_endorsement;

CREATE INDEX plan_endorsement_client ON plan_endorsement (client_id, given_on);
