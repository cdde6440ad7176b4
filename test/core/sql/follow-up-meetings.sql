-- Meetings (no calls, no demos) held in the window that are the second or later held one of their deal, whoever held the others.
-- firsts: first meetings held in the window and at least 14 days old, a calendar day against today; followed: the next one was held
-- within 14 days. Meetings without a deal are passed over; at the same time the lower id is the earlier.
WITH held AS (
  SELECT id, deal, CASE WHEN "heldAt" IS NOT NULL THEN "heldAt" WHEN outcome = 'held' THEN "scheduledAt" END AS "at"
  FROM all_activities WHERE kind = 'meeting' AND deal IS NOT NULL AND coalesce(outcome, 'held') = 'held'
), told AS (
  SELECT id, "at", row_number() OVER line AS nth, lead("at") OVER line AS next
  FROM held WHERE "at".wall < now_at() WINDOW line AS (PARTITION BY deal ORDER BY "at".wall, id)
), m AS (
  SELECT nth, coalesce(days_between("at", next) <= 14, false) AS followed,
    CASE WHEN "at"."day" THEN date_diff('day', "at".wall::DATE, today_at()::DATE) ELSE days_between("at", at_wall(now_at())) END >= 14 AS old
  FROM told WHERE within("at") AND id IN (SELECT id FROM activities)
)
SELECT
  count(*) FILTER (nth > 1) AS "followUps",
  count(*) FILTER (nth = 1 AND old) AS firsts,
  count(*) FILTER (nth = 1 AND old AND followed) AS followed,
  over(count(*) FILTER (nth = 1 AND old AND followed), count(*) FILTER (nth = 1 AND old)) AS "followedShare"
FROM m
