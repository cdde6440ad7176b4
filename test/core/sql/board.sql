-- The open deals as of now, with their columns as they stood. In the past the stage is the latest move's (ties: the later row); amount, expected close,
-- forecast and owner are that move's where it kept them, else the deal's; what was noted then is never known.
CREATE OR REPLACE TABLE all_board AS
WITH moved AS (SELECT *, row_number() OVER () AS nth FROM all_moves),
latest AS (
  SELECT deal, stage, amount, "expectedCloseAt", forecast, owner FROM moved WHERE "enteredAt".wall < now_at()
  QUALIFY row_number() OVER (PARTITION BY deal ORDER BY "enteredAt".wall DESC, nth DESC) = 1
),
stood AS (
  SELECT d.* REPLACE (
    CASE WHEN is_present() THEN d.stage ELSE m.stage END AS stage, CASE WHEN is_present() THEN d.amount ELSE coalesce(m.amount, d.amount) END AS amount,
    CASE WHEN is_present() THEN d."expectedCloseAt" ELSE coalesce(m."expectedCloseAt", d."expectedCloseAt") END AS "expectedCloseAt",
    CASE WHEN is_present() THEN d.forecast ELSE coalesce(m.forecast, d.forecast) END AS forecast, CASE WHEN is_present() THEN d.owner ELSE coalesce(m.owner, d.owner) END AS owner,
    CASE WHEN is_present() THEN d.note END AS note
  )
  FROM all_deals d LEFT JOIN latest m ON m.deal = d.id WHERE d.status = 'open'
)
SELECT stood.*, (SELECT any_value(s.probability) FROM all_stages s WHERE s.id = stood.stage) AS probability FROM stood;

-- What a board looked like, but for who was on it, is known now, and in the past where there are moves.
CREATE OR REPLACE MACRO history() AS is_present() OR EXISTS (FROM all_moves);
