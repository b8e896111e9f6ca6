namespace Extractor.Attachments.SelfEvaluation;

/// <summary>A row of a form: the cells that begin in it, from left to right, blanks included.</summary>
/// <param name="IsFirstOnPage">The first row of a page that the form goes on over.</param>
internal sealed record SelfEvaluationLine(int Page, IReadOnlyList<SelfEvaluationItem> Items, bool IsFirstOnPage)
{
    public IReadOnlyList<SelfEvaluationItem> Printed { get; } = [.. Items.Where(i => !i.IsBlank)];

    /// <summary>The single printed cell; null where there are none or several.</summary>
    public SelfEvaluationItem? Only => Printed is [var item] ? item : null;

    public bool Has(params ReadOnlySpan<string> words)
    {
        foreach (var item in Printed)
        {
            if (item.Has(words)) return true;
        }
        return false;
    }
}
