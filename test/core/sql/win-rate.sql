-- won ÷ (won + lost) by closedAt; of those created in the window beside it.
SELECT
  over(count(*) FILTER (status = 'won' AND within("closedAt")), count(*) FILTER (status IN ('won', 'lost') AND within("closedAt"))) AS "winRate",
  count(*) FILTER (status = 'won' AND within("closedAt")) AS won,
  count(*) FILTER (status IN ('won', 'lost') AND within("closedAt")) AS closed,
  count(*) FILTER (status = 'lost' AND within("closedAt")) AS lost,
  (SELECT count(*) FROM board) AS open,
  over(count(*) FILTER (status = 'won' AND within("createdAt")), count(*) FILTER (status IN ('won', 'lost') AND within("createdAt"))) AS "cohortWinRate"
FROM deals
