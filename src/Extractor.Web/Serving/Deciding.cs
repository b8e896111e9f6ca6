using System.Globalization;
using Extractor.Domain;
using Extractor.Web.Documents;
using Extractor.Web.Review;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Serving;

/// <summary>Takes a reviewer's decision on a finding.</summary>
internal sealed class Deciding(DecisionStore decisions, ReviewDatabase database)
{
    private const int LongestNote = 2000;

    /// <param name="form">state, note, and the last decision that the reviewer saw.</param>
    /// <returns>200, or the status and the sentence by which it is refused.</returns>
    public (int Status, Phrase Sentence) Take(OpenDocument document, string finding, Visitor visitor, IFormCollection form)
    {
        if (FindingMatch.Of(document.Findings, decisions.Of(document.Entry.Sha256)).Findings.FirstOrDefault(f => f.Key == finding) is not { } found)
            return (StatusCodes.Status404NotFound, new("这份文件没有这个问题", "the document has no such finding"));
        if (!visitor.MayDecide) return (StatusCodes.Status403Forbidden, new("您的角色只能查看", "your role only looks"));
        var (state, note) = (form["state"].ToString(), form["note"].ToString().Trim());
        if (!DecisionState.IsKnown(state)) return (StatusCodes.Status400BadRequest, new("没有这种复核结论", "there is no such decision"));
        if (note.Length > LongestNote) return (StatusCodes.Status400BadRequest, new(
            $"复核意见不能超过 {LongestNote} 字", $"a note has {LongestNote} characters at the most"));
        var seen = long.TryParse(form["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var decision = new Decision(
            0, document.Entry.Sha256, found.DecisionKey, found.Verdict.Rule, [.. found.Places.Select(DecidedPlace.Of)],
            found.Verdict.Message.Chinese, state, note, visitor.Name, DateTime.UtcNow);
        if (decisions.Add(decision, seen) is null)
            return (StatusCodes.Status409Conflict, new(
                "其他人刚刚作出了复核结论，请刷新后再定", "somebody else has just decided: reload to see it"));
        database.Log(visitor.Name, "decide " + state, $"{document.Entry.Key}/{finding}");
        return (StatusCodes.Status200OK, "");
    }
}
