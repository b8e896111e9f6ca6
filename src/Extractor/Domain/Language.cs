namespace Extractor.Domain;

/// <summary>The language that verdicts are written in.</summary>
public enum Language
{
    /// <summary>Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
