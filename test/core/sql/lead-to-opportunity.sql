-- Leads created in the window that became a deal by now (dealAt, or a deal that names them) ÷ leads.
-- within=N: in N days from their creation (settled: by the first of these dates; a deal without a date, as one that is older than its lead, is no later than it).
WITH c AS (
  SELECT l."createdAt", coalesce(l."dealAt".wall < now_at(), false) OR EXISTS (FROM all_deals d WHERE d.lead = l.id AND d.status IS DISTINCT FROM 'absent') AS became,
    coalesce((SELECT min(days_between(l."createdAt", coalesce(d."createdAt", l."createdAt"))) FROM all_deals d WHERE d.lead = l.id AND d.status IS DISTINCT FROM 'absent'), 1e9) AS by_deal,
    coalesce(days_between(l."createdAt", CASE WHEN l."dealAt".wall < now_at() THEN l."dealAt" END), 1e9) AS by_date
  FROM leads l WHERE within(l."createdAt")
), r AS (SELECT became AND (NOT (chosen('within=7') OR chosen('within=30')) OR least(by_deal, by_date) <= CASE WHEN chosen('within=7') THEN 7 ELSE 30 END) AS converted FROM c)
SELECT over(count(*) FILTER (converted), count(*)) AS rate, count(*) FILTER (converted) AS converted, count(*) AS leads FROM r
