namespace Extractor.Domain;

/// <summary>What the cover prints; each null where it does not.</summary>
public sealed record Cover
{
    /// <summary>The title as printed, its lines joined; null where there is no cover.</summary>
    public Evidence? Title { get; init; }

    /// <summary>The body's name without year and kind of document, with （本级） or （汇总） if printed; where the cover is silent, as the tables print it.</summary>
    public Evidence? Body { get; init; }

    /// <summary>The fiscal year as a number, where the cover (or, failing it, the titles) tells.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>department (部门决算) or unit (单位决算).</summary>
    public string? Scope { get; init; }

    /// <summary>The date as printed; null where none is.</summary>
    public Evidence? Date { get; init; }
}
