-- Contacted leads of the window that became customers ÷ contacted; dropOff: the fewest touches from which every group's rate stays below half of the whole.
WITH contacted AS (
  SELECT l.touches, coalesce(l."customerAt".wall < now_at(), false) OR EXISTS (FROM all_deals d WHERE d.lead = l.id AND d.status = 'won') AS customer
  FROM leads l
  WHERE within(l."createdAt") AND (coalesce(l."firstResponseAt".wall < now_at(), false) OR coalesce(l.touches > 0, false)
    OR EXISTS (FROM all_emails e WHERE e.lead = l.id AND e."sentAt".wall < now_at())
    OR EXISTS (FROM all_activities a WHERE a.lead = l.id AND coalesce(coalesce(a."heldAt", a."scheduledAt").wall < now_at(), true)))
), whole AS (SELECT over(count(*) FILTER (customer), count(*)) AS rate, count(*) FILTER (customer) AS acquired, count(*) AS contacted FROM contacted),
groups AS (SELECT touches, over(count(*) FILTER (customer), count(*)) AS rate FROM contacted WHERE touches IS NOT NULL GROUP BY touches)
SELECT whole.*, (SELECT min(g.touches) FROM groups g WHERE g.rate < whole.rate / 2 AND g.touches > coalesce((SELECT max(h.touches) FROM groups h WHERE NOT h.rate < whole.rate / 2), -1)) AS "dropOff"
FROM whole
