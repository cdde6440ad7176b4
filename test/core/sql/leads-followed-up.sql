-- Leads created in the window that have a first response by now ÷ leads. A touch, an e-mail or an activity alone is no response.
WITH l AS (SELECT coalesce("firstResponseAt".wall < now_at(), false) AS responded FROM leads WHERE within("createdAt"))
SELECT over(count(*) FILTER (responded), count(*)) AS "followedUp", count(*) FILTER (responded) AS responded, count(*) AS leads FROM l
