-- Leads the company provided in the window (by createdAt) whose deal was won by now ÷ provided.
WITH c AS (
  SELECT EXISTS (FROM all_deals d WHERE d.lead = l.id AND d.status = 'won') AS won
  FROM leads l WHERE within(l."createdAt") AND l.provided
)
SELECT over(count(*) FILTER (won), count(*)) AS rate, count(*) FILTER (won) AS won, count(*) AS provided FROM c
