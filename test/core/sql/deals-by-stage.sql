-- Open deals as of now, their amount, amount × probability of their stage, and the share of all open deals whose stage promises 25 to under 75 %; no stage or probability: not weighted, not in the middle.
-- settled: the share is of all open deals, for a missing value is a group of its own; where no deal has a probability it is unknown, for null is not 0.
-- In the past the stage is the latest move's (ties: the later row), the amount the move's, else the deal's; without any moves only the number is known.
WITH moved AS (SELECT *, row_number() OVER () AS nth FROM all_moves),
latest AS (
  SELECT deal, stage, amount, "expectedCloseAt" FROM moved WHERE "enteredAt".wall < now_at()
  QUALIFY row_number() OVER (PARTITION BY deal ORDER BY "enteredAt".wall DESC, nth DESC) = 1
),
board AS (
  SELECT CASE WHEN is_present() THEN d.amount ELSE coalesce(m.amount, d.amount) END AS amount, (SELECT any_value(s.probability) FROM all_stages s WHERE s.id = CASE WHEN is_present() THEN d.stage ELSE m.stage END) AS probability
  FROM deals d LEFT JOIN latest m ON m.deal = d.id WHERE d.status = 'open'
),
sums AS (
  SELECT count(*) AS open, CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount) END AS amount, CASE WHEN count(*) = 0 THEN 0 ELSE sum(amount * probability) END AS weighted,
    CASE WHEN count(probability) > 0 THEN over(count(*) FILTER (probability >= 0.25 AND probability < 0.75), count(*)) END AS "middleShare", is_present() OR EXISTS (FROM all_moves) AS known
  FROM board
)
SELECT open, CASE WHEN known THEN amount END AS amount, CASE WHEN known THEN weighted END AS weighted, CASE WHEN known THEN "middleShare" END AS "middleShare" FROM sums
