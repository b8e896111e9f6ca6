using System.Globalization;
using AspNetCoreGeneratedDocument;
using Extractor.Web.Catalogue;
using Extractor.Web.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Serving;

/// <summary>What waits for a reviewer over all documents, and what was decided.</summary>
internal static class QueuePages
{
    private const int MostDecisions = 500;

    public static void Map(WebApplication app) => app.MapGet("/queue", Page);

    private static IResult Page(HttpContext context, FindingQueue queue, DecisionStore decisions, DocumentCatalogue catalogue)
    {
        catalogue.RefreshIfChanged();
        var query = context.Request.Query;
        var (state, rule) = (query["state"].ToString(), query["rule"].ToString());
        var counts = Counts(catalogue, decisions);
        var severity = query.ContainsKey("severity") ? query["severity"].ToString() : counts.GetValueOrDefault("doubt") > 0 ? "doubt" : "contradiction";
        var after = long.TryParse(query["after"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var model = state.Length > 0
            ? new QueueModel("", state, rule, [], [.. queue.Said(decisions.Last().Where(d => d.State == state).Take(MostDecisions))
                .Select(d => (d.Decision, catalogue.Find(DocumentKey.Of(d.Decision.Document)), d.Message))], counts)
            : new QueueModel(severity, "", rule, queue.Open(severity, rule, after), [], counts);
        return new Pages_Layout { Model = new PageFrame(new("复核队列", "Review queue"), "queue", Visitors.Of(context), new Pages_Queue { Model = model }) };
    }

    private static Dictionary<string, int> Counts(DocumentCatalogue catalogue, DecisionStore decisions)
    {
        var counts = decisions.Last().Where(d => d.State != DecisionState.Open).GroupBy(d => d.State).ToDictionary(g => g.Key, g => g.Count());
        counts["contradiction"] = catalogue.All.Sum(e => e.Contradictions);
        counts["doubt"] = catalogue.All.Sum(e => e.Doubts);
        counts["warning"] = catalogue.All.Sum(e => e.Warnings);
        counts["note"] = catalogue.All.Sum(e => e.Notes);
        return counts;
    }
}
