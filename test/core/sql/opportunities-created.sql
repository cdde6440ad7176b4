-- Deals by createdAt in the window, whatever became of them. The target is that of the whole window.
SELECT count(*) AS created, CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS amount,
  goal('opportunities-created', start_at(), end_at()) AS target
FROM deals WHERE status IS DISTINCT FROM 'absent' AND within("createdAt")
