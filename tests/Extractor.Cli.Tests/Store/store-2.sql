-- A source file: one published document, once however often it was found.
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE, -- of the PDF's bytes, lower-case hexadecimal
  name TEXT NOT NULL, -- the PDF's file name
  body_id INTEGER REFERENCES bodies(id), -- the body whose accounts they are; null where the cover names none
  fiscal_year INTEGER, -- the year of the accounts
  scope TEXT, -- department (部门决算) or unit (单位决算)
  title TEXT, -- the cover's title as printed
  status TEXT NOT NULL, -- complete, partial or failed
  page_count INTEGER NOT NULL,
  producer TEXT, -- the program that made the PDF
  province TEXT, -- as the manifest tells, like the next four
  city TEXT,
  department TEXT,
  url TEXT,
  published TEXT,
  engine TEXT, -- the program that read the PDF
  checked_by TEXT NOT NULL, -- the program that checked and loaded it
  json_sha256 TEXT NOT NULL -- of the JSON that was loaded, and the paths with it
);
CREATE INDEX documents_by_body ON documents(body_id, fiscal_year);
CREATE INDEX documents_by_city ON documents(city, fiscal_year);

-- The extracted JSON, from which 'export' and 'check' read a store.
CREATE TABLE sources (
  document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
  json BLOB NOT NULL -- compressed as zlib does
);

-- A body (department or unit) that publishes accounts; documents of several years share one.
CREATE TABLE bodies (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE, -- without spaces, brackets full-width; （本级） stays: it is a body of its own
  printed TEXT NOT NULL -- as the first document prints it
);

-- Every path under which a document was found; copies of one content share a document.
CREATE TABLE files (
  path TEXT PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE
);
CREATE INDEX files_by_document ON files(document_id);

-- A table of a document.
CREATE TABLE tables (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  number INTEGER NOT NULL, -- from 1, in the order of the document
  key TEXT NOT NULL, -- overall, revenue, expenditure, general-budget, three-public …; other where no form fits
  label TEXT, -- 公开01表
  title TEXT,
  body TEXT, -- the body that the table names
  unit TEXT, -- 元, 万元 or 亿元; null where nothing tells
  first_page INTEGER NOT NULL,
  last_page INTEGER NOT NULL,
  is_empty INTEGER NOT NULL, -- 1: printed without a figure
  empty_statement TEXT, -- the printed sentence that says why
  UNIQUE (document_id, number)
);
CREATE INDEX tables_by_key ON tables(key, document_id);

-- A code of the functional (2…) or economic (3…) classification, as the documents print it.
CREATE TABLE classification (
  code TEXT PRIMARY KEY, -- digits: 3, 5 or 7
  kind TEXT NOT NULL, -- functional or economic
  parent TEXT, -- the code without its last two digits; null for a class
  name TEXT NOT NULL -- as first loaded
);

-- A figure cell, blanks included; of a table that no form recognises, its figures, the head's texts as the column.
CREATE TABLE cells (
  id INTEGER PRIMARY KEY,
  table_id INTEGER NOT NULL REFERENCES tables(id) ON DELETE CASCADE,
  row INTEGER NOT NULL, -- from 1
  side TEXT NOT NULL, -- revenue, expenditure or empty
  code TEXT REFERENCES classification(code),
  printed_code TEXT, -- as printed, where it is no code of the classification too
  label TEXT NOT NULL, -- the row's label, spaces and line breaks removed
  parent TEXT, -- the heading row's label where this one repeats
  "column" TEXT NOT NULL, -- the column's key: total, basic, final.reception …
  state TEXT NOT NULL, -- blank, dash, amount, words or unreadable: a blank is no zero
  text TEXT NOT NULL, -- as printed
  unit TEXT, -- the printed unit
  amount_fen INTEGER, -- exact, in fen (1/100 yuan); null where no amount, no unit, or no whole number of fen is printed
  page INTEGER NOT NULL,
  x0 REAL NOT NULL, -- the box in points from the page's top left
  y0 REAL NOT NULL,
  x1 REAL NOT NULL,
  y1 REAL NOT NULL
);
CREATE INDEX cells_by_table ON cells(table_id, label);
CREATE INDEX cells_by_code ON cells(code, "column") WHERE code IS NOT NULL;

-- A statement of the narrative.
CREATE TABLE statements (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  number INTEGER NOT NULL, -- from 1, in the order of the document
  kind TEXT NOT NULL, -- three-public, item-execution, grand-total …
  subject TEXT NOT NULL, -- what of: reception, a class as printed …
  code TEXT, -- the classification code that the subject resolves to
  section_path TEXT NOT NULL,
  reason TEXT, -- the printed reason
  sentence TEXT NOT NULL,
  page INTEGER NOT NULL,
  UNIQUE (document_id, number)
);
CREATE INDEX statements_by_kind ON statements(kind, subject);

-- A printed figure of a statement.
CREATE TABLE operands (
  id INTEGER PRIMARY KEY,
  statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
  name TEXT NOT NULL, -- amount, change, change-rate, share, completion, batches …
  text TEXT NOT NULL, -- as printed, without the unit
  unit TEXT NOT NULL,
  amount_fen INTEGER, -- exact, in fen, signed by its word (减少 → negative); null for what is no money
  number REAL, -- for what is no money: percent, points or count, signed
  basis TEXT, -- what a change or a completion is measured against: last-year, original-budget, adjusted-budget
  base_year INTEGER,
  page INTEGER NOT NULL,
  x0 REAL NOT NULL,
  y0 REAL NOT NULL,
  x1 REAL NOT NULL,
  y1 REAL NOT NULL
);
CREATE INDEX operands_by_statement ON operands(statement_id);

-- A project with what the document prints of its performance.
CREATE TABLE projects (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  name TEXT NOT NULL
);
CREATE INDEX projects_by_document ON projects(document_id);

-- A figure of a project: of its self-evaluation form, or of the narrative.
CREATE TABLE project_figures (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  source TEXT NOT NULL, -- form or narrative
  row TEXT NOT NULL, -- 年度资金总额, a 三级指标, 总分 …; empty for the narrative
  parents TEXT NOT NULL, -- 一级指标/二级指标
  "column" TEXT NOT NULL, -- full-year-budget, executed, score, target, actual …
  text TEXT NOT NULL, -- as printed
  unit TEXT NOT NULL,
  amount_fen INTEGER, -- null for what is no money
  number REAL, -- for what is no money
  page INTEGER NOT NULL
);
CREATE INDEX project_figures_by_project ON project_figures(project_id);

-- What a rule made of a document: every comparison that disagrees; of those that agree or cannot be made, the number in verdict_counts.
CREATE TABLE verdicts (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  rule TEXT NOT NULL, -- 'extractor rules 404' explains it
  severity TEXT NOT NULL, -- contradiction, warning or note
  message_zh TEXT NOT NULL,
  message_en TEXT NOT NULL,
  arithmetic TEXT NOT NULL
);
CREATE INDEX verdicts_by_document ON verdicts(document_id);
CREATE INDEX verdicts_by_rule ON verdicts(rule);

-- How many comparisons of each rule came to what.
CREATE TABLE verdict_counts (
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  outcome TEXT NOT NULL, -- agrees, disagrees or not-comparable
  count INTEGER NOT NULL,
  PRIMARY KEY (document_id, rule, outcome)
) WITHOUT ROWID;

-- A printed span that a verdict rests on.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  verdict_id INTEGER NOT NULL REFERENCES verdicts(id) ON DELETE CASCADE,
  role TEXT NOT NULL, -- three-public/reception/change, overall/revenue/总计/final …
  text TEXT NOT NULL, -- as printed
  amount_fen INTEGER, -- null for what is no amount
  page INTEGER NOT NULL,
  x0 REAL NOT NULL,
  y0 REAL NOT NULL,
  x1 REAL NOT NULL,
  y1 REAL NOT NULL
);
CREATE INDEX evidence_by_verdict ON evidence(verdict_id);

-- What could not be read, or was repaired.
CREATE TABLE problems (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  severity TEXT NOT NULL, -- note, loss or failure
  message TEXT NOT NULL,
  page INTEGER
);
CREATE INDEX problems_by_document ON problems(document_id);

-- Three public expenses (“三公”经费) by body and year: budget and final of each item, from the table.
CREATE VIEW three_public AS
SELECT d.city, b.name AS body, d.fiscal_year AS year,
       substr(c."column", instr(c."column", '.') + 1) AS item,
       max(CASE WHEN c."column" LIKE 'budget.%' THEN c.amount_fen END) / 100.0 AS budget_yuan,
       max(CASE WHEN c."column" LIKE 'final.%' THEN c.amount_fen END) / 100.0 AS final_yuan,
       d.name AS document, min(c.page) AS page
FROM tables t JOIN documents d ON d.id = t.document_id LEFT JOIN bodies b ON b.id = d.body_id JOIN cells c ON c.table_id = t.id
WHERE t.key = 'three-public' AND c."column" LIKE '%.%'
GROUP BY t.id, item;

-- Completion of the budget by item (决算数 ÷ 预算数), as the narrative states it.
CREATE VIEW completion AS
SELECT d.city, b.name AS body, d.fiscal_year AS year, s.kind, s.subject AS item, s.code,
       max(CASE WHEN o.name = 'original-budget' THEN o.amount_fen END) / 100.0 AS original_budget_yuan,
       max(CASE WHEN o.name IN ('adjusted-budget', 'full-year-budget', 'budget') THEN o.amount_fen END) / 100.0 AS budget_yuan,
       max(CASE WHEN o.name IN ('final', 'executed') THEN o.amount_fen END) / 100.0 AS final_yuan,
       max(CASE WHEN o.name = 'completion' THEN o.number END) AS completion_percent,
       s.reason, d.name AS document, s.page
FROM statements s JOIN documents d ON d.id = s.document_id LEFT JOIN bodies b ON b.id = d.body_id JOIN operands o ON o.statement_id = s.id
WHERE s.kind IN ('budget-execution', 'item-execution', 'three-public', 'performance-project', 'government-fund', 'state-capital')
GROUP BY s.id
HAVING completion_percent IS NOT NULL;

-- What contradicts what, by city: one line for each contradiction with its first place.
CREATE VIEW contradictions AS
SELECT d.city, b.name AS body, d.fiscal_year AS year, v.rule, v.message_zh, v.message_en, v.arithmetic,
       d.name AS document, (SELECT e.page FROM evidence e WHERE e.verdict_id = v.id ORDER BY e.id LIMIT 1) AS page
FROM verdicts v JOIN documents d ON d.id = v.document_id LEFT JOIN bodies b ON b.id = d.body_id
WHERE v.severity = 'contradiction';

-- The amounts of every table in yuan, with body and year.
CREATE VIEW amounts AS
SELECT d.city, b.name AS body, d.fiscal_year AS year, t.key AS "table", c.side, c.code, c.label, c."column",
       c.text AS printed, c.unit, c.amount_fen / 100.0 AS amount_yuan, c.amount_fen, d.name AS document, c.page
FROM cells c JOIN tables t ON t.id = c.table_id JOIN documents d ON d.id = t.document_id LEFT JOIN bodies b ON b.id = d.body_id
WHERE c.amount_fen IS NOT NULL;

-- The same cell of the same body in successive years.
CREATE VIEW last_year AS
SELECT d.city, b.name AS body, d.fiscal_year AS year, t.key AS "table", c.side, c.code, c.label, c."column",
       c.amount_fen / 100.0 AS amount_yuan, p.amount_fen / 100.0 AS last_year_yuan,
       (c.amount_fen - p.amount_fen) / 100.0 AS change_yuan,
       CASE WHEN p.amount_fen <> 0 THEN round(100.0 * (c.amount_fen - p.amount_fen) / p.amount_fen, 2) END AS change_percent,
       d.name AS document, e.name AS last_document
FROM documents d CROSS JOIN documents e CROSS JOIN bodies b CROSS JOIN tables t CROSS JOIN tables u CROSS JOIN cells c CROSS JOIN cells p
WHERE e.body_id = d.body_id AND e.fiscal_year = d.fiscal_year - 1 AND e.scope IS d.scope AND b.id = d.body_id
 AND t.document_id = d.id AND t.key NOT IN ('other', 'performance-self-evaluation') AND u.document_id = e.id AND u.key = t.key
 AND c.table_id = t.id AND c.amount_fen IS NOT NULL
 AND p.table_id = u.id AND p."column" = c."column" AND p.side = c.side AND p.code IS c.code AND p.label = c.label AND p.parent IS c.parent
 AND p.amount_fen IS NOT NULL;
