-- Of deals created in the window, over the whole funnel: entered = created, movedOn = won, by now. Deals of unknown outcome are left out, so that entered = movedOn + stillOpen + lost.
-- decidedConversion = won ÷ (won + lost).
SELECT over(count(*) FILTER (status = 'won'), count(*)) AS conversion, count(*) AS entered, count(*) FILTER (status = 'won') AS "movedOn",
  count(*) FILTER (status = 'open') AS "stillOpen", count(*) FILTER (status = 'lost') AS lost,
  over(count(*) FILTER (status = 'won'), count(*) FILTER (status <> 'open')) AS "decidedConversion"
FROM deals WHERE status IN ('open', 'won', 'lost') AND within("createdAt")
