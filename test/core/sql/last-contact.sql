-- Open deals with a contact in the 14 days up to now ÷ open; stale: the last contact is older; never: none by now, apart from the stale, also in staleAmount.
-- The last contact is the later of the deal's own lastContactAt and its latest held activity, before now; settled: a deal is touched whoever wrote it down, as a lead is contacted. Past amounts: the latest move's (ties: the later row), else the deal's; unknown without any moves.
WITH moved AS (SELECT *, row_number() OVER () AS nth FROM all_moves),
latest AS (
  SELECT deal, stage, amount, "expectedCloseAt" FROM moved WHERE "enteredAt".wall < now_at()
  QUALIFY row_number() OVER (PARTITION BY deal ORDER BY "enteredAt".wall DESC, nth DESC) = 1
),
held AS (
  SELECT deal, CASE WHEN "heldAt" IS NOT NULL THEN "heldAt" WHEN outcome = 'held' THEN "scheduledAt" END AS "contactAt" FROM all_activities WHERE coalesce(outcome, 'held') = 'held'
),
contact AS (SELECT deal, arg_max("contactAt", "contactAt".wall) AS "contactAt" FROM held WHERE "contactAt".wall < now_at() GROUP BY deal),
board AS (
  SELECT CASE WHEN is_present() THEN d.amount ELSE coalesce(m.amount, d.amount) END AS amount,
    days_between(CASE WHEN d."lastContactAt".wall < now_at() AND NOT coalesce(c."contactAt".wall > d."lastContactAt".wall, false) THEN d."lastContactAt" ELSE c."contactAt" END, at_wall(now_at())) AS days
  FROM deals d LEFT JOIN latest m ON m.deal = d.id LEFT JOIN contact c ON c.deal = d.id WHERE d.status = 'open'
)
SELECT over(count(*) FILTER (days <= 14), count(*)) AS "touchedShare", count(*) FILTER (days <= 14) AS touched, count(*) FILTER (days > 14) AS stale, count(*) FILTER (days IS NULL) AS never, count(*) AS open,
  CASE WHEN is_present() OR EXISTS (FROM all_moves) THEN CASE WHEN count(*) FILTER (days > 14) = 0 THEN 0 ELSE sum(amount) FILTER (days > 14) END END AS "staleAmount"
FROM board
