namespace Extractor.DuckDb;

/// <summary>A table of an export to Parquet: what is asked of a mirrored store.</summary>
/// <param name="Sql">Its columns come first and in their order; province, city and year are among them.</param>
internal sealed record Dataset(string Name, string Description, string Sql)
{
    private const string Who = "d.id AS document_id, d.name AS document, d.body_id, b.name AS body, d.province, d.city, d.fiscal_year::INTEGER AS year";
    private const string OfDocument = "JOIN documents d ON d.id = {0}.document_id LEFT JOIN bodies b ON b.id = d.body_id";

    /// <summary>A further one is a line here.</summary>
    public static IReadOnlyList<Dataset> All { get; } =
    [
        new("documents", "the published documents",
            $"SELECT {Who}, b.kind AS body_kind, d.sha256, d.family, d.scope, d.title, d.status, d.page_count::INTEGER AS page_count, d.producer, "
            + "d.department, d.url, d.published, d.engine FROM documents d LEFT JOIN bodies b ON b.id = d.body_id"),
        new("forms", "the tables of the documents",
            $"SELECT {Who}, t.number::INTEGER AS table_number, t.table_key, t.label, t.title, t.body AS table_body, t.unit, t.first_page::INTEGER AS "
            + $"first_page, t.last_page::INTEGER AS last_page, t.is_empty = 1 AS is_empty, t.empty_statement FROM tables t {Of("t")}"),
        new("cells", "the figure cells of the tables",
            $"SELECT {Who}, t.number::INTEGER AS table_number, t.table_key, c.row_number::INTEGER AS row_number, c.side, c.code, c.printed_code, c.label, "
            + $"c.parent, c.column_key, c.state, c.text, c.unit, {Yuan("c")}, c.page::INTEGER AS page, {Box("c")} FROM cells c JOIN tables t ON t.id = "
            + $"c.table_id {Of("t")}"),
        new("statements", "the figures of the narrative, each with its statement",
            $"SELECT {Who}, s.number::INTEGER AS statement, s.kind, s.subject, s.code, o.name AS operand, o.text, o.unit, {Yuan("o")}, o.number, o.basis, "
            + $"o.base_year::INTEGER AS base_year, s.reason, s.sentence, s.section_path, o.page::INTEGER AS page, {Box("o")} FROM operands o JOIN "
            + $"statements s ON s.id = o.statement_id {Of("s")}"),
        new("paragraphs", "the running text, headings included",
            $"SELECT {Who}, n.part, n.path AS section_path, n.level::INTEGER AS level, n.title AS section, p.number::INTEGER AS number, p.text, "
            + $"p.page::INTEGER AS page, {Box("p")} FROM paragraphs p JOIN sections n ON n.id = p.section_id {Of("n")}"),
        new("projects", "the figures of projects' performance",
            $"SELECT {Who}, p.id AS project_id, p.name AS project, f.source, f.row_label, f.parents, f.column_key, f.text, f.unit, {Yuan("f")}, f.number, "
            + $"f.page::INTEGER AS page FROM project_figures f JOIN projects p ON p.id = f.project_id {Of("p")}"),
        new("findings", "what the rules found, with the printed spans that it rests on",
            $"SELECT {Who}, v.id AS verdict_id, v.rule, v.finding, v.severity, v.message_zh, v.message_en, v.arithmetic, e.evidence FROM verdicts v "
            + $"{Of("v")} LEFT JOIN (SELECT verdict_id, list({{'role': e.role, 'text': e.text, 'amount_yuan': CAST(e.amount_fen * 0.01 AS DECIMAL(18,2)), "
            + $"'page': e.page::INTEGER, 'box': {{'x0': e.x0, 'y0': e.y0, 'x1': e.x1, 'y1': e.y1}}}} ORDER BY e.id) AS evidence FROM evidence e GROUP BY "
            + "verdict_id) e ON e.verdict_id = v.id"),
        new("problems", "what could not be read, or was repaired",
            $"SELECT {Who}, p.code, p.severity, p.message, p.page::INTEGER AS page FROM problems p {Of("p")}"),
    ];

    private static string Of(string table) => string.Format(System.Globalization.CultureInfo.InvariantCulture, OfDocument, table);

    private static string Yuan(string table) => $"CAST({table}.amount_fen * 0.01 AS DECIMAL(18,2)) AS amount_yuan";

    private static string Box(string table) => $"{{'x0': {table}.x0, 'y0': {table}.y0, 'x1': {table}.x1, 'y1': {table}.y1}} AS box";
}
