-- min_compatible: 1
-- program: 0.1.0
-- The first published form of a plan file. Never edited: what comes later is a new file beside it.

-- What the file itself is: campaign_id (kept by copies), file_id, created_by, min_compatible
-- (oldest form whose programs may still read it), program (the version that can write it).
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- The history. sequence counts without gaps in one file, so that a lost change shows.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL UNIQUE,
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    computer TEXT NOT NULL,
    description TEXT NOT NULL,
    undoes INTEGER REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED,
    is_final INTEGER NOT NULL,
    merged_by INTEGER REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED,
    digest INTEGER NOT NULL
) STRICT;
CREATE INDEX change_undoes ON change (undoes);

-- One row per row that a change touched: its version before, the changed columns as JSON.
CREATE TABLE change_row (
    change INTEGER NOT NULL REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    previous INTEGER,
    before_image TEXT,
    after_image TEXT,
    PRIMARY KEY (row_id, table_name, change)
) STRICT;
CREATE INDEX change_row_change ON change_row (change);

-- Sum of the digests of a table's rows.
CREATE TABLE table_digest (
    table_name TEXT PRIMARY KEY,
    row_count INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

-- The campaign. version: the last change that touched the row; digest: of the row's own columns.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE level (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    rank INTEGER NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE plan_text (
    id INTEGER PRIMARY KEY,
    section TEXT NOT NULL,
    parent INTEGER REFERENCES plan_text (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    party TEXT NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE plan_recipient (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE legal_document (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT,
    issuer TEXT NOT NULL,
    cited TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    body_name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER REFERENCES level (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    inspected INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    area TEXT NOT NULL,
    head_name TEXT NOT NULL,
    head_title TEXT NOT NULL,
    head_person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    phone_printed INTEGER NOT NULL,
    email TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE alias (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE unit_successor (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    successor INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    registration_received TEXT,
    registration_file TEXT NOT NULL,
    report_received TEXT,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    team INTEGER NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    lead INTEGER NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    team INTEGER NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    agency INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    agency_leader INTEGER NOT NULL,
    roster TEXT NOT NULL,
    phone TEXT NOT NULL,
    phone_printed INTEGER NOT NULL,
    email TEXT NOT NULL,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE team_person (
    id INTEGER PRIMARY KEY,
    team INTEGER NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT NOT NULL,
    from_part TEXT NOT NULL,
    to_date TEXT NOT NULL,
    to_part TEXT NOT NULL,
    reason TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE substitution (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    substitute INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    visit INTEGER REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT,
    from_part TEXT,
    to_date TEXT,
    to_part TEXT,
    paper TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE day_off (
    id INTEGER PRIMARY KEY,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    area TEXT NOT NULL,
    from_date TEXT NOT NULL,
    from_part TEXT NOT NULL,
    to_date TEXT NOT NULL,
    to_part TEXT NOT NULL,
    reason TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE outline (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    tier TEXT NOT NULL,
    title TEXT NOT NULL,
    period_from TEXT,
    period_to TEXT,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE supplement (
    id INTEGER PRIMARY KEY,
    outline INTEGER NOT NULL REFERENCES outline (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    for_others INTEGER NOT NULL,
    bases TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE supplement_unit (
    id INTEGER PRIMARY KEY,
    supplement INTEGER NOT NULL REFERENCES supplement (id) DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE outline_item (
    id INTEGER PRIMARY KEY,
    outline INTEGER REFERENCES outline (id) DEFERRABLE INITIALLY DEFERRED,
    supplement INTEGER REFERENCES supplement (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES outline_item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    group_title TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    team INTEGER NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    date TEXT,
    part TEXT NOT NULL,
    from_time TEXT,
    to_time TEXT,
    state TEXT NOT NULL,
    joint INTEGER NOT NULL,
    place TEXT NOT NULL,
    meeting_point TEXT NOT NULL,
    transport TEXT NOT NULL,
    note TEXT NOT NULL,
    unit_report_received TEXT,
    unit_report_file TEXT NOT NULL,
    unit_report_signed_by TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE agreed_visit (
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    part TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    issuer TEXT NOT NULL,
    series TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT,
    subject TEXT NOT NULL,
    outside INTEGER NOT NULL,
    received_on TEXT,
    replaces INTEGER REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    signed_file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE paper_visit (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    visit INTEGER NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    part TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE paper_recipient (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    purpose TEXT NOT NULL,
    sent TEXT,
    sent_way TEXT NOT NULL,
    received TEXT,
    received_by TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE waiver (
    id INTEGER PRIMARY KEY,
    conflict_key TEXT NOT NULL,
    rule TEXT NOT NULL,
    subject TEXT NOT NULL,
    others TEXT NOT NULL,
    date TEXT,
    part TEXT,
    reason TEXT NOT NULL,
    ordered_by TEXT NOT NULL,
    order_paper TEXT NOT NULL,
    author TEXT NOT NULL,
    given_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    item INTEGER NOT NULL REFERENCES outline_item (id) DEFERRABLE INITIALLY DEFERRED,
    side TEXT NOT NULL,
    state TEXT NOT NULL,
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;

CREATE INDEX unit_name ON unit (name);
CREATE INDEX person_name ON person (name);
CREATE INDEX assignment_unit ON assignment (unit);
CREATE INDEX visit_unit ON visit (unit);
CREATE INDEX attendance_visit ON attendance (visit);
CREATE INDEX agreed_visit_visit ON agreed_visit (visit);
CREATE INDEX paper_number ON paper (number);
CREATE INDEX paper_visit_paper ON paper_visit (paper);
CREATE INDEX paper_visit_visit ON paper_visit (visit);
CREATE INDEX paper_recipient_paper ON paper_recipient (paper);
CREATE INDEX outline_item_parent ON outline_item (parent);
CREATE INDEX answer_visit ON answer (visit, item, side);
CREATE INDEX answer_item ON answer (item);
