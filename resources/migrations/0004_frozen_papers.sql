-- min_compatible: 1
-- program: 0.3.0
-- What was issued outlives its row (a restored state may lack the paper, and undo brings it back),
-- and stays beside what was issued after a corrected number.

DROP TABLE paper_blob;

-- Written once, in no history image. sha256: of the PDF, as the paper's own row has it.
CREATE TABLE paper_blob (
    paper INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    pdf BLOB NOT NULL,
    document BLOB NOT NULL,
    document_sha256 TEXT NOT NULL,
    layout INTEGER NOT NULL,
    PRIMARY KEY (paper, sha256)
) STRICT;
