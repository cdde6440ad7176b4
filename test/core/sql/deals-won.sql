-- Won by closedAt in the window. The target is that of the whole window.
SELECT count(*) AS won, CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS amount,
  goal('deals-won', start_at(), end_at()) AS target
FROM deals WHERE status = 'won' AND within("closedAt")
