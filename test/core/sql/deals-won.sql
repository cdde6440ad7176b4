-- Won by closedAt in the window. The target is that of the whole window, Σ of every row that overlaps it; none is no target.
SELECT count(*) AS won, CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS amount,
  (SELECT sum(amount * part_of(period, start_at(), end_at())) FROM targets WHERE metric = 'deals-won' AND owner IS NULL AND team IS NULL AND part_of(period, start_at(), end_at()) > 0) AS target
FROM deals WHERE status = 'won' AND within("closedAt")
