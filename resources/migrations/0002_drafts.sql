-- min_compatible: 1
-- program: 0.2.0
-- Schedules tried out beside the present one, and the plan's abbreviations.

CREATE TABLE draft_schedule (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    made_on TEXT,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

-- A draft names team and unit, not a visit: units that wait for their first visit have no row.
CREATE TABLE draft_visit (
    id INTEGER PRIMARY KEY,
    draft INTEGER NOT NULL REFERENCES draft_schedule (id) DEFERRABLE INITIALLY DEFERRED,
    team INTEGER NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    sequence INTEGER NOT NULL,
    date TEXT,
    part TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE abbreviation (
    id INTEGER PRIMARY KEY,
    short TEXT NOT NULL,
    meaning TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE INDEX draft_visit_draft ON draft_visit (draft);
