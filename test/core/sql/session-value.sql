-- Σ revenue ÷ Σ sessions and Σ cost ÷ Σ sessions, over the window's rows that have both.
SELECT
  over(sum(revenue) FILTER (sessions IS NOT NULL), sum(sessions) FILTER (revenue IS NOT NULL)) AS "revenuePerSession",
  over(sum(cost) FILTER (sessions IS NOT NULL), sum(sessions) FILTER (cost IS NOT NULL)) AS "costPerSession",
  CASE WHEN count(*) = 0 THEN 0 ELSE sum(sessions) END AS sessions
FROM traffic WHERE within("at")
