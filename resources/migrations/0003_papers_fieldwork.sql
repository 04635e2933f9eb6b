-- min_compatible: 1
-- program: 0.3.0
-- The register of papers in full; figures, findings, recommendations and what a visit came to.

ALTER TABLE paper ADD COLUMN topic TEXT NOT NULL DEFAULT '';
ALTER TABLE paper ADD COLUMN submitted_on TEXT;
ALTER TABLE paper ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE outline_item ADD COLUMN descriptive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outline_item ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;

ALTER TABLE visit ADD COLUMN conclusion TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN unit_opinion TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN minutes_signed_on TEXT;
ALTER TABLE visit ADD COLUMN results_by TEXT NOT NULL DEFAULT 'checklist';

-- How a body's papers get their numbers: from its office (typed in) or from the program.
CREATE TABLE paper_series (
    id INTEGER PRIMARY KEY,
    issuer TEXT NOT NULL,
    name TEXT NOT NULL,
    symbol TEXT NOT NULL,
    numbered_by TEXT NOT NULL,
    first INTEGER NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

-- Files that belong to a paper, kept in PLAN.files by their hash.
CREATE TABLE paper_file (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    added_on TEXT,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

-- A draft's text as edited by hand, and what the program had written where the edit began.
CREATE TABLE paper_text (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    base TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE paper_template (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

-- What was issued, byte for byte: written once, in no history image. role: pdf, document.
CREATE TABLE paper_blob (
    paper INTEGER NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    bytes BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    layout INTEGER NOT NULL,
    PRIMARY KEY (paper, role)
) STRICT;

-- Told by telephone or message: does not count as sending.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    visit INTEGER REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    way TEXT NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

-- Which contents a member looks after; what has to be prepared, by whom and when.
CREATE TABLE member_task (
    id INTEGER PRIMARY KEY,
    team INTEGER NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    item INTEGER REFERENCES outline_item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE preparation (
    id INTEGER PRIMARY KEY,
    team INTEGER NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    due TEXT,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

-- A stop of a visit's programme.
CREATE TABLE programme_stop (
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    at_time TEXT,
    place TEXT NOT NULL,
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

-- A named figure of an item: summed, last, a rate of two others, or a text.
CREATE TABLE item_figure (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES outline_item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    measure TEXT NOT NULL,
    total TEXT NOT NULL,
    numerator INTEGER REFERENCES item_figure (id) DEFERRABLE INITIALLY DEFERRED,
    denominator INTEGER REFERENCES item_figure (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE answer_figure (
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    figure INTEGER NOT NULL REFERENCES item_figure (id) DEFERRABLE INITIALLY DEFERRED,
    side TEXT NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    item INTEGER REFERENCES outline_item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    severity TEXT NOT NULL,
    refer TEXT NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE recommendation (
    id INTEGER PRIMARY KEY,
    finding INTEGER NOT NULL REFERENCES finding (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    owner INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    owner_name TEXT NOT NULL,
    due TEXT NOT NULL,
    reported_on TEXT,
    done_on TEXT,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

-- A due day that was moved; the first one is kept for ever.
CREATE TABLE extension (
    id INTEGER PRIMARY KEY,
    recommendation INTEGER NOT NULL REFERENCES recommendation (id) DEFERRABLE INITIALLY DEFERRED,
    from_due TEXT NOT NULL,
    to_due TEXT NOT NULL,
    given_on TEXT,
    reason TEXT NOT NULL,
    paper TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

-- Files that prove something: of a visit, an item, a finding or a recommendation.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    item INTEGER REFERENCES outline_item (id) DEFERRABLE INITIALLY DEFERRED,
    finding INTEGER REFERENCES finding (id) DEFERRABLE INITIALLY DEFERRED,
    recommendation INTEGER REFERENCES recommendation (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    added_on TEXT,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE INDEX paper_file_paper ON paper_file (paper);
CREATE INDEX answer_figure_visit ON answer_figure (visit, figure, side);
CREATE INDEX item_figure_item ON item_figure (item);
CREATE INDEX finding_visit ON finding (visit);
CREATE INDEX recommendation_finding ON recommendation (finding);
