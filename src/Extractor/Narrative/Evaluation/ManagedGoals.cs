using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Evaluation;

/// <summary>项目支出均实行了绩效目标管理，涉及资金30万元: money whose goals are managed, with no evaluation of it yet.</summary>
internal static class ManagedGoals
{
    /// <summary>What is managed, and how, as the figure's own item says; null where it says nothing of it.</summary>
    public static string? Of(ParagraphReading paragraph, StatedFigure figure)
    {
        var item = figure.WordsBefore.Item;
        if (EvaluationTerms.Managing.LastIn(item) is not (var last and >= 0)) return null;
        var act = EvaluationTerms.Managing.Ends(item.AsSpan(0, last + EvaluationTerms.Managing.Begins(item.AsSpan(last))!.Length))!;
        var at = item.LastIndexOf(act, StringComparison.Ordinal);
        var before = item.AsSpan(0, at);
        var thing = EvaluationTerms.ManagingVerbs.Trim(before);
        var behind = item.AsSpan(at + act.Length);
        if (thing.Length == before.Length && !behind.StartsWith(EvaluationTerms.AllCovered) && !Leads(before, behind)) return null;
        var start = thing.LastIndexOfAny("，：（") + 1;
        if (EvaluationTerms.Managed.FirstIn(thing[start..]) is not (var named and >= 0)) return act;
        var printed = paragraph.Source.Printed.AsSpan(figure.WordsBefore.End - item.Length + start + named, thing.Length - start - named);
        return $"{printed}/{act}";
    }

    /// <summary>纳入2026年部门整体支出绩效目标的金额为90万元: the verb stands before all of it.</summary>
    private static bool Leads(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        EvaluationTerms.ManagingVerbs.Begins(before[(before.LastIndexOfAny("，：") + 1)..]) is not null && behind.StartsWith(EvaluationTerms.Said.ToString());
}
