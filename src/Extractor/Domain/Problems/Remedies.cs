namespace Extractor.Domain.Problems;

/// <summary>What is to be done about several kinds of problems.</summary>
internal static class Remedies
{
    public static readonly Phrase Compare = new(
        "用其他 PDF 阅读器打开对照；若别处显示得完整，请连同文件报告。",
        "Open the file in another viewer and compare; if it shows more there, report it with the file.");

    public static readonly Phrase Repaired = new("无须处理；文件已按其余部分读出。", "Nothing: the file was read from the rest.");

    public static readonly Phrase Refetch = new("重新下载该文件；仍然如此的，向公开单位索取完好的文件。", "Fetch the file again; if it stays so, ask the publisher for a sound one.");

    public static readonly Phrase CheckFigures = new(
        "核对所在页的文字和数字，或用 --verify 与另一引擎对照。",
        "Compare the page's text and figures with the print, or let --verify compare them with the other engine.");
}
