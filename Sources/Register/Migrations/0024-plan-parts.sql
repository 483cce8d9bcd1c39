-- What a plan says of a person is sealed; the old open texts are sealed by the program right after this step.
UPDATE plan SET shared_understanding = '' WHERE shared_understanding = shared_goals;

ALTER TABLE plan ADD COLUMN shared_goals_sealed TEXT NOT NULL DEFAULT '';

ALTER TABLE plan ADD COLUMN shared_timetable_sealed TEXT NOT NULL DEFAULT '';

ALTER TABLE plan ADD COLUMN shared_means_sealed TEXT NOT NULL DEFAULT '';

ALTER TABLE plan ADD COLUMN own_worker_tasks_sealed TEXT NOT NULL DEFAULT '';

ALTER TABLE plan ADD COLUMN employment_coach_tasks_sealed TEXT NOT NULL DEFAULT '';

CREATE TABLE plan_goal_new (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    number INTEGER NOT NULL,
    goal TEXT NOT NULL DEFAULT '',
    means TEXT NOT NULL DEFAULT '',
    goal_sealed TEXT NOT NULL DEFAULT '',
    means_sealed TEXT NOT NULL DEFAULT '',
    data_group TEXT NOT NULL DEFAULT 'plan',
    PRIMARY KEY (plan_id, number),
    CHECK (goal <> '' OR goal_sealed <> '')
) STRICT;

INSERT INTO plan_goal_new (plan_id, number, goal, means) SELECT plan_id, number, goal, means FROM plan_goal;

DROP TABLE plan_goal;

ALTER TABLE plan_goal_new RENAME TO plan_goal;

CREATE TABLE plan_interim_goal (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    goal_number INTEGER NOT NULL,
    number INTEGER NOT NULL,
    text_sealed TEXT NOT NULL,
    aimed_on TEXT,
    PRIMARY KEY (plan_id, goal_number, number)
) STRICT;

CREATE TABLE plan_task (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    number INTEGER NOT NULL,
    party TEXT NOT NULL CHECK (party IN ('client', 'own_worker', 'employment_coach', 'support_person', 'instructor', 'other')),
    text_sealed TEXT NOT NULL,
    due_on TEXT,
    PRIMARY KEY (plan_id, number)
) STRICT;

CREATE TABLE plan_rhythm (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    from_day TEXT NOT NULL,
    days_per_week INTEGER NOT NULL CHECK (days_per_week BETWEEN 0 AND 7),
    minutes_per_day INTEGER NOT NULL CHECK (minutes_per_day BETWEEN 0 AND 1440),
    PRIMARY KEY (plan_id, from_day)
) STRICT;

CREATE TABLE plan_endorsement (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('work_trial', 'pay_subsidy')),
    given_on TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    checked_on TEXT,
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    CHECK (valid_to >= given_on)
) STRICT;

CREATE INDEX plan_endorsement_client ON plan_endorsement (client_id, given_on);

CREATE TABLE plan_goal_score (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    goal_number INTEGER NOT NULL,
    scored_on TEXT NOT NULL,
    client_score INTEGER CHECK (client_score BETWEEN 0 AND 10),
    professional_score INTEGER CHECK (professional_score BETWEEN 0 AND 10),
    note_sealed TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL REFERENCES user_account (id),
    PRIMARY KEY (plan_id, goal_number, scored_on),
    CHECK (client_score IS NOT NULL OR professional_score IS NOT NULL)
) STRICT;
