-- Days per deal and stage, spells added; stages that end a deal are no stay. A spell ends with leftAt, else with the deal's next move (ties by order of rows), else with its close;
-- an open deal without any of these by now is still there; a spell that ends before it begins, or when nobody knows, is passed over.
-- Over stays whose last spell ended in the window; open: stays that go on; kmMedian over both, those that go on censored at now.
WITH moved AS (SELECT *, row_number() OVER () AS nth FROM all_moves),
known AS (
  SELECT deal, stage, "enteredAt", "leftAt", lead("enteredAt") OVER (PARTITION BY deal ORDER BY "enteredAt".wall, nth) AS "nextAt"
  FROM moved WHERE "enteredAt".wall < now_at()
),
ends AS (
  SELECT k.deal, k.stage, k."enteredAt", d.status,
    CASE WHEN k."leftAt".wall < now_at() THEN k."leftAt" WHEN k."nextAt" IS NOT NULL THEN k."nextAt" WHEN d.status IS DISTINCT FROM 'open' THEN d."closedAt" END AS "endedAt"
  FROM known k JOIN deals d ON d.id = k.deal
  WHERE d.status IS DISTINCT FROM 'absent' AND NOT EXISTS (FROM all_stages s WHERE s.id = k.stage AND s.outcome IS NOT NULL)
),
spells AS (
  SELECT *, "endedAt" IS NULL AS lasting, days_between("enteredAt", coalesce("endedAt", at_wall(now_at()))) AS days
  FROM ends WHERE "endedAt" IS NOT NULL OR status = 'open'
),
stays AS (
  SELECT deal, stage, sum(days) AS days, bool_or(lasting) AS lasting, max("endedAt".wall) AS ended FROM spells WHERE days >= 0 AND in_group('stage', stage) GROUP BY deal, stage
),
counted AS (SELECT * FROM stays WHERE lasting OR (ended >= start_at() AND ended < upto())),
times AS (SELECT days, count(*) FILTER (NOT lasting) AS gone, sum(count(*)) OVER (ORDER BY days DESC) AS "atRisk" FROM counted GROUP BY days),
survival AS (SELECT days, product(1 - gone / "atRisk"::DOUBLE) OVER (ORDER BY days) AS after FROM times)
SELECT quantile_cont(days, 0.5) FILTER (NOT lasting) AS median, avg(days) FILTER (NOT lasting) AS mean,
  quantile_cont(days, 0.75) FILTER (NOT lasting) AS p75, quantile_cont(days, 0.9) FILTER (NOT lasting) AS p90,
  (SELECT min(days) FROM survival WHERE after <= 0.5 + 1e-12) AS "kmMedian", count(*) FILTER (lasting) AS open
FROM counted
