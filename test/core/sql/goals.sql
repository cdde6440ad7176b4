-- What was planned for a metric between two wall times: Σ of every row that overlaps it, by its part; none is no target.
-- settled: targets of the company, of teams and of reps (quotas are those for revenue) are never added up; those of the level that is asked for
-- count, else of the next level down that has any. Rows of one level that overlap each other do add up: the catalogue knows no order among them.
CREATE OR REPLACE MACRO level_of(owner, team) AS CASE WHEN owner IS NOT NULL THEN 2 WHEN team IS NOT NULL THEN 1 ELSE 0 END;
CREATE OR REPLACE MACRO goal(m, from_wall, to_wall) AS (
  SELECT sum(amount * part_of(period, from_wall, to_wall)) FILTER (part_of(period, start_at(), end_at()) > 0)
  FROM (SELECT metric, period, amount, level_of(owner, team) AS level FROM targets UNION ALL SELECT 'revenue', period, amount, 2 FROM quotas)
  WHERE metric = m AND level = (
    SELECT min(level) FROM (SELECT metric, level_of(owner, team) AS level FROM all_targets UNION ALL SELECT 'revenue', 2 FROM all_quotas)
    WHERE metric = m AND level >= getvariable('level')
  )
);
