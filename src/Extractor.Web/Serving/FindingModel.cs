using Extractor.Domain;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;
using Extractor.Web.Review;

namespace Extractor.Web.Serving;

/// <summary>A finding on its document's page.</summary>
internal sealed record FindingModel(DocumentModel Document, Finding Finding)
{
    public Verdict Verdict => Finding.Verdict;

    public RuleDescriptor? Rule => RuleBook.Find(Verdict.Rule)?.Rule;

    public string Severity => VerdictWords.Key(Verdict.Severity);

    public Phrase Group => VerdictWords.Group(Verdict.Rule);

    public string Address => $"{Document.Address}/findings/{Finding.Key}";
}
