-- Activities held in the window, whole and by kind; scheduled: those with a scheduledAt in the elapsed window, whatever came of them.
-- Held is dated by heldAt, else by scheduledAt where the outcome says held; another outcome is not held, whatever its heldAt.
WITH a AS (SELECT *, CASE WHEN "heldAt" IS NOT NULL THEN "heldAt" WHEN outcome = 'held' THEN "scheduledAt" END AS "at" FROM activities),
held AS (FROM a WHERE coalesce(outcome, 'held') = 'held' AND within("at"))
SELECT
  count(*) AS held,
  (SELECT count(*) FROM activities WHERE within("scheduledAt")) AS scheduled,
  count(*) FILTER (kind = 'call') AS calls, count(*) FILTER (kind = 'demo') AS demos, count(*) FILTER (kind = 'meeting') AS meetings
FROM held
