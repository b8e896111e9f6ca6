using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>住房公积金（项）、提租补贴（项）、购房补贴（项）: items named one after another, to which figures are given out by 分别.</summary>
internal static class ItemList
{
    /// <summary>As many items as there are figures, in their order; null where the words name another number of them.</summary>
    public static List<StatementTarget>? Find(WordsBefore lead, ParagraphReading paragraph, int count)
    {
        var (text, printed) = (paragraph.Text, paragraph.Source.Printed);
        var items = new List<StatementTarget>();
        for (var at = text.IndexOf(Classes.OfItem, lead.Start, lead.End - lead.Start, StringComparison.Ordinal); at >= 0;)
        {
            var start = Math.Max(lead.Start, text.AsSpan(0, at).LastIndexOfAny("、，；。）：") + 1);
            items.Add(new StatementTarget(StatementKinds.ItemExecution, printed[start..at].Trim('"', '“', '”'), OperandKey.Final));
            var next = at + Classes.OfItem.Length;
            at = next < lead.End ? text.IndexOf(Classes.OfItem, next, lead.End - next, StringComparison.Ordinal) : -1;
        }

        return items.Count == count ? items : null;
    }
}
