-- Goals: the calendar, what is measured, the leaf grid, its versions, and the alerts that it raises.
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT
-- next
-- Days that are other than their weekday says: holidays, and weekends that are worked.
CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL UNIQUE CHECK (length(day) = 10),
    is_workday INTEGER NOT NULL CHECK (is_workday = 0 OR is_workday = 1),
    name TEXT NOT NULL
) STRICT
-- next
-- What is measured, defined once. `buckets` and `verification` are JSON lists; an empty `buckets` takes all.
CREATE TABLE metric (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'outcome' OR kind = 'action'),
    unit TEXT NOT NULL CHECK (unit = 'money' OR unit = 'count'),
    source TEXT NOT NULL
        CHECK (source = 'lead' OR source = 'visit' OR source = 'proposal' OR source = 'signed' OR source = 'collected'),
    buckets TEXT NOT NULL,
    share_of TEXT NOT NULL,
    owner TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight >= 0 AND weight <= 10000),
    verification TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT
-- next
-- NULL where none is known, as rows that were revised before have none in their history.
ALTER TABLE opportunity ADD COLUMN category TEXT CHECK (category <> '')
-- next
ALTER TABLE customer ADD COLUMN channel TEXT CHECK (channel <> '')
-- next
CREATE INDEX opportunity_closed ON opportunity (closed_on)
-- next
-- Money that came in, or went back (negative).
CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL,
    row_key TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    customer INTEGER REFERENCES customer (id),
    opportunity INTEGER REFERENCES opportunity (id),
    event_at TEXT NOT NULL,
    week INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    seal INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX payment_batch ON payment (batch)
-- next
CREATE INDEX payment_person_week ON payment (person, week)
-- next
CREATE INDEX payment_customer ON payment (customer)
-- next
CREATE INDEX payment_opportunity ON payment (opportunity)
-- next
-- The draft that is worked on: the weeks of one ISO year of one person and metric, as a JSON list of 53 whole numbers.
CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    metric TEXT NOT NULL CHECK (metric <> ''),
    year INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    weeks TEXT NOT NULL,
    UNIQUE (metric, year, person)
) STRICT
-- next
-- A node whose sum is held. Neither unit nor person: the company.
CREATE TABLE goal_pin (
    id INTEGER PRIMARY KEY,
    metric TEXT NOT NULL CHECK (metric <> ''),
    unit INTEGER REFERENCES unit (id),
    person INTEGER REFERENCES person (id),
    period TEXT NOT NULL CHECK (period <> '')
) STRICT
-- next
CREATE TABLE goal_version (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    reason TEXT NOT NULL CHECK (reason <> ''),
    actor TEXT NOT NULL,
    published_at TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX goal_version_batch ON goal_version (batch)
-- next
-- The rows that a version changed; what a version does not name stands as in the one before.
CREATE TABLE published_goal (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL,
    version INTEGER NOT NULL,
    metric TEXT NOT NULL CHECK (metric <> ''),
    year INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    weeks TEXT NOT NULL,
    seal INTEGER NOT NULL,
    UNIQUE (metric, year, person, version)
) STRICT
-- next
CREATE INDEX published_goal_batch ON published_goal (batch)
-- next
-- A person has read a version.
CREATE TABLE acknowledgement (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL,
    version INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    event_at TEXT NOT NULL,
    seal INTEGER NOT NULL,
    UNIQUE (version, person)
) STRICT
-- next
CREATE INDEX acknowledgement_batch ON acknowledgement (batch)
-- next
-- By which customers a goal is to be reached: the class, how many, and how many in ten thousand of them will buy.
CREATE TABLE goal_path (
    id INTEGER PRIMARY KEY,
    metric TEXT NOT NULL CHECK (metric <> ''),
    year INTEGER NOT NULL,
    unit INTEGER REFERENCES unit (id),
    customer_class TEXT NOT NULL CHECK (customer_class <> ''),
    customers INTEGER NOT NULL CHECK (customers > 0),
    conversion INTEGER NOT NULL CHECK (conversion > 0 AND conversion <= 10000)
) STRICT
-- next
-- The day on which a period is looked at before it is over.
CREATE TABLE check_in (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL CHECK (period <> ''),
    day TEXT NOT NULL CHECK (length(day) = 10),
    UNIQUE (period, day)
) STRICT
-- next
-- `condition_at` is when what it warns of became true, in business time; the other times are in UTC.
CREATE TABLE alert (
    id INTEGER PRIMARY KEY,
    rule TEXT NOT NULL CHECK (rule <> ''),
    metric TEXT NOT NULL,
    unit INTEGER REFERENCES unit (id),
    person INTEGER REFERENCES person (id),
    period TEXT NOT NULL,
    condition_at TEXT NOT NULL,
    raised_at TEXT NOT NULL,
    summary TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'open' OR state = 'explained' OR state = 'supported' OR state = 'closed'),
    acted_at TEXT
) STRICT
-- next
CREATE INDEX alert_rule ON alert (rule, period)
-- next
CREATE TABLE alert_comment (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL,
    alert INTEGER NOT NULL REFERENCES alert (id),
    state TEXT NOT NULL,
    author TEXT NOT NULL,
    event_at TEXT NOT NULL,
    content TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX alert_comment_batch ON alert_comment (batch)
-- next
CREATE INDEX alert_comment_alert ON alert_comment (alert)
-- next
DROP TABLE action_week
-- next
-- What was counted: the weeks of one ISO year of one person, as a JSON list of 53 whole numbers. Derived from follow_up,
-- opportunity and payment, kept in step inside the same transaction, rebuilt at will. `bucket` is the category of what is
-- counted, empty where there is none. A row whose weeks are all 0 is none.
CREATE TABLE actual_year (
    source TEXT NOT NULL,
    year INTEGER NOT NULL,
    person INTEGER NOT NULL,
    bucket TEXT NOT NULL,
    weeks TEXT NOT NULL,
    PRIMARY KEY (source, year, person, bucket)
) STRICT, WITHOUT ROWID
-- next
INSERT INTO actual_year (source, year, person, bucket, weeks)
SELECT action, week / 100, person, '', json_array(
    sum(iif(week % 100 = 1, actual, 0)), sum(iif(week % 100 = 2, actual, 0)), sum(iif(week % 100 = 3, actual, 0)),
    sum(iif(week % 100 = 4, actual, 0)), sum(iif(week % 100 = 5, actual, 0)), sum(iif(week % 100 = 6, actual, 0)),
    sum(iif(week % 100 = 7, actual, 0)), sum(iif(week % 100 = 8, actual, 0)), sum(iif(week % 100 = 9, actual, 0)),
    sum(iif(week % 100 = 10, actual, 0)), sum(iif(week % 100 = 11, actual, 0)), sum(iif(week % 100 = 12, actual, 0)),
    sum(iif(week % 100 = 13, actual, 0)), sum(iif(week % 100 = 14, actual, 0)), sum(iif(week % 100 = 15, actual, 0)),
    sum(iif(week % 100 = 16, actual, 0)), sum(iif(week % 100 = 17, actual, 0)), sum(iif(week % 100 = 18, actual, 0)),
    sum(iif(week % 100 = 19, actual, 0)), sum(iif(week % 100 = 20, actual, 0)), sum(iif(week % 100 = 21, actual, 0)),
    sum(iif(week % 100 = 22, actual, 0)), sum(iif(week % 100 = 23, actual, 0)), sum(iif(week % 100 = 24, actual, 0)),
    sum(iif(week % 100 = 25, actual, 0)), sum(iif(week % 100 = 26, actual, 0)), sum(iif(week % 100 = 27, actual, 0)),
    sum(iif(week % 100 = 28, actual, 0)), sum(iif(week % 100 = 29, actual, 0)), sum(iif(week % 100 = 30, actual, 0)),
    sum(iif(week % 100 = 31, actual, 0)), sum(iif(week % 100 = 32, actual, 0)), sum(iif(week % 100 = 33, actual, 0)),
    sum(iif(week % 100 = 34, actual, 0)), sum(iif(week % 100 = 35, actual, 0)), sum(iif(week % 100 = 36, actual, 0)),
    sum(iif(week % 100 = 37, actual, 0)), sum(iif(week % 100 = 38, actual, 0)), sum(iif(week % 100 = 39, actual, 0)),
    sum(iif(week % 100 = 40, actual, 0)), sum(iif(week % 100 = 41, actual, 0)), sum(iif(week % 100 = 42, actual, 0)),
    sum(iif(week % 100 = 43, actual, 0)), sum(iif(week % 100 = 44, actual, 0)), sum(iif(week % 100 = 45, actual, 0)),
    sum(iif(week % 100 = 46, actual, 0)), sum(iif(week % 100 = 47, actual, 0)), sum(iif(week % 100 = 48, actual, 0)),
    sum(iif(week % 100 = 49, actual, 0)), sum(iif(week % 100 = 50, actual, 0)), sum(iif(week % 100 = 51, actual, 0)),
    sum(iif(week % 100 = 52, actual, 0)), sum(iif(week % 100 = 53, actual, 0)))
FROM (SELECT person, week, action, count(*) AS actual FROM follow_up GROUP BY person, week, action)
WHERE action = 'lead' OR action = 'visit' OR action = 'proposal' GROUP BY action, week / 100, person
-- next
-- A week is that of its Thursday; its year is the Thursday's, its number the whole weeks of that year before it and one.
INSERT INTO actual_year (source, year, person, bucket, weeks)
SELECT 'signed', week / 100, owner, product, json_array(
    sum(iif(week % 100 = 1, amount, 0)), sum(iif(week % 100 = 2, amount, 0)), sum(iif(week % 100 = 3, amount, 0)),
    sum(iif(week % 100 = 4, amount, 0)), sum(iif(week % 100 = 5, amount, 0)), sum(iif(week % 100 = 6, amount, 0)),
    sum(iif(week % 100 = 7, amount, 0)), sum(iif(week % 100 = 8, amount, 0)), sum(iif(week % 100 = 9, amount, 0)),
    sum(iif(week % 100 = 10, amount, 0)), sum(iif(week % 100 = 11, amount, 0)), sum(iif(week % 100 = 12, amount, 0)),
    sum(iif(week % 100 = 13, amount, 0)), sum(iif(week % 100 = 14, amount, 0)), sum(iif(week % 100 = 15, amount, 0)),
    sum(iif(week % 100 = 16, amount, 0)), sum(iif(week % 100 = 17, amount, 0)), sum(iif(week % 100 = 18, amount, 0)),
    sum(iif(week % 100 = 19, amount, 0)), sum(iif(week % 100 = 20, amount, 0)), sum(iif(week % 100 = 21, amount, 0)),
    sum(iif(week % 100 = 22, amount, 0)), sum(iif(week % 100 = 23, amount, 0)), sum(iif(week % 100 = 24, amount, 0)),
    sum(iif(week % 100 = 25, amount, 0)), sum(iif(week % 100 = 26, amount, 0)), sum(iif(week % 100 = 27, amount, 0)),
    sum(iif(week % 100 = 28, amount, 0)), sum(iif(week % 100 = 29, amount, 0)), sum(iif(week % 100 = 30, amount, 0)),
    sum(iif(week % 100 = 31, amount, 0)), sum(iif(week % 100 = 32, amount, 0)), sum(iif(week % 100 = 33, amount, 0)),
    sum(iif(week % 100 = 34, amount, 0)), sum(iif(week % 100 = 35, amount, 0)), sum(iif(week % 100 = 36, amount, 0)),
    sum(iif(week % 100 = 37, amount, 0)), sum(iif(week % 100 = 38, amount, 0)), sum(iif(week % 100 = 39, amount, 0)),
    sum(iif(week % 100 = 40, amount, 0)), sum(iif(week % 100 = 41, amount, 0)), sum(iif(week % 100 = 42, amount, 0)),
    sum(iif(week % 100 = 43, amount, 0)), sum(iif(week % 100 = 44, amount, 0)), sum(iif(week % 100 = 45, amount, 0)),
    sum(iif(week % 100 = 46, amount, 0)), sum(iif(week % 100 = 47, amount, 0)), sum(iif(week % 100 = 48, amount, 0)),
    sum(iif(week % 100 = 49, amount, 0)), sum(iif(week % 100 = 50, amount, 0)), sum(iif(week % 100 = 51, amount, 0)),
    sum(iif(week % 100 = 52, amount, 0)), sum(iif(week % 100 = 53, amount, 0)))
FROM (SELECT owner, product, amount,
        CAST(strftime('%Y', thursday) AS INTEGER) * 100 + (CAST(strftime('%j', thursday) AS INTEGER) + 6) / 7 AS week
    FROM (SELECT owner, product, amount, date(closed_on, '-3 days', 'weekday 4') AS thursday FROM opportunity
        WHERE outcome = 'won' AND owner IS NOT NULL AND closed_on IS NOT NULL
            AND amount BETWEEN -1000000000000000 AND 1000000000000000))
GROUP BY week / 100, owner, product
-- next
DELETE FROM actual_year WHERE weeks NOT GLOB '*[1-9]*'
-- next
-- All that is planned and reported of one action, without a look at the rows of the others.
CREATE INDEX weekly_plan_action ON weekly_plan (action, week, person, planned, reported)
