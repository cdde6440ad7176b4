-- Σ revenue ÷ Σ sessions and Σ cost ÷ Σ sessions of the window (settled: as the catalogue writes it, each sum over the rows that have it).
SELECT
  over(CASE WHEN count(*) = 0 THEN 0 ELSE sum(revenue) END, CASE WHEN count(*) = 0 THEN 0 ELSE sum(sessions) END) AS "revenuePerSession",
  over(CASE WHEN count(*) = 0 THEN 0 ELSE sum(cost) END, CASE WHEN count(*) = 0 THEN 0 ELSE sum(sessions) END) AS "costPerSession",
  CASE WHEN count(*) = 0 THEN 0 ELSE sum(sessions) END AS sessions
FROM traffic WHERE within("at")
