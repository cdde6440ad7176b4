-- Σ won in the window against the window before (as many months where it is whole months, else as many days; of a month to date the same days of the month before), its same elapsed part while the window runs; from 0 or less no growth.
-- compound: per month, from the first to the last of the window's complete calendar months, the running month left out: (last ÷ first)^(1 ÷ (n − 1)) − 1.
WITH b AS (
  SELECT CASE WHEN getvariable('to_date')::BOOLEAN THEN start_at() - INTERVAL 1 MONTH WHEN day(start_at()) = 1 AND day(end_at()) = 1 THEN start_at() - to_months(date_diff('month', start_at(), end_at())::INT) ELSE start_at() - (end_at() - start_at()) END AS "from"
),
before AS (SELECT "from", CASE WHEN upto() < end_at() OR getvariable('to_date')::BOOLEAN THEN least(start_at(), "from" + (upto() - start_at())) ELSE start_at() END AS "to" FROM b),
won AS (SELECT "closedAt".wall AS closed, amount FROM deals WHERE status = 'won' AND "closedAt" IS NOT NULL),
r AS (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS revenue FROM won WHERE closed >= start_at() AND closed < upto()),
p AS (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS "previousRevenue" FROM won, before WHERE closed >= "from" AND closed < "to"),
months AS (
  SELECT row_number() OVER (ORDER BY m) AS nth, count(*) OVER () AS n, (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END FROM won WHERE closed >= m AND closed < m + INTERVAL 1 MONTH) AS revenue
  FROM unnest(generate_series(date_trunc('month', start_at())::TIMESTAMP, end_at(), INTERVAL 1 MONTH)) s(m) WHERE m >= start_at() AND m + INTERVAL 1 MONTH <= upto()
),
ends AS (SELECT max(n) AS n, max(revenue) FILTER (nth = 1) AS first, max(revenue) FILTER (nth = n) AS last FROM months)
SELECT CASE WHEN "previousRevenue" > 0 THEN (revenue - "previousRevenue") / "previousRevenue" END AS growth, revenue, "previousRevenue",
  (SELECT CASE WHEN n > 1 AND first > 0 AND last >= 0 THEN (last / first) ^ (1.0 / (n - 1)) - 1 END FROM ends) AS compound
FROM r, p
