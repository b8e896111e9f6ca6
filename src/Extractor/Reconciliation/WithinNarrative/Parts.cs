using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>Parts that the narrative lists against the total that it gives.</summary>
internal static class Parts
{
    /// <summary>All parts must make the total; some of them cannot make more.</summary>
    public static Verdict? Against(RuleDescriptor rule, Phrase what, Figure total, IReadOnlyList<Figure> parts, bool isComplete)
    {
        var sum = Combination.Sum(parts);
        return isComplete ? Judge.Equal(rule, what, total, sum)
            : Judge.AtMost(rule, what + new Phrase(" 所列各部分", ", the parts listed"), sum, total, new("总数", "the total"));
    }

    /// <summary>Parts that read as all there were and make less: a doubt, for a rest may be told of nowhere. Null where they make the total or more.</summary>
    /// <param name="doubt">What the rest may be.</param>
    public static Verdict? ShortOf(RuleDescriptor rule, Phrase what, Figure total, IReadOnlyList<Figure> parts, Phrase doubt) =>
        Combination.Sum(parts) is var sum && sum.Interval.High < total.Interval.Low && Judge.Equal(rule, what, total, sum) is { } verdict
            ? verdict with { Severity = Severity.Doubt, Message = verdict.Message + new Phrase("；待人工复核：", "; to be looked at: ") + doubt } : null;

    /// <summary>Statements of one section, cut wherever a subject comes again: each run is one list.</summary>
    public static IEnumerable<IReadOnlyList<PrintedStatement>> Lists(IEnumerable<PrintedStatement> statements)
    {
        foreach (var section in statements.GroupBy(s => s.Statement.SectionPath))
        {
            var list = new List<PrintedStatement>();
            var subjects = new HashSet<string>();
            foreach (var statement in section)
            {
                if (!subjects.Add(statement.Subject))
                {
                    yield return list;
                    list = [];
                    subjects = [statement.Subject];
                }

                list.Add(statement);
            }

            yield return list;
        }
    }
}
