-- Contacted leads created in the window that agreed to a meeting by now ÷ contacted. Who agreed without any sign of contact is not among them.
WITH contacted AS (
  SELECT coalesce(l."meetingAgreedAt".wall < now_at(), false) AS agreed
  FROM leads l
  WHERE within(l."createdAt") AND (coalesce(l."firstResponseAt".wall < now_at(), false) OR coalesce(l.touches > 0, false)
    OR EXISTS (FROM all_emails e WHERE e.lead = l.id AND e."sentAt".wall < now_at())
    OR EXISTS (FROM all_activities a WHERE a.lead = l.id AND coalesce(coalesce(a."heldAt", a."scheduledAt").wall < now_at(), true)))
)
SELECT over(count(*) FILTER (agreed), count(*)) AS acceptance, count(*) FILTER (agreed) AS agreed, count(*) AS contacted FROM contacted
