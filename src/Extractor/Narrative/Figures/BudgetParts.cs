using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Figures;

/// <summary>
/// 预算为20万元，其中：因公出国（境）费5万元，公务接待费15万元: plain amounts listed under a budget are budgets too, and those under the year before's are of
/// that year.
/// </summary>
internal sealed class BudgetParts
{
    private readonly List<int> _read = [];
    private Role? _whole;

    /// <param name="before">The figure before, if it stands in the same sentence.</param>
    /// <param name="index">The figure's place in the paragraph.</param>
    public Role Read(Role role, WordsBefore lead, StatedFigure? before, int index)
    {
        if (lead.CrossesSentence || (role != Role.Amount && role != _whole)) _whole = null;
        if (role != Role.Amount) return role;
        if (IsOther(before) && lead.Text.Contains(Roles.AmongWhich, StringComparison.Ordinal)) _whole = before!.Role;
        if (_whole is not null) _read.Add(index);
        return _whole ?? role;
    }

    /// <summary>决算11万元，年初预算12万元，其中：购置费0万元，运行费11万元: parts that make up what was spent, and not the budget, are of what was spent.</summary>
    public List<StatedFigure> Settle(List<StatedFigure> stated)
    {
        for (var i = 0; i < _read.Count;)
        {
            var end = i + 1;
            while (end < _read.Count && _read[end] == _read[end - 1] + 1) end++;
            var run = _read[i..end];
            i = end;
            if (run[0] < 2 || stated[run[0] - 1].WordsBefore.CrossesSentence || stated[run[0] - 2].Role != Role.Final) continue;
            var sum = run.Sum(at => stated[at].Figure.Value);
            if (sum != stated[run[0] - 2].Figure.Value || sum == stated[run[0] - 1].Figure.Value) continue;
            foreach (var at in run) stated[at] = stated[at] with { Role = Role.Amount };
        }

        return stated;
    }

    /// <summary>A budget, or the year before's where nothing of this year stands before it in its sentence.</summary>
    private static bool IsOther(StatedFigure? figure) => figure?.Role is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget
        || figure is { Role: Role.LastYear, WordsBefore: { Start: 0 } or { CrossesSentence: true } };
}
