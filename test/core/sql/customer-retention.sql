-- Customers active at the start of the window: those still active at the end of its elapsed part ÷ all. At a moment is what happened before
-- it, so that one window's end is the next one's start and a churn on the first day falls into the window. churned: of those at the start.
WITH c AS (
  SELECT NOT coalesce("churnedAt".wall < upto(), false) AS kept
  FROM customers WHERE "acquiredAt".wall < start_at() AND NOT coalesce("churnedAt".wall < start_at(), false)
)
SELECT over(count(*) FILTER (kept), count(*)) AS retention, count(*) FILTER (kept) AS kept, count(*) AS "atStart", count(*) FILTER (NOT kept) AS churned FROM c
