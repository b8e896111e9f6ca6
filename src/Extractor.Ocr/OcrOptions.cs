namespace Extractor.Ocr;

/// <summary>How scanned pages are read.</summary>
public sealed record OcrOptions
{
    public OcrMode Mode { get; init; } = OcrMode.Auto;

    /// <summary>What the models run on.</summary>
    public OcrDevice Device { get; init; }

    /// <summary>Pages of one document that are recognised at a time.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>How much processor time the pages of one document may take to recognise, together; null for as much as they take.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// How much of it each page adds that is recognised, so that a file of one picture cannot take what hundreds of pages may; null where all of it is there
    /// from the first.
    /// </summary>
    public TimeSpan? TimeoutPerPage { get; init; }

    /// <summary>The folder of the models; that beside the program where null.</summary>
    public string? Models { get; init; }

    /// <summary>
    /// Names that lines are likely to consist of: a line that comes close to one, where its characters are unsure, is that one. Asked for when the first
    /// scanned page is met.
    /// </summary>
    public Func<IReadOnlyCollection<string>> Words { get; init; } = static () => [];

    /// <summary>Where recognised pages are kept by what their pictures hold; null to keep none.</summary>
    public string? Cache { get; init; }
}
