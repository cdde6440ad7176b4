-- Events in the window; those with a lead per lead they touch; deals won in the window that had an event, their own or their lead's, up to the close.
SELECT
  (SELECT count(*) FROM touchpoints WHERE within("at")) AS touchpoints,
  (SELECT over(count(lead), count(DISTINCT lead)) FROM touchpoints WHERE within("at")) AS "perLead",
  (SELECT count(*) FROM deals d WHERE d.status = 'won' AND within(d."closedAt") AND EXISTS (
    FROM all_touchpoints t WHERE (t.deal = d.id OR t.lead = d.lead) AND t."at".wall < now_at() AND days_between(t."at", d."closedAt") >= 0)) AS "wonWithTouchpoint"
