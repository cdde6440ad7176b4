-- Leads by createdAt; the targets for them, each by the share of its period that lies in the whole window, added up.
SELECT
  (SELECT count(*) FROM leads WHERE within("createdAt")) AS leads,
  (SELECT sum(amount * part_of(period, start_at(), end_at())) FROM targets WHERE metric = 'leads-generated' AND part_of(period, start_at(), end_at()) > 0) AS target
