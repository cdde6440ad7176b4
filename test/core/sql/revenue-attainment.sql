-- Σ won in the window so far ÷ target of the whole window;
-- pace: the target's part that lies in the elapsed part; gap: target − won.
WITH w AS (SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS won FROM deals WHERE status = 'won' AND within("closedAt")),
t AS (SELECT goal('revenue', start_at(), end_at()) AS target, goal('revenue', start_at(), upto()) AS pace)
SELECT CASE WHEN target > 0 THEN won / target END AS attainment, won, target, pace, target - won AS gap FROM w, t
