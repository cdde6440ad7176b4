-- Open deals as of now, their amount, amount × probability of their stage, and the share of all open deals whose stage promises 25 to under 75 %; no stage or probability: not weighted, not in the middle.
-- settled: the share is of all open deals, for a missing value is a group of its own; where no deal has a probability it is unknown, for null is not 0.
SELECT count(*) AS open, CASE WHEN history() THEN CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END END AS amount,
  CASE WHEN history() THEN CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount * probability) END END AS weighted,
  CASE WHEN history() AND count(probability) > 0 THEN over(count(*) FILTER (probability >= 0.25 AND probability < 0.75), count(*)) END AS "middleShare"
FROM board
