-- Mean over calls (no demos, no meetings) held in the window of points passed ÷ applicable; only calls with a checklist of at least
-- one point and a result. More passed than there were points contradicts itself and is passed over.
WITH held AS (
  SELECT *, CASE WHEN "heldAt" IS NOT NULL THEN "heldAt" WHEN outcome = 'held' THEN "scheduledAt" END AS "at"
  FROM activities WHERE kind = 'call' AND coalesce(outcome, 'held') = 'held'
)
SELECT avg("checklistPassed" / "checklistTotal") AS score, count(*) AS calls
FROM held WHERE within("at") AND "checklistTotal" > 0 AND "checklistPassed" BETWEEN 0 AND "checklistTotal"
