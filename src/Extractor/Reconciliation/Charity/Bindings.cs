using Extractor.Domain.Parsing;
using Extractor.Domain;
using Extractor.Narrative.Kinds;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Charity;

/// <summary>The words that bind a figure to what its statement says: where they stand in its own clause, no other table is meant.</summary>
internal static class Bindings
{
    private static readonly Dictionary<string, string[]> Words = new()
    {
        [StatementKinds.GrandTotal] = ["总计", "总收入", "总支出"],
        [StatementKinds.CurrentYearTotal] = ["本年收入", "本年支出", "收入合计", "支出合计"],
        [StatementKinds.AppropriationTotal] = ["总计"],
        [StatementKinds.AppropriationComposition] = ["财政拨款"],
        [StatementKinds.GeneralBudgetRevenue] = ["一般公共预算"],
        [StatementKinds.GeneralBudgetExpenditure] = ["一般公共预算"],
        [StatementKinds.BudgetExecution] = ["一般公共预算", "政府性基金", "国有资本"],
        [StatementKinds.BasicExpenditure] = ["基本支出", "人员经费", "公用经费"],
        [StatementKinds.GovernmentFund] = ["政府性基金"],
        [StatementKinds.StateCapital] = ["国有资本"],
        [StatementKinds.Procurement] = ["货物", "工程", "服务", "采购"],
        [StatementKinds.ThreePublic] = ["三公", "出国", "公务用车", "公务接待", "接待费"],
    };

    /// <summary>The subject as printed, or as its key is called: 教育支出, 基本支出.</summary>
    private static IEnumerable<string> Names(SpokenFigure figure)
    {
        var subject = figure.Statement.Subject;
        if (subject.Length == 0)
            yield break;
        yield return PrintedLabel.Name(subject.Split('/')[^1]) is { Length: > 1 } name ? name : subject;
        yield return SubjectNames.Of(subject).Chinese;
    }

    public static bool Bind(SpokenFigure figure)
    {
        if (IsInherited(figure))
            return false;
        var own = figure.OwnWords is { Length: > 0 } words ? words : figure.Statement.Statement.Sentence.Text;
        return own.Length == 0 || Names(figure).Any(n => own.Contains(n, StringComparison.Ordinal))
            || (Words.TryGetValue(figure.Statement.Kind, out var binding) && Array.Exists(binding, w => own.Contains(w, StringComparison.Ordinal)));
    }

    /// <summary>A figure of a later sentence: the one that opened the statement binds it by no word.</summary>
    private static bool IsInherited(SpokenFigure figure) =>
        CharacterFolding.Unspaced(figure.Statement.Statement.Sentence.Text) is { Length: > 0 } sentence
            && !sentence.Contains(figure.Figure.Text, StringComparison.Ordinal);
}
