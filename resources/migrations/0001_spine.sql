-- Statements are separated by a line that reads "-- next". Never edit this file once it has landed: add another.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT
-- next
-- One commit, one link of the chain: what came in, from where, and what became of its rows.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind <> ''),
    actor TEXT NOT NULL,
    recorded_at TEXT NOT NULL CHECK (length(recorded_at) >= 20),
    source_file TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    entity TEXT NOT NULL,
    reverts INTEGER REFERENCES batch (id),
    header TEXT NOT NULL,
    rows_in INTEGER NOT NULL,
    rows_new INTEGER NOT NULL,
    rows_changed INTEGER NOT NULL,
    rows_unchanged INTEGER NOT NULL,
    rows_duplicate INTEGER NOT NULL,
    rows_rejected INTEGER NOT NULL,
    totals TEXT NOT NULL,
    last_id INTEGER NOT NULL,
    rows_digest TEXT NOT NULL CHECK (length(rows_digest) = 64),
    previous_link TEXT NOT NULL CHECK (length(previous_link) = 64),
    link TEXT NOT NULL CHECK (length(link) = 64),
    CHECK (rows_in = rows_new + rows_changed + rows_unchanged + rows_duplicate + rows_rejected)
) STRICT
-- next
-- Every change of a row that is not a plain append of a fact: the row before and after, as JSON. `origin` is the batch
-- that appended the row if it is a fact, else 0.
CREATE TABLE revision (
    batch INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    line INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    seal INTEGER NOT NULL,
    PRIMARY KEY (batch, seq)
) STRICT
-- next
CREATE INDEX revision_row ON revision (tbl, row_id, batch)
-- next
CREATE INDEX revision_origin ON revision (origin, tbl, row_id, batch)
-- next
-- Rows of a file that could not be taken in, with the cells as they stood there.
CREATE TABLE reject (
    batch INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    line INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    reason TEXT NOT NULL,
    remedy TEXT NOT NULL,
    cells TEXT NOT NULL,
    PRIMARY KEY (batch, seq)
) STRICT
-- next
-- Regions and the teams below them. The company is the root and has no row.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('region', 'team')),
    parent INTEGER REFERENCES unit (id),
    leader TEXT NOT NULL
) STRICT
-- next
CREATE INDEX unit_parent ON unit (parent)
-- next
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL,
    unit INTEGER REFERENCES unit (id),
    hired_on TEXT
) STRICT
-- next
CREATE INDEX person_unit ON person (unit)
-- next
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    owner INTEGER REFERENCES person (id),
    created_on TEXT,
    industry TEXT NOT NULL,
    size TEXT NOT NULL,
    city TEXT NOT NULL,
    phone TEXT NOT NULL,
    parent_name TEXT NOT NULL,
    founded_year INTEGER,
    annual_revenue INTEGER,
    competitor TEXT NOT NULL,
    setback TEXT NOT NULL CHECK (setback IN ('none', 'abandoned', 'budget_cancelled', 'competitor_mou'))
) STRICT
-- next
CREATE INDEX customer_owner ON customer (owner)
-- next
CREATE TABLE opportunity (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    customer INTEGER REFERENCES customer (id),
    owner INTEGER REFERENCES person (id),
    product TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage <> ''),
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'won', 'lost')),
    opened_on TEXT,
    closed_on TEXT,
    amount INTEGER
) STRICT
-- next
CREATE INDEX opportunity_customer ON opportunity (customer)
-- next
CREATE INDEX opportunity_owner ON opportunity (owner)
-- next
CREATE TABLE stage_change (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL,
    opportunity INTEGER NOT NULL REFERENCES opportunity (id),
    stage TEXT NOT NULL CHECK (stage <> ''),
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'won', 'lost')),
    event_at TEXT NOT NULL,
    seal INTEGER NOT NULL,
    UNIQUE (opportunity, stage, event_at)
) STRICT
-- next
CREATE INDEX stage_change_batch ON stage_change (batch)
-- next
-- `row_key` tells a row that comes again: the record number of the source system, or else a digest of its content.
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL,
    row_key TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    customer INTEGER REFERENCES customer (id),
    event_at TEXT NOT NULL,
    week INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('lead', 'visit', 'proposal', 'contact', 'note')),
    channel TEXT NOT NULL,
    content TEXT NOT NULL,
    evidence TEXT NOT NULL,
    budget TEXT NOT NULL,
    decision_maker TEXT NOT NULL,
    next_contact_on TEXT,
    seal INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX follow_up_batch ON follow_up (batch)
-- next
CREATE INDEX follow_up_customer ON follow_up (customer, event_at, action)
-- next
CREATE INDEX follow_up_person_week ON follow_up (person, week, action)
-- next
-- What a person planned for a week and, where there is one, the count that a weekly summary reported.
CREATE TABLE weekly_plan (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id),
    week INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('lead', 'visit', 'proposal')),
    planned INTEGER CHECK (planned >= 0),
    reported INTEGER CHECK (reported >= 0),
    UNIQUE (person, week, action)
) STRICT
-- next
CREATE INDEX weekly_plan_week ON weekly_plan (week)
-- next
-- Derived from follow_up, kept in step inside the same transaction, rebuilt at will.
CREATE TABLE action_week (
    week INTEGER NOT NULL,
    person INTEGER NOT NULL,
    action TEXT NOT NULL,
    actual INTEGER NOT NULL CHECK (actual > 0),
    PRIMARY KEY (week, person, action)
) STRICT
