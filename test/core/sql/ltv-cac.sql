-- method=revenue-years: LTV is annual revenue × years, before CAC is taken off.
-- LTV (margin × ARPA ÷ monthly churn, as in customer-lifetime-value.sql) ÷ CAC. CAC: spend by the share of its period in the elapsed
-- window ÷ customers acquired in it; where no spend overlaps, the mean acquisitionCost of those acquired. Payback: CAC ÷ (ARPA × margin).
WITH active AS (
  SELECT "monthlyRevenue" AS revenue, "grossMargin" AS margin
  FROM customers WHERE active_at("acquiredAt", "churnedAt", upto())
), months AS (SELECT strftime(unnest(generate_series(date_trunc('month', start_at()), upto(), INTERVAL 1 MONTH)), '%Y-%m') AS month),
lived AS (SELECT sum(part_of(month, greatest("acquiredAt".wall, start_at()), least(coalesce("churnedAt".wall, upto()), upto()))) AS months FROM customers, months),
spent AS (SELECT sum(amount * part_of(period, start_at(), upto())) AS cost FROM spend WHERE part_of(period, start_at(), upto()) > 0),
parts AS (
  SELECT
    (SELECT avg(revenue) FROM active) AS arpa,
    (SELECT over(sum(revenue * margin), sum(revenue) FILTER (margin IS NOT NULL)) FROM active) AS margin,
    (SELECT over(count(*), (SELECT months FROM lived)) FROM customers WHERE within("churnedAt") AND days_between("acquiredAt", "churnedAt") >= 0) AS churn,
    (SELECT CASE WHEN (SELECT cost FROM spent) IS NULL THEN avg("acquisitionCost") ELSE over((SELECT cost FROM spent), count(*)) END FROM customers WHERE within("acquiredAt")) AS cac
)
SELECT over(ltv, cac) AS ratio, ltv, cac, over(cac, arpa * margin) AS payback, churn FROM (SELECT *, CASE WHEN chosen('method=revenue-years') THEN arpa * over(1, churn) ELSE over(margin * arpa, churn) END AS ltv FROM parts)
