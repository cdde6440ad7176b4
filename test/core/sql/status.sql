-- A deal's own status, else its stage's outcome; with neither it is open while it has no close date, else unknown (NULL).
-- At the moment that counts as now: what closes later is open, what is created later is not there ('absent'); in a comparison
-- an open deal without a creation date cannot be placed, nor can one that closes later.
CREATE OR REPLACE TABLE all_deals AS
SELECT d.* EXCLUDE (known) REPLACE (CASE
    WHEN d."createdAt".wall >= now_at() THEN 'absent'
    WHEN known IS NULL AND NOT coalesce(d."closedAt".wall >= now_at(), false) THEN NULL
    WHEN coalesce(known, '') <> 'open' AND d."closedAt".wall >= now_at() THEN CASE WHEN d."createdAt" IS NULL THEN 'absent' ELSE 'open' END
    WHEN known = 'open' AND d."createdAt" IS NULL AND NOT is_present() THEN 'absent'
    ELSE known END AS status),
  -- Deals are nurtured by e-mails to their lead: the sequence of the last one sent by now.
  (SELECT arg_max(e.sequence, e."sentAt".wall) FROM all_emails e WHERE e.lead = d.lead AND e.sequence IS NOT NULL AND e."sentAt".wall < now_at()) AS sequence
FROM (
  SELECT raw_deals.*, coalesce(raw_deals.status, CASE WHEN s.outcome IN ('won', 'lost') THEN s.outcome END, CASE WHEN raw_deals."closedAt" IS NULL THEN 'open' END) AS known
  FROM raw_deals LEFT JOIN (SELECT id, any_value(outcome) AS outcome FROM raw_stages GROUP BY id) s ON s.id = raw_deals.stage
) d;

-- Customers with whoever looked after them when the window began: the last ownership to begin by then that had not ended by then, at the
-- same time the lower id; else the owner now.
CREATE OR REPLACE TABLE all_clientele AS
SELECT c.* REPLACE (coalesce((
    SELECT o.owner FROM all_ownerships o WHERE o.customer = c.id AND o."from".wall <= start_at() AND NOT coalesce(o."to".wall <= start_at(), false)
    ORDER BY o."from".wall DESC, o.owner LIMIT 1
  ), c.owner) AS owner)
FROM all_customers c;
