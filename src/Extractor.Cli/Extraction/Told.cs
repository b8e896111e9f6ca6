namespace Extractor.Cli.Extraction;

/// <summary>How much a run tells of a document.</summary>
internal enum Told
{
    /// <summary>What it came to, and the first of its problems: two lines at most.</summary>
    Shortly,

    /// <summary>All of its problems.</summary>
    Fully,

    /// <summary>As much of what failed, and nothing of what was read.</summary>
    Failures,
}
