-- Median over products of own ÷ median rival price, each the last known by now (settled: a snapshot, as every stock) (undated is oldest); cheaperThan: products below their median rival.
WITH p AS (SELECT *, row_number() OVER () AS nth FROM prices),
known AS (SELECT product, competitor, own, rival,
    row_number() OVER (PARTITION BY product, competitor ORDER BY "at".wall DESC NULLS LAST, nth DESC) AS of_rival,
    row_number() OVER (PARTITION BY product ORDER BY "at".wall DESC NULLS LAST, nth DESC) AS of_product
  FROM p WHERE "at" IS NULL OR "at".wall < now_at()),
products AS (SELECT product, max(own) FILTER (of_product = 1) / quantile_cont(rival, 0.5) FILTER (of_rival = 1) AS ratio FROM known GROUP BY product)
SELECT quantile_cont(ratio, 0.5) AS index, count(ratio) AS products, count(*) FILTER (ratio < 1) AS "cheaperThan" FROM products
