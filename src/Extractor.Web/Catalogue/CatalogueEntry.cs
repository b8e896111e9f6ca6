using Extractor.Domain;

namespace Extractor.Web.Catalogue;

/// <summary>What the list knows of a document.</summary>
internal sealed record CatalogueEntry
{
    private string? _searched;

    /// <summary>Its number in the store, which another load may change.</summary>
    public required long Id { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The PDF's file name.</summary>
    public required string Name { get; init; }

    /// <summary>The body as printed; null where the cover names none.</summary>
    public string? Body { get; init; }

    public int? Year { get; init; }

    /// <summary>department, unit or null.</summary>
    public string? Scope { get; init; }

    /// <summary>final-accounts, budget or other.</summary>
    public string Family { get; init; } = DocumentFamily.FinalAccounts.Key;

    /// <summary>complete, partial or failed.</summary>
    public required string Status { get; init; }

    public required int Pages { get; init; }

    public string? Province { get; init; }

    public string? City { get; init; }

    /// <summary>All that words are looked for in, without case.</summary>
    public string Searched => _searched ??= string.Join('\n', Body, Name, City, Province).ToLowerInvariant();

    /// <summary>What the document contradicts of itself.</summary>
    public FindingCounts Own { get; init; }

    /// <summary>What it contradicts of other documents, or they of it: this changes when another comes.</summary>
    public FindingCounts Between { get; init; }

    public int Contradictions => Own.Contradictions + Between.Contradictions;

    public int Doubts => Own.Doubts + Between.Doubts;

    public int Warnings => Own.Warnings + Between.Warnings;

    public int Notes => Own.Notes + Between.Notes;

    public int Findings => Contradictions + Doubts + Warnings + Notes;

    /// <summary>部门决算, 单位预算 …</summary>
    public Phrase Kind => DocumentKind.Of(Scope, Family);

    /// <summary>The document's name in addresses: the begin of its hash, which stays whatever the store does.</summary>
    public string Key => DocumentKey.Of(Sha256);

    /// <summary>The body, or the file where none is named.</summary>
    public string Title => Body ?? Name;
}
