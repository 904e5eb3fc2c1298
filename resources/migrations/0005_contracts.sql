-- With the time in it, what came after a moment of a running week is counted without a look at the rows.
DROP INDEX follow_up_person_week
-- next
CREATE INDEX follow_up_person_week ON follow_up (person, week, action, event_at)
-- next
-- Scans that verify a contract, which is a won opportunity: where each lies, and what was in it when it was attached. A
-- row never changes: what replaces it is another, so that a submission keeps those that it was made with.
CREATE TABLE contract_evidence (
    id INTEGER PRIMARY KEY,
    opportunity INTEGER NOT NULL REFERENCES opportunity (id),
    kind TEXT NOT NULL CHECK (kind = 'business_licence' OR kind = 'purchase_intent'),
    path TEXT NOT NULL CHECK (path <> ''),
    size INTEGER NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    attached_at TEXT NOT NULL,
    UNIQUE (opportunity, kind)
) STRICT
-- next
CREATE TABLE contract_submission (
    id INTEGER PRIMARY KEY,
    opportunity INTEGER NOT NULL UNIQUE REFERENCES opportunity (id),
    business_licence INTEGER NOT NULL REFERENCES contract_evidence (id),
    purchase_intent INTEGER NOT NULL REFERENCES contract_evidence (id),
    submitted_at TEXT NOT NULL,
    submitted_by TEXT NOT NULL
) STRICT
-- next
-- What the node of a pin is held at, in the unit of its metric. NULL in a pin of before: it holds what the sum is.
ALTER TABLE goal_pin ADD COLUMN held INTEGER CHECK (held >= 0)
