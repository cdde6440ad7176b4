-- Days createdAt → closedAt of deals won in the window; a close before the creation is passed over. Beside it the cohort created in the window, censored at now:
-- kmMedian: when half had closed, won or lost; wonWithin: Aalen–Johansen, lost competes. settled: the estimate is a sum over the endings up to that day, so that it stays where it was after the last; of nobody there is none.
WITH won AS (SELECT days_between("createdAt", "closedAt") AS days FROM deals WHERE status = 'won' AND within("closedAt")),
cohort AS (
  SELECT * FROM (
    SELECT status, days_between("createdAt", CASE WHEN status = 'open' THEN at_wall(now_at()) ELSE "closedAt" END) AS days
    FROM deals WHERE status IN ('open', 'won', 'lost') AND within("createdAt")
  ) WHERE days >= 0
),
times AS (
  SELECT days, count(*) FILTER (status = 'won') AS won, count(*) FILTER (status <> 'open') AS closed, sum(count(*)) OVER (ORDER BY days DESC) AS "atRisk"
  FROM cohort GROUP BY days
),
survival AS (SELECT *, product(1 - closed / "atRisk"::DOUBLE) OVER (ORDER BY days) AS after FROM times),
steps AS (SELECT *, coalesce(lag(after) OVER (ORDER BY days), 1) * won / "atRisk"::DOUBLE AS step FROM survival),
reached AS (SELECT horizon, coalesce(sum(step) FILTER (days <= horizon), 0) AS share FROM steps, (VALUES (30), (60), (90)) h(horizon) GROUP BY horizon)
SELECT avg(days) AS mean, quantile_cont(days, 0.5) AS median, quantile_cont(days, 0.25) AS p25, quantile_cont(days, 0.75) AS p75, quantile_cont(days, 0.9) AS p90, count(*) AS n,
  (SELECT min(days) FROM survival WHERE after <= 0.5 + 1e-12) AS "kmMedian",
  (SELECT share FROM reached WHERE horizon = 30) AS "wonWithin30", (SELECT share FROM reached WHERE horizon = 60) AS "wonWithin60", (SELECT share FROM reached WHERE horizon = 90) AS "wonWithin90"
FROM won WHERE days >= 0
