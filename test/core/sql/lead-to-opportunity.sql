-- Leads created in the window that became a deal by now (dealAt, or a deal that names them) ÷ leads.
WITH c AS (
  SELECT coalesce(l."dealAt".wall < now_at(), false) OR EXISTS (FROM all_deals d WHERE d.lead = l.id AND d.status IS DISTINCT FROM 'absent') AS converted
  FROM leads l WHERE within(l."createdAt")
)
SELECT over(count(*) FILTER (converted), count(*)) AS rate, count(*) FILTER (converted) AS converted, count(*) AS leads FROM c
