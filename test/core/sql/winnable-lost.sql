-- Lost and winnable ÷ closed (won + lost), by closedAt; lost deals nobody judged are counted as unknown.
SELECT
  over(count(*) FILTER (status = 'lost' AND winnable), count(*)) AS "winnableShare",
  count(*) FILTER (status = 'lost' AND winnable) AS winnable,
  count(*) FILTER (status = 'lost') AS lost,
  count(*) AS closed,
  count(*) FILTER (status = 'lost' AND winnable IS NULL) AS unknown
FROM deals WHERE status IN ('won', 'lost') AND within("closedAt")
