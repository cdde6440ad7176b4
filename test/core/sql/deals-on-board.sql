-- Open deals as of now, their amount, those without a note (or with a blank one) and those whose expected close lies before the day that counts as now.
-- In the past amount and expected close are the latest move's (ties: the later row), else the deal's, and unknown without any moves; what was noted then is never known.
WITH moved AS (SELECT *, row_number() OVER () AS nth FROM all_moves),
latest AS (
  SELECT deal, stage, amount, "expectedCloseAt" FROM moved WHERE "enteredAt".wall < now_at()
  QUALIFY row_number() OVER (PARTITION BY deal ORDER BY "enteredAt".wall DESC, nth DESC) = 1
),
board AS (
  SELECT d.note, CASE WHEN is_present() THEN d.amount ELSE coalesce(m.amount, d.amount) END AS amount, CASE WHEN is_present() THEN d."expectedCloseAt" ELSE coalesce(m."expectedCloseAt", d."expectedCloseAt") END AS "expectedCloseAt"
  FROM deals d LEFT JOIN latest m ON m.deal = d.id WHERE d.status = 'open'
),
sums AS (
  SELECT count(*) AS open, CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS amount, count(*) FILTER (coalesce(trim(note), '') = '') AS "withoutNote",
    count(*) FILTER ("expectedCloseAt".wall < today_at()) AS "pastDue", is_present() OR EXISTS (FROM all_moves) AS known
  FROM board
)
SELECT open, CASE WHEN known THEN amount END AS amount, CASE WHEN is_present() THEN "withoutNote" END AS "withoutNote", CASE WHEN known THEN "pastDue" END AS "pastDue" FROM sums
