-- Σ won in the window so far ÷ target of the whole window (Σ of every row for `revenue` that overlaps it; none is no target);
-- pace: the target's part that lies in the elapsed part; gap: target − won.
WITH w AS (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS won FROM deals WHERE status = 'won' AND within("closedAt")),
t AS (SELECT sum(amount * part_of(period, start_at(), end_at())) AS target, sum(amount * part_of(period, start_at(), upto())) AS pace
  FROM targets WHERE metric = 'revenue' AND owner IS NULL AND team IS NULL AND part_of(period, start_at(), end_at()) > 0)
SELECT over(won, target) AS attainment, won, target, pace, target - won AS gap FROM w, t
