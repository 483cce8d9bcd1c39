DROP INDEX client_worker_user;

CREATE INDEX client_worker_user ON client_worker (user_id, client_id, duty, valid_from, valid_to);

CREATE INDEX service_period_reach ON service_period (provider_id, client_id, ended_on, last_day);

CREATE INDEX service_period_instructor ON service_period (responsible_instructor_id, client_id);

CREATE INDEX consent_organisation ON consent (organisation_id, client_id, given, valid_from);

CREATE INDEX client_open ON client (county_id, opened_on, closed_on);

CREATE INDEX day_record_missed ON day_record (client_id, day, state, cause, notice, period_id, certificate_on) WHERE state IN ('absent', 'not_arranged');

CREATE INDEX period_pause_period ON period_pause (period_id, last_day);
