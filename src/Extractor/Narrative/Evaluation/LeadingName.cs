using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Evaluation;

/// <summary>免费开放项目：年初预算563万元，执行555万元，得92分: a project's name, set off before its own results.</summary>
internal static class LeadingName
{
    private const int Shortest = 2;
    private const int Longest = 40;

    /// <summary>Where the name stands without 项目 behind it, in the part of a sentence that begins at a place; null where it begins with none.</summary>
    public static (int Start, int End)? At(string text, int at)
    {
        var start = at + HeadingNumbers.Read(text[at..]).Length;
        while (EvaluationTerms.BeforeProject.At(text, start) is { } word) start += word.Length;
        var length = text.AsSpan(start).IndexOfAny("：，。；（");
        if (length is < Shortest or > Longest || text[start + length] is not ('：' or '，')) return null;
        var name = text.AsSpan(start, length);
        var results = start + length + 1;
        if (EvaluationTerms.ThatProject.At(text, results) is { } that) results += that.Length;
        if (EvaluationTerms.OwnWords.At(text, results) is null || !Names(name)) return null;
        return (start, start + (EvaluationTerms.AfterProject.Ends(name) is { } tail && tail.Length < length ? length - tail.Length : length));
    }

    /// <summary>Whether no further part of a sentence is set off so: then the whole paragraph is of the one project.</summary>
    public static bool IsOnlyOne(string text)
    {
        for (var stop = text.AsSpan().IndexOfAny("。；"); stop >= 0;)
        {
            if (At(text, stop + 1) is not null) return false;
            var next = text.AsSpan(stop + 1).IndexOfAny("。；");
            stop = next < 0 ? -1 : stop + 1 + next;
        }

        return true;
    }

    private static bool Names(ReadOnlySpan<char> name) =>
        !EvaluationTerms.NoProjects.Is(name) && !EvaluationTerms.NoNameWords.In(name) && Totals.Own.Begins(name) is null
            && name.IndexOfAnyInRange('0', '9') < 0;
}
