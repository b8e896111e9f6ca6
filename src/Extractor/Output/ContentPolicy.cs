namespace Extractor.Output;

/// <summary>What a browser may do with a page that quotes documents: show it, and run or load nothing that is not ours (Content Security Policy).</summary>
internal static class ContentPolicy
{
    public const string Header = "Content-Security-Policy";

    /// <summary>For a drawing.</summary>
    public const string Nothing = "default-src 'none'";
}
