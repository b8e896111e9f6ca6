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
