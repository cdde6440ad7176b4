-- Of the e-mails sent in the window and delivered (absent: yes), those opened or clicked by now. An open of one that was not delivered is not counted.
WITH e AS (
  SELECT coalesce("openedAt".wall < now_at(), false) OR coalesce("clickedAt".wall < now_at(), false) AS opened
  FROM emails WHERE within("sentAt") AND coalesce(delivered, true)
)
SELECT over(count(*) FILTER (opened), count(*)) AS "openRate", count(*) FILTER (opened) AS opened, count(*) AS delivered FROM e
