-- What reviewers decided. Nothing is changed or removed: the last line on a finding holds, an undone decision is a further line.
CREATE TABLE IF NOT EXISTS decisions (
  id INTEGER PRIMARY KEY,
  document TEXT NOT NULL, -- SHA-256 of the PDF
  finding TEXT NOT NULL, -- the finding's key when it was decided
  rule TEXT NOT NULL,
  places TEXT NOT NULL, -- JSON: [{"page":1,"box":[x0,y0,x1,y1],"text":"…"}, …], the doubted figure first
  message TEXT NOT NULL, -- what the finding said
  state TEXT NOT NULL, -- open, confirmed, false-alarm, rectified or pending
  note TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  decided TEXT NOT NULL -- UTC, ISO 8601
);
CREATE INDEX IF NOT EXISTS decisions_by_document ON decisions(document);

CREATE TABLE IF NOT EXISTS users (
  name TEXT PRIMARY KEY,
  password TEXT NOT NULL, -- hashed
  role TEXT NOT NULL -- viewer, reviewer or administrator
);

-- Who did what: sign-ins, decisions, uploads, exports, users added.
CREATE TABLE IF NOT EXISTS audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  person TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL
);
