-- Customers active at the start of the window: those still active at the end of its elapsed part ÷ all. churned: of those at the start.
-- Settled: "acquiredAt ≤ t and not churned by t" is meant to the letter, so that one window's end is the next one's start.
WITH c AS (
  SELECT active_at("acquiredAt", "churnedAt", upto()) AS kept FROM clientele WHERE active_at("acquiredAt", "churnedAt", start_at())
)
SELECT over(count(*) FILTER (kept), count(*)) AS retention, count(*) FILTER (kept) AS kept, count(*) AS "atStart", count(*) FILTER (NOT kept) AS churned FROM c
