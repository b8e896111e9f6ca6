-- A source file: one published document, once however often it was found.
CREATE TABLE documents (
  id INTEGER PRIMARY KEY, -- given by the store
  sha256 TEXT NOT NULL UNIQUE, -- of the PDF's bytes, lower-case hexadecimal
  name TEXT NOT NULL, -- the PDF's file name
  body_id INTEGER REFERENCES bodies(id), -- the body whose accounts they are, in all its years; null where the cover names none
  body_name TEXT, -- the name that joins it to its body: as the cover prints it, without spaces, brackets full-width
  fiscal_year INTEGER, -- the year of the accounts
  scope TEXT, -- department (部门决算) or unit (单位决算)
  title TEXT, -- the cover's title as printed
  status TEXT NOT NULL, -- complete, partial or failed
  family TEXT NOT NULL, -- what the document is: final-accounts, budget or other
  page_count INTEGER NOT NULL, -- pages of the PDF
  producer TEXT, -- the program that made the PDF
  province TEXT, -- as the manifest tells
  city TEXT, -- as the manifest tells
  department TEXT, -- the superior department, as the manifest tells
  url TEXT, -- where it was published, as the manifest tells
  published TEXT, -- the day it was published, as the manifest writes it
  engine TEXT, -- the program that read the PDF
  checked_by TEXT NOT NULL, -- the program that checked and loaded it
  json_sha256 TEXT NOT NULL, -- of the JSON that was loaded, and the paths with it
  is_compared INTEGER NOT NULL DEFAULT 0 -- 1 once it was held to the other documents of its body and of its department
);
CREATE INDEX documents_by_body ON documents(body_id, fiscal_year);
CREATE INDEX documents_by_city ON documents(city, fiscal_year);
CREATE INDEX documents_by_name ON documents(body_name, fiscal_year);
CREATE INDEX documents_to_compare ON documents(body_id) WHERE is_compared = 0;

-- The units whose accounts a department's document says that it holds.
CREATE TABLE listed_units (
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, -- the department's document
  name TEXT NOT NULL, -- as documents.body_name of the unit's own document
  PRIMARY KEY (document_id, name)
) WITHOUT ROWID;
CREATE INDEX listed_units_by_name ON listed_units(name);

-- The extracted JSON, from which 'export' and 'check' read a store.
CREATE TABLE sources (
  document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE, -- the document
  json BLOB NOT NULL -- compressed as zlib does
);

-- The few figures of a document's final accounts that other documents are held to, for the program only.
CREATE TABLE compared_figures (
  document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE, -- the document
  figures BLOB NOT NULL -- as the program named in documents.checked_by writes them
);

-- A body (department or unit) that publishes accounts; documents of several years share one.
-- Bodies are told apart by name, province and city. Documents of an untold place belong to the only body of their name.
CREATE TABLE bodies (
  id INTEGER PRIMARY KEY, -- given by the store
  name TEXT NOT NULL, -- its present name without spaces, brackets full-width; （本级） stays: it is a body of its own
  province TEXT NOT NULL, -- empty where no manifest tells it
  city TEXT NOT NULL, -- empty where no manifest tells it
  printed TEXT NOT NULL, -- the name as the first document prints it
  kind TEXT NOT NULL, -- what the name ends in tells: see body kind
  UNIQUE (name, province, city)
);

-- What a body was called before, as the list given with 'load --former-names' says.
CREATE TABLE former_names (
  former_name TEXT PRIMARY KEY, -- without spaces, brackets full-width
  name TEXT NOT NULL -- what the body was called next
);

-- Every path under which a document was found; copies of one content share a document.
CREATE TABLE files (
  path TEXT PRIMARY KEY, -- as it was given to the run
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE -- the document found there
);
CREATE INDEX files_by_document ON files(document_id);

-- A table of a document.
CREATE TABLE tables (
  id INTEGER PRIMARY KEY, -- given by the store
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, -- the document that holds it
  number INTEGER NOT NULL, -- from 1, in the order of the document
  table_key TEXT NOT NULL, -- which form it is: see table key
  label TEXT, -- the printed label: 公开01表
  title TEXT, -- as printed
  body TEXT, -- the body that the table names
  unit TEXT, -- 元, 万元 or 亿元; null where nothing tells
  first_page INTEGER NOT NULL, -- from 1
  last_page INTEGER NOT NULL, -- from 1
  is_empty INTEGER NOT NULL, -- 1: printed without a figure
  empty_statement TEXT, -- the printed sentence that says why
  UNIQUE (document_id, number)
);
CREATE INDEX tables_by_key ON tables(table_key, document_id);

-- A code of the functional (begins with 2) or economic (begins with 3) classification, as the documents print it.
CREATE TABLE classification (
  code TEXT PRIMARY KEY, -- digits: 3, 5 or 7
  kind TEXT NOT NULL, -- functional or economic
  parent TEXT, -- the code without its last two digits; null for a class
  name TEXT NOT NULL -- as first loaded
);

-- A figure cell, blanks included; of a table that no form recognises, its figures, the head's texts as the column.
CREATE TABLE cells (
  id INTEGER PRIMARY KEY, -- given by the store
  table_id INTEGER NOT NULL REFERENCES tables(id) ON DELETE CASCADE, -- the table that holds it
  row_number INTEGER NOT NULL, -- from 1; 0 in a table that no form recognises
  side TEXT NOT NULL, -- revenue or expenditure; empty where the form has no sides
  code TEXT REFERENCES classification(code), -- the row's code where it is one
  printed_code TEXT, -- as printed, where it is no code of the classification too
  label TEXT NOT NULL, -- the row's label, spaces and line breaks removed
  parent TEXT, -- the heading row's label where this one repeats
  column_key TEXT NOT NULL, -- which column of the form: see column key
  state TEXT NOT NULL, -- what is printed in it: see state
  text TEXT NOT NULL, -- as printed
  unit TEXT, -- the printed unit
  amount_fen INTEGER, -- exact, in fen (1/100 yuan); null where no amount, no unit, or no whole number of fen is printed
  page INTEGER NOT NULL, -- from 1
  x0 REAL NOT NULL, -- the box's left edge in points from the page's left
  y0 REAL NOT NULL, -- its upper edge in points from the page's top
  x1 REAL NOT NULL, -- its right edge
  y1 REAL NOT NULL, -- its lower edge
  source TEXT NOT NULL, -- text, or ocr where it was recognised in a picture
  confidence REAL, -- of a recognised figure's least sure character, 0 to 1; null for text, and where another program recognised it
  doubtful INTEGER NOT NULL -- 1 where a recognised figure may be another and no check settles it, else 0
);
CREATE INDEX cells_by_table ON cells(table_id, label);
CREATE INDEX cells_by_code ON cells(code, column_key) WHERE code IS NOT NULL;

-- A section of the narrative, or of a report attached to it.
CREATE TABLE sections (
  id INTEGER PRIMARY KEY, -- given by the store
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, -- the document that holds it
  part TEXT NOT NULL, -- narrative or report
  path TEXT NOT NULL, -- its place in the tree of its part: 3.5.1 is the first section of the fifth of the third
  level INTEGER NOT NULL, -- 1 for a part (第一部分)
  printed_number TEXT NOT NULL, -- as 第三部分, 五、, （一）; empty where none is printed
  title TEXT NOT NULL, -- the heading without its number
  page INTEGER NOT NULL -- where the heading stands
);
CREATE INDEX sections_by_document ON sections(document_id);

-- A paragraph of the narrative or of a report, joined over line and page ends; a heading is a paragraph too.
CREATE TABLE paragraphs (
  id INTEGER PRIMARY KEY, -- given by the store
  section_id INTEGER NOT NULL REFERENCES sections(id) ON DELETE CASCADE, -- the section that it stands in
  number INTEGER NOT NULL, -- from 1 in its section; 0 for the section's heading
  text TEXT NOT NULL, -- as printed
  page INTEGER NOT NULL, -- where it begins
  x0 REAL NOT NULL, -- its first line's left edge in points from the page's left
  y0 REAL NOT NULL, -- that line's upper edge in points from the page's top
  x1 REAL NOT NULL, -- its right edge
  y1 REAL NOT NULL -- its lower edge
);
CREATE INDEX paragraphs_by_section ON paragraphs(section_id);

-- Every paragraph by each three characters in a row: finds words of three characters and more without reading everything.
-- text MATCH '"主要职责"' and text LIKE '%主要职责%' both use it; shorter words are found by LIKE, which then reads every paragraph.
-- A mark, char(3), is indexed behind each paragraph: so a word of two characters begins a triple wherever it stands, and fts5vocab lists these.
CREATE VIRTUAL TABLE paragraph_search USING fts5(
  text, -- of the paragraph whose id is the rowid
  content='paragraphs', content_rowid='id', tokenize='trigram'
);
CREATE TRIGGER paragraphs_added AFTER INSERT ON paragraphs BEGIN
  INSERT INTO paragraph_search(rowid, text) VALUES (new.id, new.text || char(3));
END;
CREATE TRIGGER paragraphs_removed AFTER DELETE ON paragraphs BEGIN
  INSERT INTO paragraph_search(paragraph_search, rowid, text) VALUES ('delete', old.id, old.text || char(3));
END;

-- A statement of the narrative.
CREATE TABLE statements (
  id INTEGER PRIMARY KEY, -- given by the store
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, -- the document that holds it
  number INTEGER NOT NULL, -- from 1, in the order of the document
  kind TEXT NOT NULL, -- what it states: see kind
  subject TEXT NOT NULL, -- what it states it of, a key or a name as printed: see kind; empty where the kind says it all
  code TEXT, -- the classification code that the subject resolves to
  section_path TEXT NOT NULL, -- the section that it stands in, as in sections.path
  reason TEXT, -- the printed reason
  sentence TEXT NOT NULL, -- as printed
  page INTEGER NOT NULL, -- where the sentence begins
  UNIQUE (document_id, number)
);
CREATE INDEX statements_by_kind ON statements(kind, subject);

-- A printed figure of a statement.
CREATE TABLE operands (
  id INTEGER PRIMARY KEY, -- given by the store
  statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE, -- the statement that holds it
  name TEXT NOT NULL, -- what figure of the statement it is: see operand
  text TEXT NOT NULL, -- as printed, without the unit
  unit TEXT NOT NULL, -- 元, 万元, 亿元, %, 分, or the count's own word
  amount_fen INTEGER, -- exact, in fen, signed by its word (减少 → negative); null for what is no money
  number REAL, -- for what is no money: percent, points or count, signed
  basis TEXT, -- what a change or a completion is measured against: see basis
  base_year INTEGER, -- the year compared with, where it is printed as a number
  page INTEGER NOT NULL, -- from 1
  x0 REAL NOT NULL, -- the box's left edge in points from the page's left
  y0 REAL NOT NULL, -- its upper edge in points from the page's top
  x1 REAL NOT NULL, -- its right edge
  y1 REAL NOT NULL, -- its lower edge
  source TEXT NOT NULL, -- text, or ocr where it was recognised in a picture
  confidence REAL, -- of a recognised figure's least sure character, 0 to 1; null for text, and where another program recognised it
  doubtful INTEGER NOT NULL -- 1 where a recognised figure may be another and no check settles it, else 0
);
CREATE INDEX operands_by_statement ON operands(statement_id);

-- A project with what the document prints of its performance.
CREATE TABLE projects (
  id INTEGER PRIMARY KEY, -- given by the store
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, -- the document that holds it
  name TEXT NOT NULL -- as printed
);
CREATE INDEX projects_by_document ON projects(document_id);

-- A figure of a project: of its self-evaluation form, or of the narrative.
CREATE TABLE project_figures (
  id INTEGER PRIMARY KEY, -- given by the store
  project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE, -- the project
  source TEXT NOT NULL, -- form (its self-evaluation) or narrative
  row_label TEXT NOT NULL, -- the form's row: 年度资金总额, the name of a 三级指标, 总分; empty for the narrative
  parents TEXT NOT NULL, -- its indicators of the first and second level: 一级指标/二级指标
  column_key TEXT NOT NULL, -- the form's column, or the operand of the narrative: see column key, operand
  text TEXT NOT NULL, -- as printed
  unit TEXT NOT NULL, -- 元, 万元, 亿元, %, 分, or the count's own word
  amount_fen INTEGER, -- null for what is no money
  number REAL, -- for what is no money
  page INTEGER NOT NULL -- from 1
);
CREATE INDEX project_figures_by_project ON project_figures(project_id);

-- What a rule made of a document, or (7xx) of it and the other documents of its body or its department's units: every comparison that disagrees; of those that agree or cannot be made, the number in verdict_counts.
CREATE TABLE verdicts (
  id INTEGER PRIMARY KEY, -- given by the store
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, -- the document that holds it
  rule TEXT NOT NULL, -- 'extractor rules 404' explains it
  finding TEXT NOT NULL, -- what verdicts on the same figures share, the same each time the document is checked
  severity TEXT NOT NULL, -- how much it weighs: see severity
  message_zh TEXT NOT NULL, -- what is found, in Chinese
  message_en TEXT NOT NULL, -- what is found, in English
  arithmetic TEXT NOT NULL -- the calculation with the figures as printed; empty where there is none
);
CREATE INDEX verdicts_by_document ON verdicts(document_id);
CREATE INDEX verdicts_by_rule ON verdicts(rule);

-- How many comparisons of each rule came to what.
CREATE TABLE verdict_counts (
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, -- the document that holds it
  rule TEXT NOT NULL, -- 'extractor rules 404' explains it
  outcome TEXT NOT NULL, -- what a comparison came to: see outcome
  count INTEGER NOT NULL, -- how many comparisons came to that
  PRIMARY KEY (document_id, rule, outcome)
) WITHOUT ROWID;

-- A printed span that a verdict rests on.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY, -- given by the store
  verdict_id INTEGER NOT NULL REFERENCES verdicts(id) ON DELETE CASCADE, -- the verdict that rests on it
  role TEXT NOT NULL, -- what was compared: see role
  text TEXT NOT NULL, -- as printed
  amount_fen INTEGER, -- null for what is no amount
  page INTEGER NOT NULL, -- from 1
  x0 REAL NOT NULL, -- the box's left edge in points from the page's left
  y0 REAL NOT NULL, -- its upper edge in points from the page's top
  x1 REAL NOT NULL, -- its right edge
  y1 REAL NOT NULL, -- its lower edge
  other_sha256 TEXT -- of the other document in which it stands; null where it stands in the verdict's own
);
CREATE INDEX evidence_by_verdict ON evidence(verdict_id);

-- What could not be read, or was repaired.
CREATE TABLE problems (
  id INTEGER PRIMARY KEY, -- given by the store
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, -- the document that holds it
  code TEXT NOT NULL, -- a stable name of what happened
  severity TEXT NOT NULL, -- note (repaired or doubtful), loss (something printed is missing) or failure (nothing was read)
  message TEXT NOT NULL, -- a sentence
  page INTEGER -- null where it concerns the whole document
);
CREATE INDEX problems_by_document ON problems(document_id);

-- Three public expenses (“三公”经费) by body and year: budget and final of each item, from the table.
CREATE VIEW three_public AS SELECT
  d.id AS document_id, -- the document
  d.name AS document, -- its file name
  d.body_id, -- the body, in all its years
  b.name AS body, -- the body's present name
  d.province, -- as the manifest tells
  d.city, -- as the manifest tells
  d.fiscal_year AS year, -- the year of the accounts
  substr(c.column_key, instr(c.column_key, '.') + 1) AS item, -- total, abroad, vehicles, vehicle-purchase, vehicle-operation, reception, meetings or training
  max(CASE WHEN c.column_key LIKE 'budget.%' THEN c.amount_fen END) / 100.0 AS budget_yuan, -- budget (预算数)
  max(CASE WHEN c.column_key LIKE 'final.%' THEN c.amount_fen END) / 100.0 AS final_yuan, -- final (决算数)
  min(c.page) AS page -- where it is printed
FROM tables t JOIN documents d ON d.id = t.document_id LEFT JOIN bodies b ON b.id = d.body_id JOIN cells c ON c.table_id = t.id
WHERE t.table_key = 'three-public' AND c.column_key LIKE '%.%'
GROUP BY t.id, substr(c.column_key, instr(c.column_key, '.') + 1), d.id, d.name, d.body_id, b.name, d.province, d.city, d.fiscal_year;

-- Completion of the budget by item (决算数 ÷ 预算数), as the narrative states it.
CREATE VIEW completion AS SELECT
  d.id AS document_id, -- the document
  d.name AS document, -- its file name
  d.body_id, -- the body, in all its years
  b.name AS body, -- the body's present name
  d.province, -- as the manifest tells
  d.city, -- as the manifest tells
  d.fiscal_year AS year, -- the year of the accounts
  s.kind, -- what the statement states: see kind
  s.subject AS item, -- the item, as printed or as a key
  s.code, -- the classification code that the item resolves to
  max(CASE WHEN o.name = 'original-budget' THEN o.amount_fen END) / 100.0 AS original_budget_yuan, -- original budget (年初预算数)
  max(CASE WHEN o.name IN ('adjusted-budget', 'full-year-budget', 'budget') THEN o.amount_fen END) / 100.0 AS budget_yuan, -- full-year budget (全年预算数), or 预算数 where nothing tells which
  max(CASE WHEN o.name IN ('final', 'executed') THEN o.amount_fen END) / 100.0 AS final_yuan, -- final (决算数)
  max(CASE WHEN o.name = 'completion' THEN o.number END) AS completion_percent, -- as printed
  s.reason, -- the printed reason
  s.page -- where it is printed
FROM statements s JOIN documents d ON d.id = s.document_id LEFT JOIN bodies b ON b.id = d.body_id JOIN operands o ON o.statement_id = s.id
WHERE s.kind IN ('budget-execution', 'item-execution', 'three-public', 'performance-project', 'government-fund', 'state-capital')
GROUP BY s.id, s.kind, s.subject, s.code, s.reason, s.page, d.id, d.name, d.body_id, b.name, d.province, d.city, d.fiscal_year
HAVING max(CASE WHEN o.name = 'completion' THEN 1 END) = 1;

-- What contradicts what, by city: one line for each finding with its first place.
CREATE VIEW contradictions AS SELECT
  d.id AS document_id, -- the document
  d.name AS document, -- its file name
  d.body_id, -- the body, in all its years
  b.name AS body, -- the body's present name
  d.province, -- as the manifest tells
  d.city, -- as the manifest tells
  d.fiscal_year AS year, -- the year of the accounts
  v.id AS verdict_id, -- the verdict, whose spans are in evidence; the first of its finding
  v.finding, -- what the verdicts that say the same share
  v.rule, -- 'extractor rules 404' explains it
  v.message_zh, -- what is found, in Chinese
  v.message_en, -- what is found, in English
  v.arithmetic, -- the calculation with the figures as printed
  (SELECT min(e.page) FROM evidence e WHERE e.verdict_id = v.id AND e.id = (SELECT min(f.id) FROM evidence f WHERE f.verdict_id = v.id)) AS page -- of the figure that is doubted
FROM verdicts v JOIN documents d ON d.id = v.document_id LEFT JOIN bodies b ON b.id = d.body_id
WHERE v.severity = 'contradiction'
 AND NOT EXISTS (SELECT 1 FROM verdicts w WHERE w.document_id = v.document_id AND w.finding = v.finding AND w.severity = v.severity AND w.id < v.id);

-- The amounts of every table in yuan, with body and year.
CREATE VIEW amounts AS SELECT
  d.id AS document_id, -- the document
  d.name AS document, -- its file name
  d.body_id, -- the body, in all its years
  b.name AS body, -- the body's present name
  d.province, -- as the manifest tells
  d.city, -- as the manifest tells
  d.fiscal_year AS year, -- the year of the accounts
  d.scope, -- department or unit
  b.kind AS body_kind, -- see body kind
  t.table_key, -- which form: see table key
  c.side, -- revenue or expenditure; empty where the form has no sides
  c.code, -- the row's classification code
  c.label, -- the row's label
  c.parent, -- the heading row's label where this one repeats
  c.column_key, -- which column of the form: see column key
  c.text AS printed, -- as printed
  c.unit, -- the printed unit
  c.amount_fen / 100.0 AS amount_yuan, -- in yuan
  c.amount_fen, -- exact, in fen (1/100 yuan)
  c.page, -- where it is printed
  c.source, -- text, or ocr where it was recognised in a picture
  c.doubtful -- 1 where a recognised figure may be another, else 0
FROM cells c JOIN tables t ON t.id = c.table_id JOIN documents d ON d.id = t.document_id LEFT JOIN bodies b ON b.id = d.body_id
WHERE c.amount_fen IS NOT NULL;

-- The figures of the narrative with body and year.
CREATE VIEW figures AS SELECT
  d.id AS document_id, -- the document
  d.name AS document, -- its file name
  d.body_id, -- the body, in all its years
  b.name AS body, -- the body's present name
  d.province, -- as the manifest tells
  d.city, -- as the manifest tells
  d.fiscal_year AS year, -- the year of the accounts
  s.number AS statement, -- numbers the statement in the document
  s.kind, -- what it states: see kind
  s.subject, -- what it states it of
  s.code, -- the classification code that the subject resolves to
  o.name AS operand, -- which figure of the statement: see operand
  o.text AS printed, -- as printed, without the unit
  o.unit, -- 元, 万元, 亿元, %, 分, or the count's own word
  o.amount_fen / 100.0 AS amount_yuan, -- in yuan, signed by its word; null for what is no money
  o.number, -- for what is no money: percent, points or count, signed by its word
  o.basis, -- what a change or a completion is measured against: see basis
  s.sentence, -- as printed
  o.page, -- where it is printed
  o.source, -- text, or ocr where it was recognised in a picture
  o.doubtful -- 1 where a recognised figure may be another, else 0
FROM operands o JOIN statements s ON s.id = o.statement_id JOIN documents d ON d.id = s.document_id LEFT JOIN bodies b ON b.id = d.body_id;

-- The running text: paragraphs and headings, to be searched with LIKE or MATCH.
CREATE VIEW narrative AS SELECT
  d.id AS document_id, -- the document
  d.name AS document, -- its file name
  d.body_id, -- the body, in all its years
  b.name AS body, -- the body's present name
  d.province, -- as the manifest tells
  d.city, -- as the manifest tells
  d.fiscal_year AS year, -- the year of the accounts
  n.path AS section_path, -- as in sections.path
  n.title AS section, -- the section's heading
  p.number, -- from 1 in the section; 0 for its heading
  f.text, -- as printed
  p.page -- where it begins
FROM paragraph_search f JOIN paragraphs p ON p.id = f.rowid JOIN sections n ON n.id = p.section_id JOIN documents d ON d.id = n.document_id LEFT JOIN bodies b ON b.id = d.body_id;

-- Projects with budget, execution and score, from the self-evaluation form or from the narrative.
CREATE VIEW project_scores AS SELECT
  d.id AS document_id, -- the document
  d.name AS document, -- its file name
  d.body_id, -- the body, in all its years
  b.name AS body, -- the body's present name
  d.province, -- as the manifest tells
  d.city, -- as the manifest tells
  d.fiscal_year AS year, -- the year of the accounts
  p.id AS project_id, -- the project
  p.name AS project, -- as printed
  f.source, -- form or narrative
  max(CASE WHEN f.column_key = 'full-year-budget' THEN f.amount_fen END) / 100.0 AS budget_yuan, -- full-year budget of all funds (全年预算数)
  max(CASE WHEN f.column_key = 'executed' THEN f.amount_fen END) / 100.0 AS executed_yuan, -- executed of all funds (全年执行数)
  100.0 * max(CASE WHEN f.column_key = 'executed' THEN f.amount_fen END) / nullif(max(CASE WHEN f.column_key = 'full-year-budget' THEN f.amount_fen END), 0) AS execution_percent, -- executed ÷ budget
  max(CASE WHEN f.column_key = 'score' AND (f.source = 'narrative' OR f.row_label LIKE '%总分%') THEN f.number END) AS score, -- total score in points (总分)
  min(f.page) AS page -- where its first figure is printed
FROM project_figures f JOIN projects p ON p.id = f.project_id JOIN documents d ON d.id = p.document_id LEFT JOIN bodies b ON b.id = d.body_id
GROUP BY p.id, p.name, f.source, d.id, d.name, d.body_id, b.name, d.province, d.city, d.fiscal_year;

-- The same cell of the same body in successive years.
CREATE VIEW last_year AS SELECT
  d.id AS document_id, -- the document
  d.name AS document, -- its file name
  d.body_id, -- the body, in all its years
  b.name AS body, -- the body's present name
  d.province, -- as the manifest tells
  d.city, -- as the manifest tells
  d.fiscal_year AS year, -- the year of the accounts
  t.table_key, -- which form: see table key
  c.side, -- revenue or expenditure; empty where the form has no sides
  c.code, -- the row's classification code
  c.label, -- the row's label
  c.column_key, -- which column of the form: see column key
  c.amount_fen / 100.0 AS amount_yuan, -- this year's
  p.amount_fen / 100.0 AS last_year_yuan, -- the year before's, in that year's document
  (c.amount_fen - p.amount_fen) / 100.0 AS change_yuan, -- this year's less the year before's
  CASE WHEN p.amount_fen <> 0 THEN round(100.0 * (c.amount_fen - p.amount_fen) / p.amount_fen, 2) END AS change_percent, -- null where the year before's is zero
  e.id AS last_document_id, -- the document of the year before
  e.name AS last_document -- its file name
FROM documents d CROSS JOIN documents e CROSS JOIN bodies b CROSS JOIN tables t CROSS JOIN tables u CROSS JOIN cells c CROSS JOIN cells p
WHERE e.body_id = d.body_id AND e.fiscal_year = d.fiscal_year - 1 AND e.scope IS NOT DISTINCT FROM d.scope AND b.id = d.body_id
 AND t.document_id = d.id AND t.table_key NOT IN ('other', 'performance-self-evaluation') AND u.document_id = e.id AND u.table_key = t.table_key
 AND c.table_id = t.id AND c.amount_fen IS NOT NULL
 AND p.table_id = u.id AND p.column_key = c.column_key AND p.side = c.side AND p.code IS NOT DISTINCT FROM c.code AND p.label = c.label AND p.parent IS NOT DISTINCT FROM c.parent
 AND p.amount_fen IS NOT NULL;

-- Three public expenses beside what they are measured by: the department's whole expenditure, and the counts that the narrative states.
CREATE VIEW shares AS SELECT
  p.document_id, -- the document
  p.document, -- its file name
  p.body_id, -- the body, in all its years
  p.body, -- the body's present name
  p.province, -- as the manifest tells
  p.city, -- as the manifest tells
  p.year, -- the year of the accounts
  p.item, -- as in three_public
  p.budget_yuan, -- budget (预算数)
  p.final_yuan, -- final (决算数)
  (SELECT max(c.amount_fen) / 100.0 FROM tables t JOIN cells c ON c.table_id = t.id WHERE t.document_id = p.document_id AND t.table_key = 'general-budget' AND c.column_key = 'total' AND c.code IS NULL AND c.label LIKE '%合计%') AS total_yuan, -- general public budget expenditure
  (SELECT max(o.number) FROM statements s JOIN operands o ON o.statement_id = s.id WHERE s.document_id = p.document_id AND s.kind = 'three-public' AND s.subject = 'vehicle-operation' AND o.name = 'vehicles-kept') AS vehicles_kept, -- official vehicles kept (公务用车保有量)
  (SELECT max(o.number) FROM statements s JOIN operands o ON o.statement_id = s.id WHERE s.document_id = p.document_id AND s.kind = 'three-public' AND s.subject = 'abroad' AND o.name = 'persons') AS travellers, -- persons who travelled abroad (因公出国（境）人次)
  (SELECT max(o.number) FROM statements s JOIN operands o ON o.statement_id = s.id WHERE s.document_id = p.document_id AND s.kind = 'three-public' AND s.subject IN ('reception', 'reception.domestic') AND o.name = 'batches') AS batches, -- batches received (公务接待批次)
  p.page -- where the item is printed
FROM three_public p;

-- What is carried over into the next year, and how far the budget was revised, from the table of the whole (收入支出决算总表).
CREATE VIEW carryovers AS SELECT
  t.document_id, -- the document
  max(CASE WHEN c.label LIKE '年末结转%' AND c.parent IS NULL AND c.column_key = 'final' THEN c.amount_fen END) / 100.0 AS closing_yuan, -- closing carryover and surplus (年末结转和结余)
  max(CASE WHEN c.label IN ('总计', '支出总计') AND c.column_key = 'final' THEN c.amount_fen END) / 100.0 AS total_yuan, -- grand total (总计)
  max(CASE WHEN c.label IN ('总计', '支出总计') AND c.column_key = 'original-budget' THEN c.amount_fen END) / 100.0 AS original_yuan, -- original budget (年初预算数)
  max(CASE WHEN c.label IN ('总计', '支出总计') AND c.column_key = 'adjusted-budget' THEN c.amount_fen END) / 100.0 AS adjusted_yuan, -- full-year budget (全年预算数)
  min(CASE WHEN c.label IN ('总计', '支出总计') THEN c.page END) AS page -- where the total is printed
FROM tables t JOIN cells c ON c.table_id = t.id
WHERE t.table_key = 'overall' AND c.side = 'expenditure' AND (c.label LIKE '年末结转%' OR c.label IN ('总计', '支出总计'))
GROUP BY t.document_id;

-- What bodies can be compared by, whatever their size: a figure over another, or a plain amount, each with the figures that it rests on.
CREATE VIEW measures AS SELECT
  d.id AS document_id, -- the document
  d.name AS document, -- its file name
  d.body_id, -- the body, in all its years
  b.name AS body, -- the body's present name
  d.province, -- as the manifest tells
  d.city, -- as the manifest tells
  d.fiscal_year AS year, -- the year of the accounts
  d.scope, -- department or unit
  b.kind AS body_kind, -- see body kind
  m.measure, -- see measure
  m.unit, -- of the value: percent or yuan
  m.numerator, -- in yuan
  m.denominator, -- in yuan, or as a count
  CASE WHEN m.unit = 'percent' THEN 100.0 ELSE 1.0 END * m.numerator / m.denominator AS value, -- numerator ÷ denominator, times 100 for percent
  CASE WHEN m.denominator < m.least THEN 'small' ELSE 'sound' END AS base, -- small: the denominator is below 100,000 yuan, or five vehicles, batches or persons, and the value says little
  m.page -- where the numerator is printed
FROM (
  SELECT document_id, 'reception-share' AS measure, 'percent' AS unit, final_yuan AS numerator, total_yuan AS denominator, 100000 AS least, page FROM shares WHERE item = 'reception'
  UNION ALL SELECT document_id, 'vehicles-share', 'percent', final_yuan, total_yuan, 100000, page FROM shares WHERE item = 'vehicles'
  UNION ALL SELECT document_id, 'travel-share', 'percent', final_yuan, total_yuan, 100000, page FROM shares WHERE item = 'abroad'
  UNION ALL SELECT document_id, 'three-public-completion', 'percent', final_yuan, budget_yuan, 100000, page FROM shares WHERE item = 'total'
  UNION ALL SELECT document_id, 'reception-per-batch', 'yuan', final_yuan, batches, 5, page FROM shares WHERE item = 'reception'
  UNION ALL SELECT document_id, 'travel-per-person', 'yuan', final_yuan, travellers, 5, page FROM shares WHERE item = 'abroad'
  UNION ALL SELECT document_id, 'vehicle-operation-per-vehicle', 'yuan', final_yuan, vehicles_kept, 5, page FROM shares WHERE item = 'vehicle-operation'
  UNION ALL SELECT document_id, 'carryover-share', 'percent', closing_yuan, total_yuan, 100000, page FROM carryovers
  UNION ALL SELECT document_id, 'completion', 'percent', final_yuan, coalesce(original_budget_yuan, budget_yuan), 100000, page FROM completion WHERE kind = 'budget-execution' AND item = 'general-budget'
  UNION ALL SELECT document_id, 'budget-revision', 'percent', adjusted_yuan, original_yuan, 100000, page FROM carryovers
) m JOIN documents d ON d.id = m.document_id LEFT JOIN bodies b ON b.id = d.body_id
WHERE m.numerator IS NOT NULL AND m.denominator > 0 AND d.family = 'final-accounts';

-- Measures that lie far from the others of their group: bodies of one city, year and kind, or a body's own years.
-- Far: more than 3.5 robust standard deviations from the median, a robust standard deviation being 1.4826 times the median distance from the median (MAD). Groups have five values at least.
CREATE VIEW outliers AS WITH
grouped AS (
  SELECT measures.*, 'peers' AS compared_with, city || '/' || year || '/' || coalesce(scope, '') || '/' || body_kind AS compared_group FROM measures WHERE base = 'sound' AND city IS NOT NULL
  UNION ALL SELECT measures.*, 'own years', body_id || '/' || coalesce(scope, '') FROM measures WHERE base = 'sound'
),
placed AS (SELECT grouped.*, row_number() OVER (PARTITION BY compared_with, compared_group, measure ORDER BY value) AS place, count(*) OVER (PARTITION BY compared_with, compared_group, measure) AS members FROM grouped),
middles AS (SELECT compared_with, compared_group, measure, avg(value) AS median FROM placed WHERE place BETWEEN members / 2.0 AND members / 2.0 + 1 GROUP BY compared_with, compared_group, measure),
apart AS (SELECT placed.*, middles.median, abs(value - middles.median) AS distance FROM placed JOIN middles USING (compared_with, compared_group, measure) WHERE members >= 5),
ordered AS (SELECT apart.*, row_number() OVER (PARTITION BY compared_with, compared_group, measure ORDER BY distance) AS distance_place FROM apart),
spreads AS (SELECT compared_with, compared_group, measure, avg(distance) AS mad FROM ordered WHERE distance_place BETWEEN members / 2.0 AND members / 2.0 + 1 GROUP BY compared_with, compared_group, measure)
SELECT
  o.document_id, -- the document
  o.document, -- its file name
  o.body_id, -- the body
  o.body, -- its present name
  o.province, -- as the manifest tells
  o.city, -- as the manifest tells
  o.year, -- the year of the accounts
  o.body_kind, -- see body kind
  o.measure, -- see measure
  o.unit, -- percent or yuan
  o.value, -- of this body
  o.numerator, -- what the value rests on, in yuan
  o.denominator, -- what the value rests on, in yuan or as a count
  o.compared_with, -- peers (same city, year, scope and kind) or own years
  o.members, -- how many values the group has
  o.median, -- of the group
  s.mad, -- the median distance from the median
  (o.value - o.median) / (1.4826 * s.mad) AS deviations, -- how many robust standard deviations from the median
  o.page -- where the numerator is printed
FROM ordered o JOIN spreads s USING (compared_with, compared_group, measure)
WHERE s.mad > 0 AND abs(o.value - o.median) > 3.5 * 1.4826 * s.mad;
