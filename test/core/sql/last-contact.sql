-- Open deals with a contact in the 14 days up to now ÷ open; stale: the last contact is older; never: none by now, apart from the stale, also in staleAmount (unknown in the past without any moves).
-- The last contact is the later of the deal's own lastContactAt and its latest held activity, before now; settled: a deal is touched whoever wrote it down, as a lead is contacted.
-- of=leads: leads created by now that are not disqualified, no deal and no customer by now; their contacts are lastContactAt, the first response, e-mails sent and activities held. A lead has no amount.
WITH held AS (
  SELECT deal, lead, CASE WHEN "heldAt" IS NOT NULL THEN "heldAt" WHEN outcome = 'held' THEN "scheduledAt" END AS "at" FROM all_activities WHERE coalesce(outcome, 'held') = 'held'
),
contacts AS (
  SELECT deal, NULL AS lead, "at" FROM held UNION ALL SELECT id, NULL, "lastContactAt" FROM all_deals
  UNION ALL SELECT NULL, lead, "at" FROM held UNION ALL SELECT NULL, lead, "sentAt" FROM all_emails UNION ALL SELECT NULL, id, "lastContactAt" FROM all_leads UNION ALL SELECT NULL, id, "firstResponseAt" FROM all_leads
),
deal_contact AS (SELECT deal, arg_max("at", "at".wall) AS "at" FROM contacts WHERE "at".wall < now_at() GROUP BY deal),
lead_contact AS (SELECT lead, arg_max("at", "at".wall) AS "at" FROM contacts WHERE "at".wall < now_at() GROUP BY lead),
open_leads AS (
  FROM leads l WHERE NOT coalesce(l."createdAt".wall >= now_at(), false) AND NOT coalesce(l."disqualifiedAt".wall < now_at(), false)
    AND NOT coalesce(l."dealAt".wall < now_at(), false) AND NOT coalesce(l."customerAt".wall < now_at(), false) AND NOT EXISTS (FROM all_deals d WHERE d.lead = l.id AND d.status IS DISTINCT FROM 'absent')
),
watched AS (
  SELECT amount, c."at" FROM board d LEFT JOIN deal_contact c ON c.deal = d.id WHERE NOT chosen('of=leads')
  UNION ALL SELECT NULL, c."at" FROM open_leads l LEFT JOIN lead_contact c ON c.lead = l.id WHERE chosen('of=leads')
),
w AS (SELECT amount, days_between("at", at_wall(now_at())) AS days FROM watched)
SELECT over(count(*) FILTER (days <= 14), count(*)) AS "touchedShare", count(*) FILTER (days <= 14) AS touched, count(*) FILTER (days > 14) AS stale, count(*) FILTER (days IS NULL) AS never, count(*) AS open,
  CASE WHEN history() OR chosen('of=leads') THEN CASE WHEN count(*) FILTER (days > 14) = 0 THEN 0 ELSE sum(amount) FILTER (days > 14) END END AS "staleAmount"
FROM w
