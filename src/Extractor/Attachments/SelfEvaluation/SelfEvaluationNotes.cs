using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Performance;
using Extractor.Domain.Problems;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>What is to be said of a form while it is read.</summary>
internal sealed class SelfEvaluationNotes
{
    private readonly List<Problem> _problems = [];
    private readonly List<Evidence> _unplaced = [];
    private bool _isInferred;

    public IReadOnlyList<Problem> Problems => _problems;

    public IReadOnlyList<Evidence> Unplaced => _unplaced;

    /// <summary>Cells that belong nowhere; each is a problem, for it is printed and not read.</summary>
    public void Leave(IEnumerable<SelfEvaluationItem> items)
    {
        foreach (var item in items.Where(i => !i.IsBlank))
        {
            _unplaced.Add(item.Evidence);
            Add(SelfEvaluationProblems.FormCellUnplaced, $"No column of the form takes “{Short(item.Text)}”.", item.Evidence);
        }
    }

    /// <summary>Said once a form: its heads are overprinted, its figures stand in the usual order.</summary>
    public void Infer(Evidence first)
    {
        if (_isInferred) return;
        _isInferred = true;
        Add(SelfEvaluationProblems.FormColumnsInferred,
            "The heads of the fund columns are incomplete: their figures were read in the usual order, budget to score.",
            first);
    }

    public void InferTotal(Evidence first) =>
        Add(SelfEvaluationProblems.FormColumnsInferred, "The figures of the total stand one column aside: they were read as its weight and its score.", first);

    /// <summary>A figure among heads belongs to no row; it is kept beside its head.</summary>
    public void Overprinted(SelfEvaluationEntry entry) =>
        Add(SelfEvaluationProblems.FormFigureInHead,
            $"“{entry.Value.Text}” stands beside {entry.Label} in the head of the fund columns: no fund's row holds it.",
            entry.Value);

    public void Unreadable(SelfEvaluationCell cell) =>
        Add(TableProblems.UnreadableCell, $"“{Short(cell.Text)}” is no figure, though it stands under {cell.Column}.", cell.Evidence);

    /// <summary>The rows whose names the file tells in full; what the others hold belongs nowhere.</summary>
    public IReadOnlyList<SelfEvaluationRow> Named(IReadOnlyList<SelfEvaluationRow> rows)
    {
        var named = rows.Where(static r => UntoldLetters.Count(r.Label) == 0).ToArray();
        foreach (var row in rows.Except(named))
        {
            _unplaced.AddRange(row.Cells.Where(static c => c.Text.Length > 0).Select(static c => c.Evidence).Prepend(row.Evidence));
            Add(TableProblems.UnreadableName, $"“{Short(row.Label)}” cannot be read in full: what stands beside it is not taken.", row.Evidence);
        }
        return named;
    }

    public void Add(ProblemKind kind, string message, Evidence evidence) => _problems.Add(kind.At(evidence, message));

    private static string Short(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
