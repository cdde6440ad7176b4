-- Reps ramped by the end of the elapsed part (no rampedAt: nobody says that they are not) whose quotas' part in it is above 0: those who won at least that. No deals: won 0.
-- ramping=include: also those who are not ramped yet.
WITH quota AS (SELECT owner, sum(amount * part_of(period, start_at(), upto())) AS quota FROM quotas GROUP BY owner),
won AS (SELECT owner, sum(amount) AS won FROM deals WHERE status = 'won' AND within("closedAt") GROUP BY owner),
r AS (
  SELECT coalesce(won, 0) >= quota * (1 - 1e-12) AS reached FROM reps JOIN quota ON quota.owner = reps.id LEFT JOIN won ON won.owner = reps.id
  WHERE quota > 0 AND (chosen('ramping=include') OR coalesce(reps."rampedAt".wall < upto(), true)) AND (chosen('ramping=include') OR coalesce(reps."startedAt".wall < upto(), true))
)
SELECT over(count(*) FILTER (reached), count(*)) AS share, count(*) FILTER (reached) AS "atQuota", count(*) AS reps FROM r
