-- Σ count of own in the window; own ÷ (own + rivals). A row without a brand or a count is passed over.
WITH own AS (SELECT * FROM mentions WHERE within("at") AND brand = 'own')
SELECT
  (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum("count") END FROM own) AS mentions,
  over((SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum("count") END FROM own), (SELECT sum("count") FROM mentions WHERE within("at") AND brand IS NOT NULL)) AS "shareOfVoice",
  (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum("count") END FROM own WHERE sentiment = 'positive') AS positive,
  (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum("count") END FROM own WHERE sentiment = 'negative') AS negative
