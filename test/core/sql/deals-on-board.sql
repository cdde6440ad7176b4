-- Open deals as of now, their amount, those without a note (or with a blank one) and those whose expected close lies before the day that counts as now.
-- In the past what was noted then is never known; amounts and dates are not without any moves.
SELECT count(*) AS open, CASE WHEN history() THEN CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END END AS amount,
  CASE WHEN is_present() THEN count(*) FILTER (coalesce(trim(note), '') = '') END AS "withoutNote",
  CASE WHEN history() THEN count(*) FILTER ("expectedCloseAt".wall < today_at()) END AS "pastDue"
FROM board
