-- Σ open amount expected to close from the day that counts as now to the window's end ÷ (target − won so far); nothing left to win: no coverage. Where no deal of all has an expected close, nor had one then, every open deal counts.
-- target: of `revenue`, of the whole window. pastDue: open deals expected before that day. gap: the open amount that is missing, needed × remaining − open. settled: nothing is missing once there is more than that, or the target is met.
-- weighted. settled: the coverage again, by amounts × probability of their stages (the project's issue gives 0.684… beside a coverage of 1.655…).
-- needed: 1 ÷ win rate of the 12 months up to now, of 20 closed deals or more, else 3.
-- In the past what rests on amounts and dates is unknown without any moves.
-- basis=target: the open amount ÷ the whole target, the gap to needed × the target. value=list: a deal without an amount is valued at its product's list price.
WITH valued AS (
  SELECT * REPLACE (CASE WHEN chosen('value=list') THEN coalesce(amount, (SELECT any_value(p."listPrice") FROM all_products p WHERE p.id = product)) ELSE amount END AS amount), "expectedCloseAt".wall AS expected FROM board
),
ahead AS (SELECT * FROM valued WHERE (expected >= greatest(today_at(), start_at()) AND expected < end_at()) OR NOT EXISTS (SELECT "expectedCloseAt" FROM all_deals WHERE "expectedCloseAt" IS NOT NULL UNION ALL SELECT "expectedCloseAt" FROM all_board WHERE "expectedCloseAt" IS NOT NULL)),
o AS (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS open, CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount * probability) END AS weighted FROM ahead),
p AS (SELECT count(*) AS "pastDue" FROM valued WHERE expected < today_at()),
w AS (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS won FROM deals WHERE status = 'won' AND within("closedAt")),
t AS (SELECT goal('revenue', start_at(), end_at()) AS target),
n AS (
  SELECT CASE WHEN count(*) >= 20 THEN over(count(*), count(*) FILTER (status = 'won')) ELSE 3 END AS needed
  FROM deals WHERE status IN ('won', 'lost') AND "closedAt".wall >= now_at() - INTERVAL 12 MONTH AND "closedAt".wall < now_at()
),
k AS (SELECT CASE WHEN history() THEN open END AS open, CASE WHEN history() THEN weighted END AS weighted, CASE WHEN history() THEN "pastDue" END AS "pastDue" FROM o, p),
b AS (SELECT CASE WHEN chosen('basis=target') THEN target ELSE target - won END AS base FROM t, w)
SELECT CASE WHEN base > 0 THEN open / base END AS coverage, open, target - won AS remaining, target, won, needed, CASE WHEN needed * base > open THEN needed * base - open WHEN open IS NOT NULL AND base IS NOT NULL AND needed IS NOT NULL THEN 0 END AS gap, CASE WHEN base > 0 THEN weighted / base END AS weighted, "pastDue"
FROM k, w, t, n, b
