-- Of deals created in the window (cohort=entered: that first entered the stage in it), of one stage: entered = movedOn + stillOpen + lost, by now. movedOn: later reached a further stage, whatever
-- it skipped, or was won; the first entry counts. What ends a deal lost is no further stage, and no step. A won deal has entered the won stage; a deal without moves stands in its stage since it was created.
WITH moved AS (SELECT deal, stage, "enteredAt", row_number() OVER () AS nth FROM all_moves WHERE "enteredAt".wall < now_at()),
d AS (FROM deals WHERE status IN ('open', 'won', 'lost')),
told AS (
  SELECT d.id AS deal, m.stage, m."enteredAt".wall AS "at", m.nth FROM d JOIN moved m ON m.deal = d.id
  UNION ALL SELECT d.id, d.stage, d."createdAt".wall, 0 FROM d WHERE d.stage IS NOT NULL AND d."createdAt" IS NOT NULL AND NOT EXISTS (FROM moved m WHERE m.deal = d.id)
),
entries AS (
  FROM told UNION ALL SELECT d.id, s.id, coalesce(d."closedAt".wall, (SELECT max("at") FROM told t WHERE t.deal = d.id)), 1e6 FROM d, (SELECT id FROM all_stages WHERE outcome = 'won') s
  WHERE d.status = 'won' AND EXISTS (FROM told t WHERE t.deal = d.id) AND NOT EXISTS (FROM told t WHERE t.deal = d.id AND t.stage = s.id)
),
placed AS (SELECT e.*, s."order" AS place, s.outcome FROM entries e JOIN all_stages s ON s.id = e.stage WHERE s.outcome IS DISTINCT FROM 'lost'),
first AS (SELECT * FROM placed WHERE in_group('stage', stage) QUALIFY row_number() OVER (PARTITION BY deal ORDER BY "at", nth) = 1),
f AS (
  SELECT d.status, d.status = 'won' OR coalesce(f.outcome = 'won', false) OR EXISTS (FROM placed p WHERE p.deal = f.deal AND p.place > f.place AND (p."at" > f."at" OR p."at" = f."at" AND p.nth > f.nth)) AS "movedOn"
  FROM first f JOIN d ON d.id = f.deal WHERE CASE WHEN chosen('cohort=entered') THEN f."at" >= start_at() AND f."at" < upto() ELSE within(d."createdAt") END
)
SELECT count(*) AS entered, count(*) FILTER ("movedOn") AS "movedOn", count(*) FILTER (NOT "movedOn" AND status = 'open') AS "stillOpen", count(*) FILTER (NOT "movedOn" AND status = 'lost') AS lost,
  over(count(*) FILTER ("movedOn"), count(*)) AS conversion, over(count(*) FILTER ("movedOn"), count(*) FILTER ("movedOn" OR status = 'lost')) AS "decidedConversion"
FROM f
