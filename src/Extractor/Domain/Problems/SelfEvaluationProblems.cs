namespace Extractor.Domain.Problems;

/// <summary>What of the self-evaluation forms could not be read.</summary>
internal static class SelfEvaluationProblems
{
    public static readonly ProblemKind FormCellUnplaced = new(
        "form-cell-unplaced",
        ProblemSeverity.Loss,
        new("自评表有内容未能归位", "A cell of a self-evaluation form has no column"),
        new("自评表的一格没有归入任何栏目。", "No column of the form takes a printed cell."),
        new("用 extractor inspect 查看该页被读成什么，并报告该版式。", "Look at the page with extractor inspect, and report the layout."),
        "No column of the form takes “742”.");

    public static readonly ProblemKind FormColumnsInferred = new(
        "form-columns-inferred",
        ProblemSeverity.Note,
        new("自评表栏目按惯例读出", "Columns of a self-evaluation form are inferred"),
        new("资金栏目的表头不全，数字按通常的次序读出。", "The heads of the fund columns are incomplete: the figures were read in the usual order."),
        new("对照原页核对资金各栏。", "Compare the columns of funds with the page."),
        "The heads of the fund columns are incomplete: their figures were read in the usual order, budget to score.");

    public static readonly ProblemKind FormFigureInHead = new(
        "form-figure-in-head",
        ProblemSeverity.Note,
        new("自评表表头中有数字", "A figure stands among the heads"),
        new("资金表头中印有数字，没有一行资金取用它。", "A figure stands in the head of the fund columns; no fund’s row holds it."),
        new("对照原页查看该数字属于哪一行。", "See on the page which row it belongs to."),
        "“10” stands beside 分值 in the head of the fund columns: no fund's row holds it.");

    public static readonly ProblemKind FormIncomplete = new(
        "form-incomplete",
        ProblemSeverity.Loss,
        new("自评表不完整", "A self-evaluation form is incomplete"),
        new("自评表缺少应有的部分：被截断，或画法未能理解。", "The form lacks a part: it is cut off, or drawn in a way that was not understood."),
        new("用 extractor inspect 查看该页被读成什么，并报告该版式。", "Look at the page with extractor inspect, and report the layout."),
        "The form lacks its indicators (绩效指标): it is cut off, or drawn in a way that was not understood.");

    public static readonly ProblemKind FormEmpty = new(
        "form-empty",
        ProblemSeverity.Note,
        new("自评表没有数字", "A self-evaluation form holds no figure"),
        new("自评表印出而没有填任何数字。", "The form is printed without any figure."),
        new("属于文件的疏漏，请公开单位更正。", "An omission of the document, for the publisher to correct."),
        "The form is printed without any figure.");

    public static readonly ProblemKind FormNamesBody = new(
        "form-names-body",
        ProblemSeverity.Note,
        new("自评表项目名称填的是单位名", "A self-evaluation form names the body as its project"),
        new("自评表的项目名称填成了本单位的名称。", "The form gives the body’s own name for the project’s."),
        new("属于文件的疏漏，请公开单位更正。", "An omission of the document, for the publisher to correct."),
        "The form gives the body's own name, 某市交通局, for the project's.");

    public static readonly ProblemKind FormIsPicture = new(
        "form-is-picture",
        ProblemSeverity.Loss,
        new("自评表是图片，未能读出", "A self-evaluation form is a picture"),
        new("标题下是图片，自评表的内容未读。", "Under the title stands a picture: nothing of the form was read."),
        new("先用 OCR 程序把文件转为可搜索的 PDF，或用 --ocr force 读取。", "Make the document searchable with an OCR program, or read it with --ocr force."),
        "“项目支出绩效自评表” stands over a picture: nothing of the form was read.");

    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        FormCellUnplaced, FormColumnsInferred, FormFigureInHead, FormIncomplete, FormEmpty, FormNamesBody, FormIsPicture,
    ];
}
