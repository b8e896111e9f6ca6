using System.Globalization;
using Extractor.Domain;
using Extractor.Reconciliation;
using Extractor.Web.Catalogue;
using Extractor.Web.Review;

namespace Extractor.Web.HandOn;

/// <summary>A document with its findings, as letters, workbooks and annotated copies tell of it.</summary>
internal sealed record HandedDocument(Disclosure Disclosure, IReadOnlyList<HandedFinding> Findings)
{
    /// <summary>What other documents of the same body contradict of it; numbered on from its own findings.</summary>
    public IReadOnlyList<HandedFinding> Between { get; init; } = [];

    /// <summary>Its own and those between documents.</summary>
    public IEnumerable<HandedFinding> All => Findings.Concat(Between);

    public string Body => Disclosure.Cover.Body?.Text ?? Disclosure.Document.Name;

    public string Year => Disclosure.Cover.FiscalYear is { } year ? year.ToString(CultureInfo.InvariantCulture) + "年度" : "";

    /// <summary>Province and city, as a list that came with the document tells.</summary>
    public string Place => $"{Disclosure.Provenance?.Province} {Disclosure.Provenance?.City}".Trim();

    /// <summary>部门决算, 单位预算 …</summary>
    public string Kind => DocumentKind.Of(Disclosure.Cover.Scope, Disclosure.Family.Key);

    /// <summary>What the body is told: what nobody took for a false alarm or for mended, notes aside.</summary>
    public IEnumerable<HandedFinding> ForTheBody => Findings.Where(f => f.State is not (DecisionState.FalseAlarm or "rectified") && f.Severity != "note");

    public static HandedDocument Of(Disclosure disclosure, CheckReport report, IReadOnlyList<Decision> decisions) =>
        Of(disclosure, FindingMatch.Of(report, decisions).Findings);

    /// <param name="reports">What documents of the body contradict of each other; those on this document are taken.</param>
    public HandedDocument With(IReadOnlyList<CheckReport> reports) => this with
    {
        Between = [.. reports.Where(r => r.Sha256 == Disclosure.Document.Sha256).SelectMany(r => r.Findings)
            .Select((f, i) => HandedFinding.Of(new Finding(f, []), Findings.Count + i + 1))],
    };

    public static HandedDocument Of(Disclosure disclosure, IReadOnlyList<Finding> findings) =>
        new(disclosure, [.. findings.Select((f, i) => HandedFinding.Of(f, i + 1))]);
}
