namespace Extractor.Domain;

/// <summary>A line of the contents (目录).</summary>
/// <param name="PrintedNumber">第三部分, 五、, （一）; empty where none is printed.</param>
/// <param name="Title">The entry without its number, leader and page number.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record ContentsEntry(string PrintedNumber, string Title, Evidence Evidence)
{
    /// <summary>The page that it leads to, as printed; null where none is.</summary>
    public int? Page { get; init; }
}
