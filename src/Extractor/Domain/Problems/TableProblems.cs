namespace Extractor.Domain.Problems;

/// <summary>What of the tables could not be read.</summary>
internal static class TableProblems
{
    public static readonly ProblemKind FamilyBudget = new(
        "family-budget",
        ProblemSeverity.Note,
        new("文件是预算", "The document is a budget"),
        new(
            "文件是预算公开，不是决算：表保留网格，金额为计划数，不适用决算规则。",
            "The document is a budget, not final accounts: its tables keep their grid, its amounts are planned ones, and the rules do not apply."),
        new("无须处理。", "Nothing."),
        "The document is a budget (预算), not final accounts: its tables keep their grid, its amounts are planned ones, "
        + "and the rules on final accounts do not apply.");

    public static readonly ProblemKind FamilyUnknown = new(
        "family-unknown",
        ProblemSeverity.Loss,
        new("不知是决算还是预算", "The document says not what it is"),
        new("封面和标题都没有写明决算或预算，只读了文字、网格和句子。", "Neither cover nor headings say 决算 or 预算; only text, grids and sentences were read."),
        new("确认文件是否为决算公开。", "See whether the file is a disclosure of final accounts."),
        "Neither cover nor headings say 决算 or 预算: only text, grids and sentences were read, and no rule on final accounts applies.");

    public static readonly ProblemKind NoTables = new(
        "no-tables",
        ProblemSeverity.Loss,
        new("没有找到决算表", "No table was found"),
        new("没有找到任何决算表。", "None of the tables of final accounts was found."),
        new("查看表是否为图像，或另附文件公开。", "See whether the tables are pictures, or published in a file of their own."),
        "None of the tables of final accounts was found.");

    public static readonly ProblemKind TitleWithoutTable = new(
        "title-without-table",
        ProblemSeverity.Loss,
        new("有标题，没有找到表", "A title has no table"),
        new("表的标题之下有数字，没有读出表。", "Figures stand below a table's title, and no table was read there."),
        new("对照原文；表可能是图像，或画法特殊。", "Compare with the page: the table may be a picture, or drawn in a way that was not understood."),
        "“收入决算表” stands over figures, and no table was read there.");

    public static readonly ProblemKind TitleContradictsHead = new(
        "title-contradicts-head",
        ProblemSeverity.Loss,
        new("表名与栏目不符", "A title and its columns differ"),
        new("表名所称的表，其栏目却不是那张表的。", "A title names a form whose columns the table does not have."),
        new("查看表名是否印错；属实的，是文件的错误。", "See whether the title is misprinted: then it is a mistake of the document."),
        "“收入决算表” names revenue, but its columns are those of expenditure.");

    public static readonly ProblemKind UnknownColumn = new(
        "unknown-column",
        ProblemSeverity.Loss,
        new("有一栏不知是什么", "A column is not known"),
        new("决算表中有一栏不是该表式的栏目，其数字以栏次为名保留。", "A form has a column that is none of its own; its figures are kept under its number."),
        new("用 extractor inspect 查看该页被读成什么，并报告该版式。", "Look at the page with extractor inspect, and report the layout."),
        "The column “神秘资金” of expenditure is not known.");

    public static readonly ProblemKind UnitUnknown = new(
        "unit-unknown",
        ProblemSeverity.Loss,
        new("表的金额单位不明", "The unit of a table is not known"),
        new("该表和其他表都没有印出金额单位。", "Neither the table nor the document’s other tables say in what unit its figures are."),
        new("在文件中查明单位后再使用这些数字。", "Find the unit before the figures are used."),
        "Neither expenditure nor the document's other tables say in what unit its figures are.");

    public static readonly ProblemKind UntitledTable = new(
        "untitled-table",
        ProblemSeverity.Loss,
        new("有一张无标题的表，不知属于哪张决算表", "A table has no title"),
        new("决算表之间有一张无标题、有数字的表，不知属于哪一张。", "A table of figures without a title stands between the accounts’ tables; which of them it is part of is not told."),
        new("用 extractor inspect 查看该页被读成什么，并报告该版式。", "Look at the page with extractor inspect, and report the layout."),
        "A table of figures without a title stands between the tables of the accounts: it was not told which of them it is part of.");

    public static readonly ProblemKind UnjoinedRows = new(
        "unjoined-rows",
        ProblemSeverity.Loss,
        new("页首各行不知接在哪张表之后", "Rows at the top of a page fit no table"),
        new("页首各行没有标题，又接不上前一页的表。", "The rows at the top of a page have no title and do not fit the table of the page before."),
        new("用 extractor inspect 查看该页被读成什么，并报告该版式。", "Look at the page with extractor inspect, and report the layout."),
        "The rows at the top of the page have no title and do not fit the table of the page before.");

    public static readonly ProblemKind FigureWithoutRow = new(
        "figure-without-row",
        ProblemSeverity.Loss,
        new("有数字所在的行没有名称", "A figure stands in a row without a label"),
        new("一行有数字而没有科目或项目名称。", "A row prints figures and no label."),
        new("用 extractor inspect 查看该页被读成什么，并报告该版式。", "Look at the page with extractor inspect, and report the layout."),
        "“12.00” stands in a row without a label.");

    public static readonly ProblemKind UnreadableCell = new(
        "unreadable-cell",
        ProblemSeverity.Loss,
        new("有单元格不是金额", "A cell is no amount"),
        new("金额栏的单元格印的不是数字。", "A cell in a column of figures prints something that is no figure."),
        new("对照原页；印错的，是文件的错误。", "Compare with the page; a misprint is a mistake of the document."),
        "“1.2.3” is no amount.");

    public static readonly ProblemKind FiguresInNoCell = new(
        "figures-in-no-cell",
        ProblemSeverity.Loss,
        new("表内有数字未归入单元格", "Figures of a table are in no cell"),
        new("印在表内的数字没有归入任何单元格。", "Figures that are printed inside a table stand in none of its cells."),
        new("用 extractor inspect 查看该页被读成什么，并报告该版式。", "Look at the page with extractor inspect, and report the layout."),
        "A figure printed in the table stands in none of its cells: “12.00”.");

    public static readonly ProblemKind FiguresBesideTables = new(
        "figures-beside-tables",
        ProblemSeverity.Loss,
        new("表页上有数字不在表内", "Figures stand beside the tables"),
        new("表所在的页上有数字不在任何表内。", "Figures on a page of the tables stand in no table."),
        new("用 extractor inspect 查看该页被读成什么，并报告该版式。", "Look at the page with extractor inspect, and report the layout."),
        "2 figures on a page of the tables stand in no table: “12.00”.");

    public static readonly ProblemKind GridOnly = new(
        "grid-only",
        ProblemSeverity.Loss,
        new("表只保留了网格", "A table keeps its grid only"),
        new("表名已知，栏目或行没有读懂：数字按网格保留，没有归入栏目。", "The title is known, its columns or rows were not understood: the figures keep their grid and are under no key."),
        new("用 extractor inspect 查看该页被读成什么，并报告该版式。", "Look at the page with extractor inspect, and report the layout."),
        "The columns or rows of procurement were not understood: its figures keep their grid.");

    public static readonly ProblemKind CutLabel = new(
        "cut-label",
        ProblemSeverity.Loss,
        new("行名称在单元格边被截断", "A row’s label is cut at the edge of its cell"),
        new("行名称到单元格边为止，文件里没有其余的字。", "A row’s label ends at the edge of its cell, and the file does not hold the rest of it."),
        new("对照原页和其他表，补全名称后再使用。", "Compare with the page and the other tables before the row is used by its label."),
        "“三、国有资本经营预算财政拨款收” is cut at the edge of its cell.");

    public static readonly ProblemKind JoinedLabels = new(
        "joined-labels",
        ProblemSeverity.Loss,
        new("一行的名称含两行的名称", "A row’s label holds the names of two rows"),
        new("两行挨得太近或叠印，名称连在了一起，所在行的数字可能属于其中任一行。",
            "Two rows stand too near each other, or upon each other: their names became one, and the row’s figures may be either’s."),
        new("对照原页，拆开名称后再使用。", "Compare with the page, and part the names before the row is used."),
        "“二、政府性基金预算财政拨款收入三、国有资本经营预算财政拨款收入” holds the names of two rows.");

    public static readonly ProblemKind CodeMissing = new(
        "code-missing",
        ProblemSeverity.Loss,
        new("一行没有可用的科目编码", "A row has no code of the classification"),
        new("其余各行都有科目编码，这一行没有，或编码列印的不是科目编码：可能是折行、跨页的编码没有拼全。",
            "The other rows have codes, and this one has none, or what stands in its code column is none: a code broken over lines or pages, perhaps."),
        new("对照原页，补全编码后再使用。", "Compare with the page, and complete the code before the row is used by it."),
        "“208050” is no code of the classification.");

    public static readonly ProblemKind UnreadableName = new(
        "unreadable-name",
        ProblemSeverity.Loss,
        new("行或栏的名称无法辨认", "The name of a row or a column cannot be read"),
        new("字体没有说明名称里的某些字是什么，所在行或栏的数字没有归入。",
            "A font does not tell some characters of the name of a row or a column: its figures were not taken."),
        new("对照原页，或用 --ocr force 按图像识别。", "Compare with the page, or read it as a picture with --ocr force."),
        "“二、政府性\uFFFD金预算财政拨款收入” cannot be read in full: 1 figure beside it is not taken.");

    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        FamilyBudget, FamilyUnknown, NoTables, TitleWithoutTable, TitleContradictsHead, UnknownColumn, UnitUnknown, UntitledTable, UnjoinedRows,
        FigureWithoutRow, UnreadableCell, FiguresInNoCell, FiguresBesideTables, GridOnly, CutLabel, JoinedLabels, CodeMissing,
        UnreadableName,
    ];
}
