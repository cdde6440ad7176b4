-- Σ open amount expected to close from the day that counts as now to the window's end ÷ (target − won so far); nothing left to win: no coverage. Where no deal of all has an expected close, every open deal counts.
-- target: of `revenue`, of the whole window. pastDue: open deals expected before that day. gap: the open amount that is missing, needed × remaining − open. settled: nothing is missing once there is more than that, or the target is met.
-- weighted. settled: the coverage again, by amounts × probability of their stages (the project's issue gives 0.684… beside a coverage of 1.655…).
-- needed: 1 ÷ win rate of the 12 months up to now, of 20 closed deals or more, else 3.
-- In the past stage, amount and expected close are the latest move's (ties: the later row), the last two else the deal's; what rests on them is unknown without any moves.
WITH moved AS (SELECT *, row_number() OVER () AS nth FROM all_moves),
latest AS (
  SELECT deal, stage, amount, "expectedCloseAt" FROM moved WHERE "enteredAt".wall < now_at()
  QUALIFY row_number() OVER (PARTITION BY deal ORDER BY "enteredAt".wall DESC, nth DESC) = 1
),
board AS (
  SELECT CASE WHEN is_present() THEN d.amount ELSE coalesce(m.amount, d.amount) END AS amount, (SELECT any_value(s.probability) FROM all_stages s WHERE s.id = CASE WHEN is_present() THEN d.stage ELSE m.stage END) AS probability,
    (CASE WHEN is_present() THEN d."expectedCloseAt" ELSE coalesce(m."expectedCloseAt", d."expectedCloseAt") END).wall AS expected
  FROM deals d LEFT JOIN latest m ON m.deal = d.id WHERE d.status = 'open'
),
ahead AS (SELECT * FROM board WHERE (expected >= greatest(today_at(), start_at()) AND expected < end_at()) OR NOT EXISTS (FROM all_deals WHERE "expectedCloseAt" IS NOT NULL)),
known AS (SELECT is_present() OR EXISTS (FROM all_moves) AS known),
o AS (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS open, CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount * probability) END AS weighted FROM ahead),
p AS (SELECT count(*) AS "pastDue" FROM board WHERE expected < today_at()),
w AS (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS won FROM deals WHERE status = 'won' AND within("closedAt")),
t AS (SELECT goal('revenue', start_at(), end_at()) AS target),
n AS (
  SELECT CASE WHEN count(*) >= 20 THEN over(count(*), count(*) FILTER (status = 'won')) ELSE 3 END AS needed
  FROM deals WHERE status IN ('won', 'lost') AND "closedAt".wall >= now_at() - INTERVAL 12 MONTH AND "closedAt".wall < now_at()
),
k AS (SELECT CASE WHEN known THEN open END AS open, CASE WHEN known THEN weighted END AS weighted, CASE WHEN known THEN "pastDue" END AS "pastDue" FROM known, o, p)
SELECT CASE WHEN target - won > 0 THEN open / (target - won) END AS coverage, open, target - won AS remaining, target, won, needed, CASE WHEN needed * (target - won) > open THEN needed * (target - won) - open WHEN open IS NOT NULL AND target - won IS NOT NULL AND needed IS NOT NULL THEN 0 END AS gap, CASE WHEN target - won > 0 THEN weighted / (target - won) END AS weighted, "pastDue"
FROM k, w, t, n
