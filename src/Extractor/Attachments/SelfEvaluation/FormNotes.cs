using Extractor.Domain;

namespace Extractor.Attachments;

/// <summary>What is to be said of a form while it is read.</summary>
internal sealed class FormNotes
{
    private readonly List<Problem> _problems = [];
    private readonly List<Evidence> _unplaced = [];
    private bool _isInferred;

    public IReadOnlyList<Problem> Problems => _problems;

    public IReadOnlyList<Evidence> Unplaced => _unplaced;

    /// <summary>Cells that belong nowhere; each is a problem, for it is printed and not read.</summary>
    public void Leave(IEnumerable<FormItem> items)
    {
        foreach (var item in items.Where(i => !i.IsBlank))
        {
            _unplaced.Add(item.Evidence);
            Add("form-cell-unplaced", $"No column of the form takes “{Short(item.Text)}”.", ProblemSeverity.Loss, item.Evidence);
        }
    }

    /// <summary>Said once a form: its heads are overprinted, its figures stand in the usual order.</summary>
    public void Infer(Evidence first)
    {
        if (_isInferred) return;
        _isInferred = true;
        Add("form-columns-inferred", "The heads of the fund columns are incomplete: their figures were read in the usual order, budget to score.", ProblemSeverity.Note, first);
    }

    public void InferTotal(Evidence first) =>
        Add("form-columns-inferred", "The figures of the total stand one column aside: they were read as its weight and its score.", ProblemSeverity.Note, first);

    /// <summary>A figure among heads belongs to no row; it is kept beside its head.</summary>
    public void Overprinted(FormEntry entry) =>
        Add("form-figure-in-head", $"“{entry.Value.Text}” stands beside {entry.Label} in the head of the fund columns: no fund's row holds it.", ProblemSeverity.Note, entry.Value);

    public void Unreadable(FormCell cell) =>
        Add("unreadable-cell", $"“{Short(cell.Text)}” is no figure, though it stands under {cell.Column}.", ProblemSeverity.Loss, cell.Evidence);

    public void Add(string code, string message, ProblemSeverity severity, Evidence evidence) =>
        _problems.Add(new Problem(code, message, severity, evidence.Page, evidence));

    private static string Short(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
