-- Held in the window, of any kind and also when nobody scheduled it, ÷ held and no-shows; a no-show is dated by its scheduledAt.
-- Rescheduled and cancelled ones are neither: the new appointment counts, so once. Without an outcome and without heldAt nothing is known.
SELECT over(held, held + "noShow") AS "showRate", held, "noShow"
FROM (
  SELECT
    count(*) FILTER (coalesce(outcome, 'held') = 'held' AND within(CASE WHEN "heldAt" IS NOT NULL THEN "heldAt" WHEN outcome = 'held' THEN "scheduledAt" END)) AS held,
    count(*) FILTER (outcome = 'no-show' AND within("scheduledAt")) AS "noShow"
  FROM activities
)
