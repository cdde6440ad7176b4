-- Deals active at the window's start (created before then and closed then or later, whatever the outcome, or open still) × win rate × mean won amount ÷ mean won cycle days, per day;
-- the last three of deals closed in the window; a close before the creation has no cycle. actualPerDay: Σ won ÷ elapsed days. Days are wall time / 24 hours.
-- activeDeals. settled: a calendar day has not passed at its own midnight, so what is created in the window is not there at its start (2,409 deals on maven-crm, as the project's issue has it).
-- forecast. settled: of the month in which now lies, whatever the window: won in it so far + velocity × its remaining days.
-- population=now: the deals open as of now. days=working: per working day, the velocity × the window's days ÷ its working days; what is actually won and what remains of the month likewise by working days, one that has begun having passed.
WITH a AS (SELECT CASE WHEN chosen('population=now') THEN (SELECT count(*) FROM board) ELSE "activeDeals" END AS "activeDeals" FROM (SELECT count(*) AS "activeDeals" FROM deals WHERE "createdAt".wall < start_at() AND (status = 'open' OR coalesce("closedAt".wall >= start_at(), false)))),
closed AS (SELECT status, amount, days_between("createdAt", "closedAt") AS days FROM deals WHERE status IN ('won', 'lost') AND within("closedAt")),
c AS (
  SELECT over(count(*) FILTER (status = 'won'), count(*)) AS "winRate", avg(amount) FILTER (status = 'won') AS "averageDeal", avg(days) FILTER (status = 'won' AND days >= 0) AS "cycleDays",
    CASE WHEN count(*) FILTER (status = 'won') = 0 THEN 0 ELSE sum(amount) FILTER (status = 'won') END AS won
  FROM closed
),
m AS (SELECT date_trunc('month', now_at() - INTERVAL 1 MICROSECOND)::TIMESTAMP AS month),
won_in_month AS (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS "wonInMonth" FROM deals, m WHERE status = 'won' AND "closedAt".wall >= month AND "closedAt".wall < now_at()),
v AS (SELECT *, over("activeDeals" * "winRate" * "averageDeal", "cycleDays") * CASE WHEN chosen('days=working') THEN over(epoch(end_at() - start_at()) / 86400, working_days(start_at(), end_at())) ELSE 1 END AS velocity FROM a, c),
remaining AS (SELECT CASE WHEN chosen('days=working') THEN working_days(CASE WHEN now_at() = date_trunc('day', now_at()) THEN now_at() ELSE date_trunc('day', now_at()) + INTERVAL 1 DAY END, month + INTERVAL 1 MONTH) ELSE epoch(month + INTERVAL 1 MONTH - now_at()) / 86400 END AS days FROM m)
SELECT velocity, "activeDeals", "winRate", "averageDeal", "cycleDays", over(won, CASE WHEN chosen('days=working') THEN working_days(start_at(), upto()) ELSE epoch(upto() - start_at()) / 86400 END) AS "actualPerDay",
  "wonInMonth" + velocity * days AS forecast
FROM v, m, won_in_month, remaining
