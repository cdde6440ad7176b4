-- Of the replies of leads created in the window, the positive ones; a reply has no date of its own. Leads without one are passed over.
SELECT
  over(count(*) FILTER (reply = 'positive'), count(*) FILTER (reply IN ('positive', 'negative'))) AS "positiveShare",
  count(*) FILTER (reply = 'positive') AS positive, count(*) FILTER (reply = 'negative') AS negative
FROM leads WHERE within("createdAt")
