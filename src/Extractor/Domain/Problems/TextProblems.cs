namespace Extractor.Domain.Problems;

/// <summary>What of the narrative could not be read, or is left unwritten in it.</summary>
internal static class TextProblems
{
    public static readonly ProblemKind NarrativeMissing = new(
        "narrative-missing",
        ProblemSeverity.Note,
        new("没有情况说明", "There is no narrative"),
        new("文件没有正文，或正文没有决算数字。", "The document has no running text, or none that states a figure of the accounts."),
        new("查看情况说明是否另附文件公开。", "See whether the narrative is published in a file of its own."),
        "The document has no running text.");

    public static readonly ProblemKind BodyInDoubt = new(
        "body-in-doubt",
        ProblemSeverity.Note,
        new("单位名称存疑", "The body's name is in doubt"),
        new("封面的名称，表头和标题都没有。", "The name on the cover stands over no table and in no heading."),
        new("对照封面，核对单位名称。", "Compare with the cover."),
        "The cover names “某区司法局”; no caption and no heading has that name.");

    public static readonly ProblemKind UnboundFigure = new(
        "unbound-figure",
        ProblemSeverity.Loss,
        new("正文有数字不知所指", "A figure of the text is not bound"),
        new("没有一条陈述取用正文的这个数字。", "No statement takes the figure."),
        new("报告该句的写法。", "Report the wording of the sentence."),
        "No statement takes the figure 12.00万元.");

    public static readonly ProblemKind UnreadableFigure = new(
        "unreadable-figure",
        ProblemSeverity.Loss,
        new("正文有数字写法有误", "A figure of the text is no number"),
        new("正文的数字写法不是一个数（如 1.2.3），未读。", "A figure of the text is not written as a number is (1.2.3), and was not read."),
        new("属于文件的笔误，请公开单位更正。", "A slip of the document, for the publisher to correct."),
        "1,23.4 is not written as a number is, and was not read.");

    public static readonly ProblemKind SecondDocument = new(
        "second-document",
        ProblemSeverity.Note,
        new("似乎是两份文件", "The file seems to hold two documents"),
        new("部分标题的编号重新出现，文件似由两份文件拼成。", "The number of a part comes again: the file seems to be put together of two documents."),
        new("拆成两个文件再读。", "Split the file, and read each."),
        "第一部分 comes again: the file seems to hold two documents.");

    public static readonly ProblemKind SectionDeniesFigures = new(
        "section-denies-figures",
        ProblemSeverity.Note,
        new("一处说没有，另一处有数字", "The text denies what it prints"),
        new("正文说没有某项，却在别处印出其数字。", "The text says that there is none of something that it prints figures for."),
        new("对照原文；属实的，是文件的错误。", "Compare with the text; it may be a mistake of the document."),
        "The text says 没有 of what it prints figures for.");

    public static readonly ProblemKind UnfilledFigure = new(
        "unfilled-figure",
        ProblemSeverity.Note,
        new("有数字未填", "A figure is not filled in"),
        new("样张中的数字未填。", "A figure of the template was not filled in."),
        new("属于文件的疏漏，请公开单位更正。", "An omission of the document, for the publisher to correct."),
        "A figure is missing in ××万元.");

    public static readonly ProblemKind TemplateResidue = new(
        "template-residue",
        ProblemSeverity.Note,
        new("有样张残留", "Words of the template are left"),
        new("正文留有样张的字样。", "The text holds words of the template."),
        new("属于文件的疏漏，请公开单位更正。", "An omission of the document, for the publisher to correct."),
        "（此处填写） is left from the template.");

    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        NarrativeMissing, BodyInDoubt, UnboundFigure, UnreadableFigure, SecondDocument, SectionDeniesFigures, UnfilledFigure, TemplateResidue,
    ];
}
