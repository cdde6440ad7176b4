-- Of deals won in the window that have an amount: Σ ÷ n, median, Σ, n. Won deals that all lack it have no Σ.
SELECT avg(amount) AS mean, quantile_cont(amount, 0.5) AS median, CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS amount, count(amount) AS deals
FROM deals WHERE status = 'won' AND within("closedAt")
