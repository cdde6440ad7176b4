-- Σ(amount − cost) ÷ Σ amount of deals won in the window that have both; both sums are over these deals. Won deals that all lack one have none.
-- settled: no margin of amounts that add up to less than nothing: there is nothing under it.
SELECT CASE WHEN sum(amount) FILTER (cost IS NOT NULL) > 0 THEN sum(amount - cost) / sum(amount) FILTER (cost IS NOT NULL) END AS margin,
  CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) FILTER (cost IS NOT NULL) END AS amount,
  CASE WHEN count(*) = 0 THEN 0 ELSE sum(cost) FILTER (amount IS NOT NULL) END AS cost
FROM deals WHERE status = 'won' AND within("closedAt")
