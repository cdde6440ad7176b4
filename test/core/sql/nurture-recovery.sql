-- Lost and winnable deals put into nurturing in the window: those that came back since ÷ all. One that came back need not be lost any more.
WITH nurtured AS (
  SELECT status, coalesce("recoveredAt".wall < now_at() AND days_between("nurturedAt", "recoveredAt") >= 0, false) AS recovered
  FROM deals WHERE within("nurturedAt") AND winnable AND status IS DISTINCT FROM 'absent'
)
SELECT over(count(*) FILTER (recovered), count(*)) AS recovery, count(*) FILTER (recovered) AS recovered, count(*) AS nurtured
FROM nurtured WHERE status = 'lost' OR recovered
