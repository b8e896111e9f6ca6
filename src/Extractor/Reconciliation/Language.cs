namespace Extractor.Reconciliation;

/// <summary>The language that verdicts are written in.</summary>
internal enum Language
{
    Chinese,
    English,
}
