-- Leads by createdAt. The target is that of the whole window, each by the share of its period that lies in it (settled: at the level asked
-- for, so that a company's target and those of its reps are never added up).
SELECT count(*) AS leads, goal('leads-generated', start_at(), end_at()) AS target FROM leads WHERE within("createdAt")
