using System.Globalization;
using Extractor.Domain;
using Extractor.Reconciliation;
using Extractor.Web.Catalogue;
using Extractor.Web.Review;

namespace Extractor.Web.HandOn;

/// <summary>A document with its findings, as letters, workbooks and annotated copies tell of it.</summary>
internal sealed record HandedDocument(Disclosure Disclosure, IReadOnlyList<HandedFinding> Findings)
{
    public string Body => Disclosure.Cover.Body?.Text ?? Disclosure.Document.Name;

    public Phrase Year => Disclosure.Cover.FiscalYear?.ToString(CultureInfo.InvariantCulture) is { } year ? new Phrase(year + "年度", year) : "";

    /// <summary>Province and city, as a list that came with the document tells.</summary>
    public string Place => $"{Disclosure.Provenance?.Province} {Disclosure.Provenance?.City}".Trim();

    /// <summary>部门决算, 单位预算 …</summary>
    public Phrase Kind => DocumentKind.Of(Disclosure.Cover.Scope, Disclosure.Family.Key);

    /// <summary>What the body is told: what nobody took for a false alarm or for mended, notes aside.</summary>
    public IEnumerable<HandedFinding> ForTheBody => Findings.Where(f => f.State is not (DecisionState.FalseAlarm or "rectified") && f.Severity != "note");

    /// <param name="findings">Its own and those between documents, in their order.</param>
    public static HandedDocument Of(Disclosure disclosure, IReadOnlyList<CheckFinding> findings, IReadOnlyList<Decision> decisions) =>
        new(disclosure, [.. FindingMatch.Of(findings, decisions).Findings.Select((f, i) => HandedFinding.Of(f, i + 1))]);
}
