-- What was planned and reported: the weeks of one ISO year of one person and action, as two JSON lists of 53 whole
-- numbers, -1 where nothing is known; an empty list where nothing is known of the whole year. Derived from weekly_plan,
-- kept in step inside the same transaction, rebuilt at will. A row in which nothing is known is none.
CREATE TABLE plan_year (
    action TEXT NOT NULL,
    year INTEGER NOT NULL,
    person INTEGER NOT NULL,
    planned TEXT NOT NULL,
    reported TEXT NOT NULL,
    PRIMARY KEY (action, year, person)
) STRICT, WITHOUT ROWID
-- next
INSERT INTO plan_year (action, year, person, planned, reported)
SELECT action, week / 100, person,
    CASE WHEN max(planned) = -1 THEN '[]' ELSE json_array(
    max(CASE WHEN week % 100 = 1 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 2 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 3 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 4 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 5 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 6 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 7 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 8 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 9 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 10 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 11 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 12 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 13 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 14 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 15 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 16 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 17 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 18 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 19 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 20 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 21 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 22 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 23 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 24 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 25 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 26 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 27 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 28 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 29 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 30 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 31 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 32 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 33 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 34 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 35 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 36 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 37 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 38 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 39 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 40 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 41 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 42 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 43 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 44 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 45 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 46 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 47 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 48 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 49 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 50 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 51 THEN planned ELSE -1 END), max(CASE WHEN week % 100 = 52 THEN planned ELSE -1 END),
    max(CASE WHEN week % 100 = 53 THEN planned ELSE -1 END)) END,
    CASE WHEN max(reported) = -1 THEN '[]' ELSE json_array(
    max(CASE WHEN week % 100 = 1 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 2 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 3 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 4 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 5 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 6 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 7 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 8 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 9 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 10 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 11 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 12 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 13 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 14 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 15 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 16 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 17 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 18 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 19 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 20 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 21 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 22 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 23 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 24 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 25 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 26 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 27 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 28 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 29 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 30 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 31 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 32 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 33 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 34 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 35 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 36 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 37 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 38 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 39 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 40 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 41 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 42 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 43 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 44 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 45 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 46 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 47 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 48 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 49 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 50 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 51 THEN reported ELSE -1 END), max(CASE WHEN week % 100 = 52 THEN reported ELSE -1 END),
    max(CASE WHEN week % 100 = 53 THEN reported ELSE -1 END)) END
FROM (SELECT action, week, person, coalesce(planned, -1) AS planned, coalesce(reported, -1) AS reported
    FROM weekly_plan WHERE planned IS NOT NULL OR reported IS NOT NULL)
WHERE week > 0 AND week % 100 BETWEEN 1 AND 53
GROUP BY action, week / 100, person
-- next
-- What it served is read from plan_year.
DROP INDEX weekly_plan_action
