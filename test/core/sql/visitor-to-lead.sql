-- Leads created in the window ÷ visitors in the window.
WITH v AS (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(visitors) END AS visitors FROM traffic WHERE within("at")),
  l AS (SELECT count(*) AS leads FROM leads WHERE within("createdAt"))
SELECT over(leads, visitors) AS rate, leads, visitors FROM v, l
