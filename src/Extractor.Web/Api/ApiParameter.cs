namespace Extractor.Web.Api;

/// <summary>Something that a call says: in its path, its query or its form.</summary>
/// <param name="Words">The only words that are taken; empty where any is.</param>
internal sealed record ApiParameter(string Name, string Description, params IReadOnlyList<string> Words)
{
    public static ApiParameter Key { get; } = new("key", "of the document: the first 16 digits of its PDF's SHA-256") { IsRequired = true };

    public static IReadOnlyList<ApiParameter> Paging { get; } =
    [
        new("page", "from 1") { IsNumber = true },
        new("page_size", "how many items a page has, 200 at most; 50 where not given") { IsNumber = true },
    ];

    public bool IsRequired { get; init; }

    public bool IsNumber { get; init; }

    /// <summary>One file or several.</summary>
    public bool IsFiles { get; init; }
}
