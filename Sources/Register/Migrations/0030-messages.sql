CREATE TABLE message_thread (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    topic_sealed TEXT NOT NULL CHECK (topic_sealed <> ''),
    started_by TEXT NOT NULL REFERENCES user_account (id),
    started_at TEXT NOT NULL
) STRICT;

CREATE INDEX message_thread_client ON message_thread (client_id);

CREATE TABLE message_participant (
    thread_id TEXT NOT NULL REFERENCES message_thread (id),
    user_id TEXT NOT NULL REFERENCES user_account (id),
    joined_at TEXT NOT NULL,
    PRIMARY KEY (thread_id, user_id)
) STRICT;

CREATE INDEX message_participant_user ON message_participant (user_id, thread_id);

CREATE TABLE message (
    id TEXT PRIMARY KEY,
    thread_id TEXT NOT NULL REFERENCES message_thread (id),
    author_id TEXT NOT NULL REFERENCES user_account (id),
    sent_at TEXT NOT NULL,
    body_sealed TEXT NOT NULL CHECK (body_sealed <> '')
) STRICT;

CREATE INDEX message_in_thread ON message (thread_id, sent_at, id);

CREATE INDEX trail_entry_thread ON trail_entry (subject, user_id, at)
    WHERE action IN ('message.open', 'own.open_message');
