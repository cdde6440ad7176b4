-- Leads by qualifiedAt, whenever created; beside them the leads created in the window, and the share of these that qualified by now.
SELECT
  count(*) FILTER (within("qualifiedAt")) AS qualified,
  count(*) FILTER (within("createdAt")) AS leads,
  over(count(*) FILTER (within("createdAt") AND "qualifiedAt".wall < now_at()), count(*) FILTER (within("createdAt"))) AS "qualifiedShare"
FROM leads
