-- What every query may use. Dates are structs: `wall` is the time in the scope's zone, `utc` the real time, `day` says that
-- it is a calendar day, which no zone shifts (its wall is its midnight).
CREATE OR REPLACE MACRO stamp(t) AS CASE WHEN t IS NULL THEN NULL
  WHEN length(t) = 10 THEN {wall: t::TIMESTAMP, utc: t::TIMESTAMP, "day": true}
  ELSE {wall: timezone(getvariable('zone'), t::TIMESTAMPTZ), utc: timezone('UTC', t::TIMESTAMPTZ), "day": false} END;

-- The scope, in wall time. `upto` is the end or the moment that counts as now, never before the start.
CREATE OR REPLACE MACRO start_at() AS getvariable('start_at')::TIMESTAMP;
CREATE OR REPLACE MACRO end_at() AS getvariable('end_at')::TIMESTAMP;
CREATE OR REPLACE MACRO upto() AS getvariable('upto')::TIMESTAMP;
CREATE OR REPLACE MACRO now_at() AS getvariable('now_at')::TIMESTAMP;
-- Midnight of the day that counts as now.
CREATE OR REPLACE MACRO today_at() AS getvariable('today_at')::TIMESTAMP;
-- False in a comparison with an earlier window.
CREATE OR REPLACE MACRO is_present() AS getvariable('is_present')::BOOLEAN;

-- Flows: dated in the elapsed part of the window.
CREATE OR REPLACE MACRO within(d) AS d IS NOT NULL AND d.wall >= start_at() AND d.wall < upto();

-- Between two moments real time; whole days as soon as one is a calendar day.
CREATE OR REPLACE MACRO days_between(a, b) AS CASE WHEN a IS NULL OR b IS NULL THEN NULL
  WHEN a."day" OR b."day" THEN date_diff('day', a.wall::DATE, b.wall::DATE)::DOUBLE
  ELSE (epoch_us(b.utc) - epoch_us(a.utc)) / 86400e6 END;
CREATE OR REPLACE MACRO minutes_between(a, b) AS days_between(a, b) * 1440;
-- A wall time as a date like any other, to measure against. settled: a midnight is the end of the day before, so that a bare as-of
-- day, which is included, is that calendar day itself and not the next (on maven-crm 0.397… won within 90 days comes out only so).
CREATE OR REPLACE MACRO at_wall(w) AS {wall: w - CASE WHEN w = date_trunc('day', w) THEN INTERVAL 1 MICROSECOND ELSE INTERVAL 0 MICROSECOND END, utc: timezone('UTC', timezone(getvariable('zone'), w)), "day": false};

-- The part of a period that lies between two wall times, by calendar days. Periods are years, quarters and months: 2026, 2026-Q3, 2026-08.
CREATE OR REPLACE MACRO period_start(p) AS CASE
  WHEN length(p) = 4 THEN make_date(p::INT, 1, 1)
  WHEN p LIKE '____-Q_' THEN make_date(left(p, 4)::INT, right(p, 1)::INT * 3 - 2, 1)
  ELSE (p || '-01')::DATE END::TIMESTAMP;
CREATE OR REPLACE MACRO period_end(p) AS CASE
  WHEN length(p) = 4 THEN period_start(p) + INTERVAL 1 YEAR
  WHEN p LIKE '____-Q_' THEN period_start(p) + INTERVAL 3 MONTH
  ELSE period_start(p) + INTERVAL 1 MONTH END;
CREATE OR REPLACE MACRO part_of(p, from_wall, to_wall) AS greatest(0,
  epoch(least(period_end(p), to_wall)) - epoch(greatest(period_start(p), from_wall))) / (epoch(period_end(p)) - epoch(period_start(p)));

-- A customer at a moment (settled, to the letter: acquired by it and not churned by it, each with the moment itself), as far as is known now.
CREATE OR REPLACE MACRO active_at(acquired, churned, w) AS acquired.wall <= w AND acquired.wall < now_at() AND NOT coalesce(churned.wall <= w AND churned.wall < now_at(), false);

-- A share, a quotient: nothing under it is no value.
CREATE OR REPLACE MACRO over(a, b) AS CASE WHEN b = 0 THEN NULL ELSE a / b::DOUBLE END;

-- A choice other than the default: `clock=business`.
CREATE OR REPLACE MACRO chosen(choice) AS list_contains(getvariable('chosen')::VARCHAR[], choice);
-- One group of a dimension that the query itself finds; true where another dimension is asked for, or none.
CREATE OR REPLACE MACRO in_group(dimension, value) AS getvariable('dimension') IS DISTINCT FROM dimension OR value IS NOT DISTINCT FROM getvariable('key');
-- Working days and hours: those of the week without the holidays; Monday to Friday and 9 to 18 unless the scope says otherwise.
CREATE OR REPLACE MACRO is_working(d) AS list_contains(getvariable('week')::INT[], isodow(d)::INT) AND NOT list_contains(getvariable('holidays')::VARCHAR[], strftime(d, '%Y-%m-%d'));
CREATE OR REPLACE MACRO working_days(a, b) AS list_sum([0] || [CASE WHEN is_working(d) THEN 1 ELSE 0 END FOR d IN generate_series(date_trunc('day', a)::TIMESTAMP, b - INTERVAL 1 MICROSECOND, INTERVAL 1 DAY)]);
-- Minutes of working hours between two dates; as soon as one is a calendar day, those of whole days. None between an end and a later start.
CREATE OR REPLACE MACRO hours_of(a, b) AS list_sum([0::DOUBLE] || [CASE WHEN is_working(d) THEN greatest(0, epoch(least(b, d + to_hours(getvariable('closes')::INT))) - epoch(greatest(a, d + to_hours(getvariable('opens')::INT)))) / 60 ELSE 0 END
  FOR d IN generate_series(date_trunc('day', a)::TIMESTAMP, b, INTERVAL 1 DAY)]);
CREATE OR REPLACE MACRO business_minutes(a, b) AS CASE WHEN minutes_between(a, b) < 0 THEN NULL
  WHEN a."day" OR b."day" THEN hours_of(date_trunc('day', a.wall), date_trunc('day', b.wall)) ELSE hours_of(a.wall, b.wall) END;
CREATE OR REPLACE MACRO waited(a, b) AS CASE WHEN chosen('clock=business') THEN business_minutes(a, b) ELSE minutes_between(a, b) END;
