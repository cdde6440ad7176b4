-- Deals by proposalAt in the window, whatever became of them, also without a creation date. The target is that of the whole window.
SELECT count(*) AS proposals, CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS amount,
  goal('proposals-sent', start_at(), end_at()) AS target
FROM deals WHERE NOT coalesce("createdAt".wall >= now_at(), false) AND within("proposalAt")
