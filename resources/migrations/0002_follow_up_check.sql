-- A list in a CHECK is built anew for every row that goes in; plain comparisons cost nothing. The rows stay as they are.
CREATE TABLE follow_up_next (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL,
    row_key TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    customer INTEGER REFERENCES customer (id),
    event_at TEXT NOT NULL,
    week INTEGER NOT NULL,
    action TEXT NOT NULL
        CHECK (action = 'lead' OR action = 'visit' OR action = 'proposal' OR action = 'contact' OR action = 'note'),
    channel TEXT NOT NULL,
    content TEXT NOT NULL,
    evidence TEXT NOT NULL,
    budget TEXT NOT NULL,
    decision_maker TEXT NOT NULL,
    next_contact_on TEXT,
    seal INTEGER NOT NULL
) STRICT
-- next
INSERT INTO follow_up_next (id, batch, line, row_key, code, person, customer, event_at, week, action, channel, content,
    evidence, budget, decision_maker, next_contact_on, seal)
SELECT id, batch, line, row_key, code, person, customer, event_at, week, action, channel, content,
    evidence, budget, decision_maker, next_contact_on, seal FROM follow_up ORDER BY id
-- next
DROP TABLE follow_up
-- next
ALTER TABLE follow_up_next RENAME TO follow_up
-- next
CREATE INDEX follow_up_batch ON follow_up (batch)
-- next
CREATE INDEX follow_up_customer ON follow_up (customer, event_at, action)
-- next
CREATE INDEX follow_up_person_week ON follow_up (person, week, action)
