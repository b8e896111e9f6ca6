namespace Extractor.Domain.Problems;

/// <summary>What the reader of the PDF file repairs or cannot read.</summary>
internal static class FileProblems
{
    private static readonly Phrase Compare = new(
        "用其他 PDF 阅读器打开对照；若别处显示得完整，请连同文件报告。",
        "Open the file in another viewer and compare; if it shows more there, report it with the file.");

    private static readonly Phrase Repaired = new("无须处理；文件已按其余部分读出。", "Nothing: the file was read from the rest.");

    private static readonly Phrase Refetch = new("重新下载该文件；仍然如此的，向公开单位索取完好的文件。", "Fetch the file again; if it stays so, ask the publisher for a sound one.");

    private static readonly Phrase CheckFigures = new("核对所在页的文字和数字，或用 --verify 与另一引擎对照。", "Compare the page's text and figures with the print, or let --verify compare them with the other engine.");

    public static readonly ProblemKind CrossReferencesRebuilt = new(
        "cross-references-rebuilt",
        ProblemSeverity.Note,
        new("交叉引用表已重建", "The cross-reference table was rebuilt"),
        new("文件的对象索引缺失或有误，已搜索整个文件重建。", "The file's index of objects is missing or wrong; the whole file was searched for them."),
        Repaired,
        "the cross-reference table is missing or wrong; the file was searched for its objects");

    public static readonly ProblemKind CrossReferencesWrong = new(
        "cross-references-wrong",
        ProblemSeverity.Note,
        new("交叉引用表有误", "The cross-reference table has wrong entries"),
        new("对象索引有个别条目指错，已搜索整个文件更正。", "Some entries of the index point to the wrong place; the whole file was searched to correct them."),
        Repaired,
        "the cross-reference table has wrong entries; the file was searched for its objects");

    public static readonly ProblemKind JunkBeforeHeader = new(
        "junk-before-header",
        ProblemSeverity.Note,
        new("文件头前有多余字节", "Bytes stand before the file’s header"),
        new("文件开头多出一些字节，已跳过。", "The file begins with bytes that are not part of it; they were skipped."),
        Repaired,
        "3 bytes stand before the file's header");

    public static readonly ProblemKind StreamLength = new(
        "stream-length",
        ProblemSeverity.Note,
        new("数据流长度有误", "The length of a stream was wrong"),
        new("数据流的长度写错，已搜索其末尾。", "The length of a stream is written wrongly; its end was searched for."),
        Repaired,
        "the length of the stream of object 12 was wrong; its end was searched for");

    public static readonly ProblemKind StreamCutOff = new(
        "stream-cut-off",
        ProblemSeverity.Loss,
        new("文件不完整", "The file ends too early"),
        new("文件在一个数据流中间结束，其后的内容缺失。", "The file ends inside a stream: what stood behind is missing."),
        Refetch,
        "the file ends inside the stream of object 12");

    public static readonly ProblemKind StreamDamaged = new(
        "stream-damaged",
        ProblemSeverity.Loss,
        new("数据流损坏", "A stream is damaged"),
        new("一个压缩的数据流解不到末尾，只用了能解出的部分。", "A compressed stream cannot be unpacked to its end; what could be unpacked is used."),
        Refetch,
        "the FlateDecode data of object 12 is damaged; what could be decoded is used");

    public static readonly ProblemKind StreamAltered = new(
        "stream-altered",
        ProblemSeverity.Loss,
        new("数据流与校验和不符", "A stream does not fit its checksum"),
        new("数据流能够解开，但与其校验和不符，内容可能被改动。", "A stream can be unpacked but does not fit its checksum: it may have been changed."),
        CheckFigures,
        "the FlateDecode data of object 12 does not fit its checksum; what it holds may be wrong");

    public static readonly ProblemKind StreamTooLarge = new(
        "stream-too-large",
        ProblemSeverity.Loss,
        new("数据流过大", "A stream is too large"),
        new("一个数据流解开后超出同样大小的文件应有的限度，其余部分未读。", "A stream unpacks to more than a file of this length can hold; the rest was not read."),
        Compare,
        "object 12 decodes to more than 64 MB; the rest is left out");

    public static readonly ProblemKind PageTreeMissing = new(
        "page-tree-missing",
        ProblemSeverity.Loss,
        new("页面目录丢失", "The list of pages is lost"),
        new("页面目录不可用，页面是搜索得来的，次序可能有误。", "The list of pages is unusable; the pages were searched for, and their order may be wrong."),
        Refetch,
        "the list of pages is lost; the pages were searched for, and their order may be wrong");

    public static readonly ProblemKind PageTreeLoop = new(
        "page-tree-loop",
        ProblemSeverity.Loss,
        new("页面目录循环", "The list of pages leads back into itself"),
        new("页面目录指回自身，重复的分支未读。", "The list of pages leads back into itself; the repeated branch was left out."),
        Compare,
        "the page tree leads back into itself; the repeated branch is left out");

    public static readonly ProblemKind PageMissing = new(
        "page-missing",
        ProblemSeverity.Loss,
        new("缺少页面", "A page is not in the file"),
        new("页面目录列出的一页不在文件中。", "The list of pages names one that the file does not hold."),
        Refetch,
        "the page tree names a page that is not in the file");

    public static readonly ProblemKind PagesMissing = new(
        "pages-missing",
        ProblemSeverity.Loss,
        new("页数不足", "Fewer pages than the document says"),
        new("文件自称的页数多于找到的页数。", "The document says that it has more pages than were found."),
        Refetch,
        "the document says that it has 30 pages, 28 were found");

    public static readonly ProblemKind PageTooLarge = new(
        "page-too-large",
        ProblemSeverity.Loss,
        new("页面内容过多", "The page paints too much"),
        new("该页绘制的内容超出实际文件的限度，其余部分未读。", "The page paints more than a real one does; the rest was not read."),
        Compare,
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
        Refetch,
        "the page's content is not in the file");

    public static readonly ProblemKind FormLoop = new(
        "form-loop",
        ProblemSeverity.Loss,
        new("图形自我引用", "A drawing paints itself"),
        new("一个图形对象绘制自身，重复部分未读。", "A drawing of the file paints itself; the repetition was left out."),
        Compare,
        "object 12 paints itself; the repetition is left out");

    public static readonly ProblemKind FieldTextCut = new(
        "field-text-cut",
        ProblemSeverity.Note,
        new("表单域文字超出范围", "The value of a field is cut off"),
        new("表单域的值比其矩形长；显示不出的部分未读。", "The value of a form field is longer than its rectangle; what does not show was not read."),
        new("如需全文，请在阅读器中打开该域。", "Open the field in a viewer if all of it is wanted."),
        "the value of a form field is longer than its rectangle; what does not fit into it does not show and is left out");

    public static readonly ProblemKind FontMissing = new(
        "font-missing",
        ProblemSeverity.Loss,
        new("字体缺失", "A font is missing"),
        new("页面所用的字体不在文件中，其文字按 Helvetica 读出，可能有误。", "A font that the page uses is not in the file; its text is read as Helvetica and may be wrong."),
        CheckFigures,
        "the font F3 that the page uses is not in its resources; text set in it is read as Helvetica and may be wrong");

    public static readonly ProblemKind FontsTooLarge = new(
        "fonts-too-large",
        ProblemSeverity.Loss,
        new("字体数据过大", "The fonts hold too much"),
        new("文件的字体数据超出限度，其余字体的文字可能有误。", "The document’s fonts hold more than real ones do; text set in the rest of them may be wrong."),
        CheckFigures,
        "the document's fonts hold more than can be real; text set in the rest of them is read as Helvetica and may be wrong");

    public static readonly ProblemKind FontProgramUnreadable = new(
        "font-program-unreadable",
        ProblemSeverity.Loss,
        new("嵌入字体无法读取", "An embedded font cannot be read"),
        new("嵌入的字体文件不是已知的格式，其文字的位置可能有误。", "An embedded font file is of no known kind; the places of its letters may be wrong."),
        CheckFigures,
        "Font 'ABCDEF+SimSun' has an embedded font file of no known kind.");

    public static readonly ProblemKind FontNoDescendant = new(
        "font-no-descendant",
        ProblemSeverity.Loss,
        new("复合字体不完整", "A composite font lacks its glyphs"),
        new("复合字体缺少其字形字体，字宽不明。", "A composite font does not name the font of its glyphs; the widths of its letters are not known."),
        CheckFigures,
        "Font 'ABCDEF+SimSun' is a composite font without a descendant; its codes have no widths.");

    public static readonly ProblemKind FontUnknownCmap = new(
        "font-unknown-cmap",
        ProblemSeverity.Loss,
        new("字体编码不明", "A font names an unknown encoding"),
        new("字体所用的编码本程序不认识，按双字节读出，可能有误。", "A font names an encoding that is not known; its codes are read as two bytes each and may be wrong."),
        CheckFigures,
        "Font 'ABCDEF+SimSun' names the unknown encoding 'GBX-H'; its codes are read as two bytes each.");

    public static readonly ProblemKind ImageNotDecoded = new(
        "image-not-decoded",
        ProblemSeverity.Loss,
        new("页面图像无法解码", "A picture of the page cannot be decoded"),
        new("扫描页的图像格式不支持（如 JPEG 2000、JBIG2）或已损坏。", "The picture of a scanned page is in a format that is not read (JPEG 2000, JBIG2) or is damaged."),
        new("用其他程序把该页转成 JPEG 图像的 PDF，再读取。", "Convert the page to a PDF with a JPEG picture in another program, and read that."),
        "an image of the page cannot be decoded: JPEG 2000 is not read");

    public static readonly ProblemKind RecognitionMissing = new(
        "recognition-missing",
        ProblemSeverity.Loss,
        new("缺少扫描页识别模型", "The models for scanned pages are missing"),
        new("该页是扫描件，而识别模型不在程序旁边。", "The page is scanned, and the models that read scanned pages are not beside the program."),
        new("使用发行版，或在装有 npm 的机器上编译。", "Use a release, or build the program where npm is installed."),
        "The page is scanned, and the models that read scanned pages are not beside the program. Build it where npm is installed, or use a release, which brings them along.");

    public static readonly ProblemKind EnginePdfpig = new(
        "engine-pdfpig",
        ProblemSeverity.Note,
        new("由 PdfPig 读取", "Read with PdfPig"),
        new("文件由 PdfPig 读取，它不区分隐藏和裁剪的内容等。", "The file was read with PdfPig, which does not tell hidden and clipped content and more."),
        new("用本程序自己的引擎（--engine own）读取更完整。", "The program's own engine (--engine own) tells more."),
        "Read with PdfPig, which does not tell hidden optional content, letters outside their clip, transparency, artifacts, annotations and fields: letters of these may be read or missing.");

    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        CrossReferencesRebuilt, CrossReferencesWrong, JunkBeforeHeader, StreamLength, StreamCutOff, StreamDamaged, StreamAltered, StreamTooLarge,
        PageTreeMissing, PageTreeLoop, PageMissing, PagesMissing, PageTooLarge, PageUnreadable, ContentMissing, FormLoop, FieldTextCut, FontMissing,
        FontsTooLarge, FontProgramUnreadable, FontNoDescendant, FontUnknownCmap, ImageNotDecoded, RecognitionMissing, EnginePdfpig,
    ];
}
