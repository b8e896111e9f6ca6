namespace Extractor.Domain.Problems;

/// <summary>What the reader of the PDF file repairs or cannot read of its structure.</summary>
internal static class FileProblems
{
    public static readonly ProblemKind CrossReferencesRebuilt = new(
        "cross-references-rebuilt",
        ProblemSeverity.Note,
        new("交叉引用表已重建", "The cross-reference table was rebuilt"),
        new("文件的对象索引缺失或有误，已搜索整个文件重建。", "The file's index of objects is missing or wrong; the whole file was searched for them."),
        Remedies.Repaired,
        "the cross-reference table is missing or wrong; the file was searched for its objects");

    public static readonly ProblemKind CrossReferencesWrong = new(
        "cross-references-wrong",
        ProblemSeverity.Note,
        new("交叉引用表有误", "The cross-reference table has wrong entries"),
        new("对象索引有个别条目指错，已搜索整个文件更正。", "Some entries of the index point to the wrong place; the whole file was searched to correct them."),
        Remedies.Repaired,
        "the cross-reference table has wrong entries; the file was searched for its objects");

    public static readonly ProblemKind JunkBeforeHeader = new(
        "junk-before-header",
        ProblemSeverity.Note,
        new("文件头前有多余字节", "Bytes stand before the file’s header"),
        new("文件开头多出一些字节，已跳过。", "The file begins with bytes that are not part of it; they were skipped."),
        Remedies.Repaired,
        "3 bytes stand before the file's header");

    public static readonly ProblemKind StreamLength = new(
        "stream-length",
        ProblemSeverity.Note,
        new("数据流长度有误", "The length of a stream was wrong"),
        new("数据流的长度写错，已搜索其末尾。", "The length of a stream is written wrongly; its end was searched for."),
        Remedies.Repaired,
        "the length of the stream of object 12 was wrong; its end was searched for");

    public static readonly ProblemKind StreamCutOff = new(
        "stream-cut-off",
        ProblemSeverity.Loss,
        new("文件不完整", "The file ends too early"),
        new("文件在一个数据流中间结束，其后的内容缺失。", "The file ends inside a stream: what stood behind is missing."),
        Remedies.Refetch,
        "the file ends inside the stream of object 12");

    public static readonly ProblemKind StreamDamaged = new(
        "stream-damaged",
        ProblemSeverity.Loss,
        new("数据流损坏", "A stream is damaged"),
        new("一个压缩的数据流解不到末尾，只用了能解出的部分。", "A compressed stream cannot be unpacked to its end; what could be unpacked is used."),
        Remedies.Refetch,
        "the FlateDecode data of object 12 is damaged; what could be decoded is used");

    public static readonly ProblemKind StreamAltered = new(
        "stream-altered",
        ProblemSeverity.Loss,
        new("数据流与校验和不符", "A stream does not fit its checksum"),
        new("数据流能够解开，但与其校验和不符，内容可能被改动。", "A stream can be unpacked but does not fit its checksum: it may have been changed."),
        Remedies.CheckFigures,
        "the FlateDecode data of object 12 does not fit its checksum; what it holds may be wrong");

    public static readonly ProblemKind StreamTooLarge = new(
        "stream-too-large",
        ProblemSeverity.Loss,
        new("数据流过大", "A stream is too large"),
        new("一个数据流解开后超出同样大小的文件应有的限度，其余部分未读。", "A stream unpacks to more than a file of this length can hold; the rest was not read."),
        Remedies.Compare,
        "object 12 decodes to more than 64 MB; the rest is left out");

    public static readonly ProblemKind PageTreeMissing = new(
        "page-tree-missing",
        ProblemSeverity.Loss,
        new("页面目录丢失", "The list of pages is lost"),
        new("页面目录不可用，页面是搜索得来的，次序可能有误。", "The list of pages is unusable; the pages were searched for, and their order may be wrong."),
        Remedies.Refetch,
        "the list of pages is lost; the pages were searched for, and their order may be wrong");

    public static readonly ProblemKind PageTreeLoop = new(
        "page-tree-loop",
        ProblemSeverity.Loss,
        new("页面目录循环", "The list of pages leads back into itself"),
        new("页面目录指回自身，重复的分支未读。", "The list of pages leads back into itself; the repeated branch was left out."),
        Remedies.Compare,
        "the page tree leads back into itself; the repeated branch is left out");

    public static readonly ProblemKind PageMissing = new(
        "page-missing",
        ProblemSeverity.Loss,
        new("缺少页面", "A page is not in the file"),
        new("页面目录列出的一页不在文件中。", "The list of pages names one that the file does not hold."),
        Remedies.Refetch,
        "the page tree names a page that is not in the file");

    public static readonly ProblemKind PagesMissing = new(
        "pages-missing",
        ProblemSeverity.Loss,
        new("页数不足", "Fewer pages than the document says"),
        new("文件自称的页数多于找到的页数。", "The document says that it has more pages than were found."),
        Remedies.Refetch,
        "the document says that it has 30 pages, 28 were found");

    public static readonly ProblemKind PageTooLarge = new(
        "page-too-large",
        ProblemSeverity.Loss,
        new("页面内容过多", "The page paints too much"),
        new("该页绘制的内容超出实际文件的限度，其余部分未读。", "The page paints more than a real one does; the rest was not read."),
        Remedies.Compare,
        "the page paints more than can be real; the rest is left out");

    public static readonly ProblemKind PageUnreadable = new(
        "page-unreadable",
        ProblemSeverity.Loss,
        new("该页无法读取", "The page cannot be read"),
        new("所选引擎（PdfPig）无法读取该页。", "The chosen engine (PdfPig) cannot read the page."),
        new("改用本程序自己的引擎（--engine own）。", "Read the file with the program's own engine (--engine own)."),
        "PdfPig cannot read the page (Object reference not set). Read the file with the program's own engine.");

    public static readonly ProblemKind ContentMissing = new(
        "content-missing",
        ProblemSeverity.Loss,
        new("页面内容缺失", "Content of the page is missing"),
        new("页面的内容不在文件中，或只在其中一部分。", "The page’s content, or a part of it, is not in the file."),
        Remedies.Refetch,
        "the page's content is not in the file");

    public static readonly ProblemKind FormLoop = new(
        "form-loop",
        ProblemSeverity.Loss,
        new("图形自我引用", "A drawing paints itself"),
        new("一个图形对象绘制自身，重复部分未读。", "A drawing of the file paints itself; the repetition was left out."),
        Remedies.Compare,
        "object 12 paints itself; the repetition is left out");

    public static readonly ProblemKind FieldTextCut = new(
        "field-text-cut",
        ProblemSeverity.Note,
        new("表单域文字超出范围", "The value of a field is cut off"),
        new("表单域的值比其矩形长；显示不出的部分未读。", "The value of a form field is longer than its rectangle; what does not show was not read."),
        new("如需全文，请在阅读器中打开该域。", "Open the field in a viewer if all of it is wanted."),
        "the value of a form field is longer than its rectangle; what does not fit into it does not show and is left out");

    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        CrossReferencesRebuilt, CrossReferencesWrong, JunkBeforeHeader, StreamLength, StreamCutOff, StreamDamaged, StreamAltered, StreamTooLarge,
        PageTreeMissing, PageTreeLoop, PageMissing, PagesMissing, PageTooLarge, PageUnreadable, ContentMissing, FormLoop, FieldTextCut,
    ];
}
