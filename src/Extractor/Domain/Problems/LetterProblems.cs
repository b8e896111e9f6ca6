namespace Extractor.Domain.Problems;

/// <summary>What the readers cannot tell of letters: fonts, pictures of pages, and what reads them.</summary>
internal static class LetterProblems
{
    public static readonly ProblemKind FontMissing = new(
        "font-missing",
        ProblemSeverity.Loss,
        new("字体缺失", "A font is missing"),
        new("页面所用的字体不在文件中，其文字按 Helvetica 读出，可能有误。", "A font that the page uses is not in the file; its text is read as Helvetica and may be wrong."),
        Remedies.CheckFigures,
        "the font F3 that the page uses is not in its resources; text set in it is read as Helvetica and may be wrong");

    public static readonly ProblemKind FontsTooLarge = new(
        "fonts-too-large",
        ProblemSeverity.Loss,
        new("字体数据过大", "The fonts hold too much"),
        new("文件的字体数据超出限度，其余字体的文字可能有误。", "The document’s fonts hold more than real ones do; text set in the rest of them may be wrong."),
        Remedies.CheckFigures,
        "the document's fonts hold more than can be real; text set in the rest of them is read as Helvetica and may be wrong");

    public static readonly ProblemKind FontProgramUnreadable = new(
        "font-program-unreadable",
        ProblemSeverity.Loss,
        new("嵌入字体无法读取", "An embedded font cannot be read"),
        new("嵌入的字体文件不是已知的格式，其文字的位置可能有误。", "An embedded font file is of no known kind; the places of its letters may be wrong."),
        Remedies.CheckFigures,
        "Font 'ABCDEF+SimSun' has an embedded font file of no known kind.");

    public static readonly ProblemKind FontNoDescendant = new(
        "font-no-descendant",
        ProblemSeverity.Loss,
        new("复合字体不完整", "A composite font lacks its glyphs"),
        new("复合字体缺少其字形字体，字宽不明。", "A composite font does not name the font of its glyphs; the widths of its letters are not known."),
        Remedies.CheckFigures,
        "Font 'ABCDEF+SimSun' is a composite font without a descendant; its codes have no widths.");

    public static readonly ProblemKind FontUnknownCmap = new(
        "font-unknown-cmap",
        ProblemSeverity.Loss,
        new("字体编码不明", "A font names an unknown encoding"),
        new("字体所用的编码本程序不认识，按双字节读出，可能有误。", "A font names an encoding that is not known; its codes are read as two bytes each and may be wrong."),
        Remedies.CheckFigures,
        "Font 'ABCDEF+SimSun' names the unknown encoding 'GBX-H'; its codes are read as two bytes each.");

    public static readonly ProblemKind ImageNotDecoded = new(
        "image-not-decoded",
        ProblemSeverity.Loss,
        new("页面图像无法解码", "A picture of the page cannot be decoded"),
        new("扫描页的图像格式不支持（如部分 JBIG2、少见的 JPEG 2000）或已损坏。",
            "The picture of a scanned page is in a format that is not read (some JBIG2, rare JPEG 2000) or is damaged."),
        new("用其他程序把该页转成 JPEG 图像的 PDF，再读取。", "Convert the page to a PDF with a JPEG picture in another program, and read that."),
        "an image of the page cannot be decoded: its JPEG data is damaged");

    public static readonly ProblemKind RecognitionMissing = new(
        "recognition-missing",
        ProblemSeverity.Loss,
        new("缺少扫描页识别模型", "The models for scanned pages are missing"),
        new("该页是扫描件，而识别模型不在程序旁边。", "The page is scanned, and the models that read scanned pages are not beside the program."),
        new("使用发行版，或在装有 npm 的机器上编译。", "Use a release, or build the program where npm is installed."),
        "The page is scanned, and the models that read scanned pages are not beside the program. "
        + "Build it where npm is installed, or use a release, which brings them along.");

    public static readonly ProblemKind EnginePdfpig = new(
        "engine-pdfpig",
        ProblemSeverity.Note,
        new("由 PdfPig 读取", "Read with PdfPig"),
        new("文件由 PdfPig 读取，它不区分隐藏和裁剪的内容等。", "The file was read with PdfPig, which does not tell hidden and clipped content and more."),
        new("用本程序自己的引擎（--engine own）读取更完整。", "The program's own engine (--engine own) tells more."),
        "Read with PdfPig, which does not tell hidden optional content, letters outside their clip, "
        + "transparency, artifacts, annotations and fields: letters of these may be read or missing.");

    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        FontMissing, FontsTooLarge, FontProgramUnreadable, FontNoDescendant, FontUnknownCmap, ImageNotDecoded, RecognitionMissing, EnginePdfpig,
    ];
}
