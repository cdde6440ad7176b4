-- Deals active at the window's start (created by then, that moment included, and closed then or later, whatever the outcome, or open still) × win rate × mean won amount ÷ mean won cycle days, per day;
-- the last three of deals closed in the window; a close before the creation has no cycle. actualPerDay: Σ won ÷ elapsed days; forecast, of the window: won so far + velocity × the days that remain. Days are wall time / 24 hours.
WITH a AS (SELECT count(*) AS "activeDeals" FROM deals WHERE "createdAt".wall <= start_at() AND (status = 'open' OR coalesce("closedAt".wall >= start_at(), false))),
closed AS (SELECT status, amount, days_between("createdAt", "closedAt") AS days FROM deals WHERE status IN ('won', 'lost') AND within("closedAt")),
c AS (
  SELECT over(count(*) FILTER (status = 'won'), count(*)) AS "winRate", avg(amount) FILTER (status = 'won') AS "averageDeal", avg(days) FILTER (status = 'won' AND days >= 0) AS "cycleDays",
    CASE WHEN count(*) FILTER (status = 'won') = 0 THEN 0 ELSE sum(amount) FILTER (status = 'won') END AS won
  FROM closed
),
v AS (SELECT *, over("activeDeals" * "winRate" * "averageDeal", "cycleDays") AS velocity FROM a, c)
SELECT velocity, "activeDeals", "winRate", "averageDeal", "cycleDays", over(won, epoch(upto() - start_at()) / 86400) AS "actualPerDay",
  won + velocity * epoch(end_at() - upto()) / 86400 AS forecast
FROM v
