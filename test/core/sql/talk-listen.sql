-- Mean and median over calls (no demos, no meetings) held in the window of talk ÷ (talk + listen), where both are known and somebody
-- spoke. longestMonologue: the longest of all held calls, in seconds; inBand: the calls from 0.36 to 0.50, both included.
WITH held AS (
  SELECT *, CASE WHEN "heldAt" IS NOT NULL THEN "heldAt" WHEN outcome = 'held' THEN "scheduledAt" END AS "at"
  FROM activities WHERE kind = 'call' AND coalesce(outcome, 'held') = 'held'
), calls AS (SELECT over("talkSeconds", "talkSeconds" + "listenSeconds") AS share, "longestMonologueSeconds" FROM held WHERE within("at"))
SELECT
  avg(share) AS "talkShare", count(share) AS calls, quantile_cont(share, 0.5) AS "medianTalkShare",
  max("longestMonologueSeconds") AS "longestMonologue", count(*) FILTER (share BETWEEN 0.36 AND 0.50) AS "inBand"
FROM calls
