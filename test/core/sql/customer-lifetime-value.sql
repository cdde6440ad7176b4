-- method=revenue-years: annual revenue per customer × years − CAC (as in ltv-cac.sql): ARPA × 12 × the lifetime in months ÷ 12.
-- Gross margin × ARPA ÷ monthly churn. ARPA: mean monthly revenue of the customers active at the end of the elapsed window; margin: theirs,
-- weighted by revenue, so that margin × ARPA is the mean gross profit. Churn: churned in the elapsed window ÷ customer-months in it, each
-- calendar month by the share of its own days. Who churned before being acquired was never a customer.
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
SELECT CASE WHEN chosen('method=revenue-years') THEN arpa * over(1, churn) - cac ELSE over(margin * arpa, churn) END AS ltv, arpa, churn, margin, over(1, churn) AS "lifetimeMonths" FROM parts
