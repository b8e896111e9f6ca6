using System.Globalization;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;
using Extractor.Web.Api.Answers;
using Extractor.Web.Catalogue;
using Extractor.Web.Documents;
using Extractor.Web.Review;
using Extractor.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Api;

/// <summary>Findings, what reviewers decided of them, and the rules they come from.</summary>
internal static class ReviewApi
{
    private static readonly ApiParameter Finding = new("finding", "the finding's key") { IsRequired = true };

    private static readonly ApiParameter Severity = new("severity", "how grave", [.. SeverityWords.All.Select(s => s.Key)]);

    private static readonly IReadOnlyList<string> States = [DecisionState.Open, .. DecisionState.All.Select(s => s.Key)];

    public static IReadOnlyList<ApiPath> Paths { get; } =
    [
        new("/documents/{key}/findings", "Lists what a document contradicts of itself and of others, with its places and its decisions.",
            ApiContent.Of<FindingList>(), Findings) { Parameters = [ApiParameter.Key, Severity, .. ApiParameter.Paging] },
        new("/documents/{key}/findings/{finding}", "Gives a finding.", ApiContent.Of<FindingOfDocument>(), One) { Parameters = [ApiParameter.Key, Finding] },
        new("/documents/{key}/findings/{finding}/decisions", "Keeps a decision on a finding; 409 where somebody else decided since 'seen'.",
            ApiContent.Of<FindingOfDocument>(), Decide)
        {
            Method = HttpMethods.Post,
            Parameters = [ApiParameter.Key, Finding],
            Form =
            [
                new("state", "open takes an earlier decision back", States) { IsRequired = true }, new("note", "why; 2000 characters at most"),
                new("seen", "the id of the last decision that was seen; 0 where there was none") { IsNumber = true },
            ],
        },
        new("/findings", "Lists the findings of all documents that nobody has decided yet, in the order of the store.",
            ApiContent.Of<Listing<WaitingFinding>>(), Waiting)
        { Parameters = [Severity, new("rule", "its id"), new("after", "where the page before ended; 'next' has it") { IsNumber = true }] },
        new("/decisions", "Lists the last decision on each finding, the newest first.", ApiContent.Of<Listing<DecisionOnFinding>>(), Decisions)
        { Parameters = [new("state", "what was decided", States), new("reviewer", "by whom"), .. ApiParameter.Paging] },
        new("/rules", "Lists the rules.", ApiContent.Of<Listing<RuleOfBook>>(), Rules) { Parameters = ApiParameter.Paging },
    ];

    private static IResult Findings(ApiCall call)
    {
        if (call.The<DocumentShelf>().Find(call.Part("key")) is not { } document) return ApiCall.Missing();
        var severity = call.Word("severity");
        var page = call.List([.. Made(call, document).Where(f => severity.Length == 0 || VerdictWords.Key(f.Verdict.Severity) == severity)]);
        return call.Json(
            new FindingList(document.Entry.Key, document.Report.Count(Outcome.Agrees), document.Report.Count(Outcome.NotComparable), page.Total ?? 0, page.Next,
                [.. page.Items.Select(f => Of(f, document.Entry.Key))]),
            ApiJson.Default.FindingList);
    }

    private static IResult One(ApiCall call)
    {
        if (call.The<DocumentShelf>().Find(call.Part("key")) is not { } document) return ApiCall.Missing();
        return Made(call, document).FirstOrDefault(f => f.Key == call.Part("finding")) is { } finding
            ? call.Json(Of(finding, document.Entry.Key), ApiJson.Default.FindingOfDocument)
            : ApiCall.Failed(StatusCodes.Status404NotFound, "The document has no such finding.");
    }

    private static IResult Decide(ApiCall call)
    {
        if (call.The<DocumentShelf>().Find(call.Part("key")) is not { } document) return ApiCall.Missing();
        var (status, sentence) = call.The<Deciding>().Take(document, call.Part("finding"), call.Visitor, call.Context.Request.Form);
        return status == StatusCodes.Status200OK ? One(call) : ApiCall.Failed(status, PageWords.Both(sentence));
    }

    private static IResult Waiting(ApiCall call)
    {
        var after = long.TryParse(call.Word("after"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var found = call.The<FindingQueue>().Open(call.Word("severity"), call.Word("rule"), after);
        var next = found.Count == FindingQueue.PageSize ? call.Address("after", found[^1].Verdict.ToString(CultureInfo.InvariantCulture)) : null;
        var items = found.Select(f =>
            new WaitingFinding(f.Document, f.Key, f.Title, f.Year, f.City, f.Rule, f.Severity, f.Message.Chinese, f.Page > 0 ? f.Page : null));
        return call.Json(new Listing<WaitingFinding>(null, next, [.. items]), ApiJson.Default.ListingWaitingFinding);
    }

    private static IResult Decisions(ApiCall call)
    {
        var (state, reviewer, catalogue) = (call.Word("state"), call.Word("reviewer"), call.The<DocumentCatalogue>());
        catalogue.RefreshIfChanged();
        var page = call.List([.. call.The<DecisionStore>().Last()
            .Where(d => (state.Length == 0 || d.State == state) && (reviewer.Length == 0 || d.Reviewer == reviewer))]);
        var items = page.Items.Select(d => new DecisionOnFinding(
            DocumentKey.Of(d.Document), d.Document, catalogue.Find(DocumentKey.Of(d.Document))?.Title, d.Finding, d.Rule, d.Message, Of(d)));
        return call.Json(new Listing<DecisionOnFinding>(page.Total, page.Next, [.. items]), ApiJson.Default.ListingDecisionOnFinding);
    }

    private static IResult Rules(ApiCall call) => call.Json(
        call.List([.. RuleBook.Rules.Select(c => c.Rule).Select(r => new RuleOfBook(
            r.Id, VerdictWords.Key(r.Severity), r.Title.Chinese, r.Title.English, r.Compares.Chinese, r.Compares.English, r.Why.Chinese, r.Why.English,
            r.Example.Chinese, r.Example.English))]),
        ApiJson.Default.ListingRuleOfBook);

    private static IReadOnlyList<Finding> Made(ApiCall call, OpenDocument document) =>
        FindingMatch.Of(document.Findings, call.The<DecisionStore>().Of(document.Entry.Sha256)).Findings;

    private static FindingOfDocument Of(Finding finding, string document) => new(
        finding.Key, finding.Verdict.Rule, VerdictWords.Key(finding.Verdict.Severity), finding.Verdict.Message.Chinese, finding.Verdict.Message.English,
        finding.Verdict.Arithmetic, finding.State, [.. finding.Also.Select(v => new FurtherVerdict(v.Rule, v.Message.Chinese, v.Message.English))],
        [.. finding.Places.Select(p => Of(p, document))], [.. finding.History.Select(Of)]);

    private static Place Of(CitedFigure cited, string document) => new(
        cited.Role, FigureNames.Role(cited.Role).Chinese, cited.Other is { } other ? DocumentKey.Of(other) : document, cited.Place.Page,
        Mark.BoxOf(cited.Place), cited.Place.Text, cited.AmountYuan);

    private static Judgement Of(Decision decision) => new(decision.Id, decision.State, decision.Note, decision.Reviewer, decision.Decided);
}
