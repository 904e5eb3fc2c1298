-- Rows that are held back until a person decides count apart, and a batch says whose rejected rows it took in. The check of
-- the counts can only change with the table; nothing refers to a batch meanwhile, and the links stay as they are.
PRAGMA defer_foreign_keys = ON
-- next
CREATE TABLE batch_kept AS SELECT * FROM batch
-- next
DROP TABLE batch
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
    follows INTEGER REFERENCES batch (id),
    header TEXT NOT NULL,
    rows_in INTEGER NOT NULL,
    rows_new INTEGER NOT NULL,
    rows_changed INTEGER NOT NULL,
    rows_unchanged INTEGER NOT NULL,
    rows_duplicate INTEGER NOT NULL,
    rows_rejected INTEGER NOT NULL,
    rows_queued INTEGER NOT NULL,
    totals TEXT NOT NULL,
    last_id INTEGER NOT NULL,
    rows_digest TEXT NOT NULL CHECK (length(rows_digest) = 64),
    previous_link TEXT NOT NULL CHECK (length(previous_link) = 64),
    link TEXT NOT NULL CHECK (length(link) = 64),
    CHECK (rows_in = rows_new + rows_changed + rows_unchanged + rows_duplicate + rows_rejected + rows_queued)
) STRICT
-- next
-- The oldest first: a batch refers to older ones only.
INSERT INTO batch (id, seq, kind, actor, recorded_at, source_file, source_sha256, entity, reverts, follows, header, rows_in,
    rows_new, rows_changed, rows_unchanged, rows_duplicate, rows_rejected, rows_queued, totals, last_id, rows_digest,
    previous_link, link)
SELECT id, seq, kind, actor, recorded_at, source_file, source_sha256, entity, reverts, NULL, header, rows_in,
    rows_new, rows_changed, rows_unchanged, rows_duplicate, rows_rejected, 0, totals, last_id, rows_digest,
    previous_link, link FROM batch_kept ORDER BY seq
-- next
DROP TABLE batch_kept
-- next
-- By what cause rows are grouped, whether a row is faulty or waits for a decision, and what a waiting row resembles (JSON).
ALTER TABLE reject ADD COLUMN cause TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE reject ADD COLUMN state TEXT NOT NULL DEFAULT 'rejected' CHECK (state IN ('rejected', 'queued'))
-- next
ALTER TABLE reject ADD COLUMN candidates TEXT NOT NULL DEFAULT '[]'
-- next
-- The unified social credit code; NULL where none is known.
ALTER TABLE customer ADD COLUMN credit_code TEXT CHECK (length(credit_code) = 18)
