-- Deals active at the window's start (created before then and closed then or later, whatever the outcome, or open still) × win rate × mean won amount ÷ mean won cycle days, per day;
-- the last three of deals closed in the window; a close before the creation has no cycle. actualPerDay: Σ won ÷ elapsed days. Days are wall time / 24 hours.
-- activeDeals. settled: a calendar day has not passed at its own midnight, so what is created in the window is not there at its start (2,409 deals on maven-crm, as the project's issue has it).
-- forecast. settled: of the month in which now lies, whatever the window: won in it so far + velocity × its remaining days.
WITH a AS (SELECT count(*) AS "activeDeals" FROM deals WHERE "createdAt".wall < start_at() AND (status = 'open' OR coalesce("closedAt".wall >= start_at(), false))),
closed AS (SELECT status, amount, days_between("createdAt", "closedAt") AS days FROM deals WHERE status IN ('won', 'lost') AND within("closedAt")),
c AS (
  SELECT over(count(*) FILTER (status = 'won'), count(*)) AS "winRate", avg(amount) FILTER (status = 'won') AS "averageDeal", avg(days) FILTER (status = 'won' AND days >= 0) AS "cycleDays",
    CASE WHEN count(*) FILTER (status = 'won') = 0 THEN 0 ELSE sum(amount) FILTER (status = 'won') END AS won
  FROM closed
),
m AS (SELECT date_trunc('month', now_at() - INTERVAL 1 MICROSECOND)::TIMESTAMP AS month),
won_in_month AS (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS "wonInMonth" FROM deals, m WHERE status = 'won' AND "closedAt".wall >= month AND "closedAt".wall < now_at()),
v AS (SELECT *, over("activeDeals" * "winRate" * "averageDeal", "cycleDays") AS velocity FROM a, c)
SELECT velocity, "activeDeals", "winRate", "averageDeal", "cycleDays", over(won, epoch(upto() - start_at()) / 86400) AS "actualPerDay",
  "wonInMonth" + velocity * epoch(month + INTERVAL 1 MONTH - now_at()) / 86400 AS forecast
FROM v, m, won_in_month
