namespace Extractor.Reconciliation;

/// <summary>A rule of the book.</summary>
internal interface IRule
{
    RuleDescriptor Rule { get; }
}
