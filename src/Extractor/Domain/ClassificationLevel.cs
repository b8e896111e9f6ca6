namespace Extractor.Domain;

/// <summary>A level of the government revenue and expenditure classification.</summary>
public enum ClassificationLevel
{
    /// <summary>类</summary>
    Class,

    /// <summary>款</summary>
    Section,

    /// <summary>项</summary>
    Item,
}
