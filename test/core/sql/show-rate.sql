-- Held, of any kind, ÷ held and no-shows, by when they were to be (settled: "past only, rescheduled once" speaks of appointments, so both
-- sides are dated alike, by scheduledAt); what nobody scheduled, by when it was held. What is held after now was not known to be.
-- Rescheduled and cancelled ones are neither: the new appointment counts, so once. Without an outcome and without heldAt nothing is known.
SELECT over(held, held + "noShow") AS "showRate", held, "noShow"
FROM (
  SELECT
    count(*) FILTER ((outcome = 'held' OR outcome IS NULL AND "heldAt" IS NOT NULL) AND NOT coalesce("heldAt".wall >= now_at(), false)) AS held,
    count(*) FILTER (outcome = 'no-show') AS "noShow"
  FROM activities WHERE within(coalesce("scheduledAt", "heldAt"))
)
