-- Deals won in the window whose customer has an earlier win (earlier closedAt, ties by id), or that say themselves that they repeat; share of all won; the repeat deals' amount.
WITH won AS (
  SELECT d.amount, coalesce(d."repeat", false) OR EXISTS (FROM all_deals e WHERE e.customer = d.customer AND e.status = 'won'
    AND (e."closedAt".wall < d."closedAt".wall OR (e."closedAt".wall = d."closedAt".wall AND e.id < d.id))) AS again
  FROM deals d WHERE d.status = 'won' AND within(d."closedAt")
)
SELECT count(*) FILTER (again) AS "repeat", count(*) AS won, over(count(*) FILTER (again), count(*)) AS "repeatShare",
  CASE WHEN count(*) FILTER (again) = 0 THEN 0 ELSE sum(amount) FILTER (again) END AS amount
FROM won
