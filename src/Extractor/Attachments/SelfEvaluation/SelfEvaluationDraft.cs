using Extractor.Domain;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>The rows of one form, from all the tables that they were found in.</summary>
internal sealed class SelfEvaluationDraft(string key, Evidence? title, MoneyUnit? unit)
{
    public string Key { get; } = key;

    public Evidence? Title { get; } = title;

    /// <summary>What the tables stage took for the unit; the form's own goes before.</summary>
    public MoneyUnit? Unit { get; } = unit;

    /// <summary>Printed between title and grid.</summary>
    public Evidence? Date { get; set; }

    public List<SelfEvaluationLine> Lines { get; } = [];

    /// <summary>Numbers, from 1.</summary>
    public SortedSet<int> Tables { get; } = [];

    public IReadOnlyList<int> Pages => [.. Lines.Select(l => l.Page).Append(Title?.Page ?? Lines[0].Page).Distinct().Order()];

    public bool HasTotal => Lines.Any(SelfEvaluationWords.IsTotal);

    /// <summary>Rows of a second form follow in the same table.</summary>
    public bool IsEndedBy(SelfEvaluationLine line) =>
        SelfEvaluationWords.NamesProject(line) && Lines.Any(SelfEvaluationWords.NamesProject)
        || SelfEvaluationWords.IsTitle(line) && Lines.Count > 0 && !Lines.All(SelfEvaluationWords.IsTitle);
}
