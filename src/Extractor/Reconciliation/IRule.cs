namespace Extractor.Reconciliation;

/// <summary>A rule of the book.</summary>
public interface IRule
{
    RuleDescriptor Rule { get; }
}
