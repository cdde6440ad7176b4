-- Leads qualified in the window that became customers by now (customerAt, or a won deal that names them) ÷ qualified.
WITH c AS (
  SELECT coalesce(l."customerAt".wall < now_at(), false) OR EXISTS (FROM all_deals d WHERE d.lead = l.id AND d.status = 'won') AS customer
  FROM leads l WHERE within(l."qualifiedAt")
)
SELECT over(count(*) FILTER (customer), count(*)) AS rate, count(*) FILTER (customer) AS customers, count(*) AS qualified FROM c
