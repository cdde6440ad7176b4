-- Minutes from createdAt to firstResponseAt, of leads created in the window. within5min and withinHour are shares of the leads
-- (settled: so the article means them, as a figure that stands without a base of its own). Who has no
-- response by now is unanswered, also when disqualified, and censored there, else now: a calendar day is as old as it is today.
-- clock=business: minutes of working hours (settled: as Words has it, Monday to Friday, 9 to 18 of the zone, without holidays).
-- A response, or a disqualification, before the creation contradicts itself: such a lead counts, but has no duration.
WITH l AS (
  SELECT coalesce("firstResponseAt".wall < now_at(), false) AS answered,
    CASE WHEN "firstResponseAt".wall < now_at() THEN waited("createdAt", "firstResponseAt")
      WHEN "disqualifiedAt".wall < now_at() THEN waited("createdAt", "disqualifiedAt")
      WHEN "createdAt"."day" THEN waited("createdAt", {wall: today_at(), utc: today_at(), "day": true})
      ELSE waited("createdAt", at_wall(now_at())) END AS minutes
  FROM leads WHERE within("createdAt")
), known AS (FROM l WHERE minutes >= 0),
steps AS (SELECT minutes, count(*) FILTER (answered) AS answers, (SELECT count(*) FROM known k WHERE k.minutes >= known.minutes) AS waiting FROM known GROUP BY minutes),
survival AS (SELECT minutes, product(1 - answers / waiting::DOUBLE) OVER (ORDER BY minutes) AS unanswered FROM steps)
SELECT
  (SELECT quantile_cont(minutes, 0.5) FROM known WHERE answered) AS median,
  (SELECT avg(minutes) FROM known WHERE answered) AS mean,
  (SELECT quantile_cont(minutes, 0.9) FROM known WHERE answered) AS p90,
  (SELECT min(minutes) FROM survival WHERE unanswered <= 0.5 + 1e-9) AS "kmMedian",
  (SELECT over((SELECT count(*) FROM known WHERE answered AND minutes <= 5), count(*)) FROM l) AS "within5min",
  (SELECT over((SELECT count(*) FROM known WHERE answered AND minutes <= 60), count(*)) FROM l) AS "withinHour",
  (SELECT count(*) FROM l WHERE NOT answered) AS unanswered,
  (SELECT count(*) FROM l) AS leads
