-- Deals by createdAt in the window, whatever became of them. The target is that of the whole window, Σ of every row that overlaps it; none is no target.
SELECT count(*) AS created, CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS amount,
  (SELECT sum(amount * part_of(period, start_at(), end_at())) FROM targets WHERE metric = 'opportunities-created' AND owner IS NULL AND team IS NULL AND part_of(period, start_at(), end_at()) > 0) AS target
FROM deals WHERE status IS DISTINCT FROM 'absent' AND within("createdAt")
