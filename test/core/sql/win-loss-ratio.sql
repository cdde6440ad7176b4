-- won ÷ lost, by closedAt.
SELECT over(count(*) FILTER (status = 'won'), count(*) FILTER (status = 'lost')) AS ratio,
  count(*) FILTER (status = 'won') AS won, count(*) FILTER (status = 'lost') AS lost
FROM deals WHERE within("closedAt")
