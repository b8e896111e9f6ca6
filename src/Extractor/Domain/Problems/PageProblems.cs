namespace Extractor.Domain.Problems;

/// <summary>What of the pages could not be read, whatever they hold.</summary>
internal static class PageProblems
{
    public static readonly ProblemKind DocumentWithoutText = new(
        "document-without-text",
        ProblemSeverity.Failure,
        new("文件没有文字，未能读出", "The document holds no text"),
        new("各页都没有文字：文件是扫描件，或文字是画出来的。", "No page holds text: the document is scanned, or its text is drawn."),
        new("先用 OCR 程序把文件转为可搜索的 PDF，或用 --ocr force 读取。", "Make the document searchable with an OCR program, or read it with --ocr force."),
        "None of the 30 pages holds any text: the document is scanned or drawn. Make it searchable with an OCR program first.");

    public static readonly ProblemKind PageWithoutText = new(
        "page-without-text",
        ProblemSeverity.Loss,
        new("整页没有文字，未能读出", "The page holds no text"),
        new("该页有图像或线条而没有文字，印在上面的内容未读。", "The page shows a picture or lines but holds no text: what is printed on it was not read."),
        new("先用 OCR 程序把文件转为可搜索的 PDF，或用 --ocr force 读取。", "Make the document searchable with an OCR program, or read it with --ocr force."),
        "The page shows a picture or lines but holds no text: what is printed on it was not read.");

    public static readonly ProblemKind PageDrawn = new(
        "page-drawn",
        ProblemSeverity.Loss,
        new("该页文字是画出来的，未能读出", "The text of the page is drawn"),
        new("该页大部分文字以图形绘成，不是文字，未读。", "Most of the page’s text is drawn as shapes, not written: it was not read."),
        new("先用 OCR 程序把文件转为可搜索的 PDF，或用 --ocr force 读取。", "Make the document searchable with an OCR program, or read it with --ocr force."),
        "Most of the page's text is drawn as shapes, not written: it was not read. Make the document searchable with an OCR program first.");

    public static readonly ProblemKind TextRecognized = new(
        "text-recognized",
        ProblemSeverity.Note,
        new("文字来自识别层", "The text is that of a recognised layer"),
        new("文字是扫描件背后的隐藏识别层，数字可能认错。", "The text is a hidden layer that an OCR program has put behind a scan; its figures may be misread."),
        new("对照原页核对重要数字。", "Compare figures that matter with the page."),
        "The text of 3 pages does not show: it is a hidden layer, as OCR programs put behind a scan, and its figures may be misread.");

    public static readonly ProblemKind UnreadableCharacters = new(
        "unreadable-characters",
        ProblemSeverity.Loss,
        new("有文字无法辨认", "Characters cannot be read"),
        new("字体没有说明其字符代表什么，这些字符未读。", "A font does not tell what its characters stand for; they were not read."),
        new("对照原页，或用 --ocr force 按图像识别。", "Compare with the page, or read it as a picture with --ocr force."),
        "12 characters of the page cannot be read: their font does not tell what they stand for.");

    public static readonly ProblemKind FigureDoubtful = new(
        "figure-doubtful",
        ProblemSeverity.Loss,
        new("识别的数字存疑", "A recognised figure is doubtful"),
        new("从图像识别的数字有两种读法，没有勾稽关系可以判断。", "A figure recognised in a picture may be another one, and no check settles which."),
        new("对照原页核对该数字。", "Compare the figure with the page."),
        "“8.00” was recognised in a picture and may be another figure, “3.00”; no check settles it.");

    public static readonly ProblemKind CodeDoubtful = new(
        "code-doubtful",
        ProblemSeverity.Loss,
        new("识别的科目编码存疑", "A recognised code is doubtful"),
        new("从图像识别的科目编码可能是另一个，别的表也没有同名科目可以印证。",
            "A classification code recognised in a picture may be another one, and no other table gives the name the same code."),
        new("对照原页核对该编码。", "Compare the code with the page."),
        "The code 2080501 of “行政单位离退休” was recognised in a picture and may be another, 2080601.");

    public static readonly ProblemKind LimitReached = new(
        "limit-reached",
        ProblemSeverity.Loss,
        new("超出时间或大小限制", "A limit was reached"),
        new("文件超出处理时间或大小的限制，其后的内容未读。", "The document took more time or room than it may; what stood behind was not read."),
        new("提高 --timeout 或 --max-output 后再读。", "Read it again with a higher --timeout or --max-output."),
        "Pages 31 to 40 were not read: the document took longer than 60 seconds of processor time");

    public static readonly ProblemKind StageFailed = new(
        "stage-failed",
        ProblemSeverity.Loss,
        new("读取时出错", "A fault of this program"),
        new("本程序的错误使一部分内容未能读出。", "A fault in this program kept a part of the document from being read."),
        new("请连同文件报告。", "Report it with the file."),
        "The tables could not be read because of a fault in this program (NullReferenceException: …). Please report it with the file.");

    public static readonly ProblemKind EnginesDiffer = new(
        "engines-differ",
        ProblemSeverity.Loss,
        new("两个引擎读得不同", "The two engines read a figure differently"),
        new("用 --verify 对照时，两个引擎读出的数字不同。", "Held to each other by --verify, the two engines read a figure differently."),
        new("对照原页核对该数字。", "Compare the figure with the page."),
        "The two engines read a figure differently: “12.00”, and “72.00”.");

    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        DocumentWithoutText, PageWithoutText, PageDrawn, TextRecognized, UnreadableCharacters, FigureDoubtful, CodeDoubtful, LimitReached, StageFailed,
        EnginesDiffer,
    ];
}
