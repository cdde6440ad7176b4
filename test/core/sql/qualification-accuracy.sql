-- Deals qualified in the window (the deal's own qualifiedAt) that are decided by now: won ÷ decided, whenever they closed.
SELECT over(count(*) FILTER (status = 'won'), count(*)) AS accuracy, count(*) FILTER (status = 'won') AS won, count(*) AS decided
FROM deals WHERE within("qualifiedAt") AND status IN ('won', 'lost')
