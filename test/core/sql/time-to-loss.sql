-- Days createdAt → closedAt of deals lost in the window; a close before the creation is passed over. timeToConversion: the median of the won, to compare with.
WITH closed AS (SELECT status, days_between("createdAt", "closedAt") AS days FROM deals WHERE status IN ('won', 'lost') AND within("closedAt")),
lost AS (SELECT days FROM closed WHERE status = 'lost' AND days >= 0)
SELECT avg(days) AS mean, quantile_cont(days, 0.5) AS median, quantile_cont(days, 0.25) AS p25, quantile_cont(days, 0.75) AS p75, quantile_cont(days, 0.9) AS p90, count(*) AS n,
  (SELECT quantile_cont(days, 0.5) FROM closed WHERE status = 'won' AND days >= 0) AS "timeToConversion"
FROM lost
