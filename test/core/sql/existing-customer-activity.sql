-- Conversations held in the window with customers acquired before them; of the customers active at its end (or now), those renewed or offered further products in it.
WITH held AS (
  SELECT a.customer, CASE WHEN a."heldAt" IS NOT NULL THEN a."heldAt" WHEN a.outcome = 'held' THEN a."scheduledAt" END AS at
  FROM activities a WHERE coalesce(a.outcome, 'held') = 'held'
), c AS (
  SELECT count(*) AS customers, count(*) FILTER (within("renewedAt") OR within("offeredAt")) AS reached
  FROM clientele WHERE active_at("acquiredAt", "churnedAt", upto())
)
SELECT
  (SELECT count(*) FROM held h WHERE within(h.at) AND EXISTS (FROM all_customers k WHERE k.id = h.customer AND k."acquiredAt".wall < h.at.wall)) AS conversations,
  customers, reached AS "renewedOrOffered", over(reached, customers) AS "reachShare"
FROM c
