DROP INDEX document_client;

DROP INDEX document_period;

DROP INDEX decision_client;

DROP INDEX service_period_client;

CREATE INDEX document_client ON document (client_id, kind, state, sent_on, made_on);

CREATE INDEX document_period ON document (period_id, kind, state, sent_on);

CREATE INDEX plan_client ON plan (client_id, state, published_on);

CREATE INDEX decision_client ON decision (client_id, first_day, state, resolution, approved_on);

CREATE INDEX service_period_client ON service_period (client_id, first_day, id);

CREATE INDEX client_listed ON client (id, closed_on, sort_key, opened_on);
