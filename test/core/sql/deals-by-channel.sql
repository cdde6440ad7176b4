-- Won by closedAt and their amount; won ÷ (won + lost). The channels are the scope's groups.
SELECT count(*) FILTER (status = 'won') AS won,
  CASE WHEN count(*) FILTER (status = 'won') = 0 THEN 0 ELSE sum(amount) FILTER (status = 'won') END AS amount,
  over(count(*) FILTER (status = 'won'), count(*) FILTER (status IN ('won', 'lost'))) AS "winRate"
FROM deals WHERE within("closedAt")
