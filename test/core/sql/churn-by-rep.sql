-- Of the customers active at the start of the window (acquired and not churned by it) those that churned in its elapsed part ÷ all.
-- lostLifetimeValue: Σ of their monthly gross profit (revenue × margin, where both are known) ÷ the monthly churn of all customers, so
-- that a rep's losses are valued at the same lifetime. By owner then: clientele.
WITH c AS (
  SELECT coalesce("churnedAt".wall < upto(), false) AS churned, "monthlyRevenue" * "grossMargin" AS profit
  FROM clientele WHERE active_at("acquiredAt", "churnedAt", start_at())
), months AS (SELECT strftime(unnest(generate_series(date_trunc('month', start_at()), upto(), INTERVAL 1 MONTH)), '%Y-%m') AS month),
lived AS (SELECT sum(part_of(month, greatest("acquiredAt".wall, start_at()), least(coalesce("churnedAt".wall, upto()), upto()))) AS months FROM all_customers, months),
everyone AS (SELECT over(count(*), (SELECT months FROM lived)) AS churn FROM all_customers WHERE within("churnedAt") AND days_between("acquiredAt", "churnedAt") >= 0)
SELECT
  over(count(*) FILTER (churned), count(*)) AS "churnRate", count(*) FILTER (churned) AS churned, count(*) AS "atStart",
  CASE WHEN count(*) FILTER (churned) = 0 THEN 0 ELSE over(sum(profit) FILTER (churned), (SELECT churn FROM everyone)) END AS "lostLifetimeValue"
FROM c
