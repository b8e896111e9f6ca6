using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>The amounts that a change, or its rate, is measured from.</summary>
internal static class ChangedAmounts
{
    private static readonly OperandKey[] Amounts =
        [OperandKey.Amount, OperandKey.Final, OperandKey.Total, OperandKey.Expenditure, OperandKey.Revenue];

    /// <summary>A budget that stands alone is itself what changed: 2025年预算6.00万元，比上年增加5.00万元.</summary>
    private static readonly OperandKey[] Planned = [OperandKey.Budget, OperandKey.AdjustedBudget, OperandKey.OriginalBudget];

    private static readonly char[] Than = ['比', '较', '与', '同'];

    /// <summary>The amount that a change belongs to: in the statement itself, else where the same thing is stated.</summary>
    public static Figure? Of(PrintedAccounts accounts, PrintedStatement statement) =>
        First(statement, Amounts) ?? (IsOfFinal(statement) ? null : First(statement, Planned))
        ?? Amounts.Select(n => accounts.Nearest(statement, statement.Kind, statement.Subject, n)).FirstOrDefault(f => f is not null)
        ?? (statement.Kind == StatementKinds.ThreePublic ? ThreePublicRow.Of(accounts)?[AccountColumns.Final.Of(statement.Column)] : null);

    /// <summary>As <see cref="Of"/>; both sides of a total where they differ.</summary>
    public static IReadOnlyList<Figure> All(PrintedAccounts accounts, PrintedStatement statement)
    {
        if (Of(accounts, statement) is not { } amount) return [];
        if (statement.Kind is not (StatementKinds.GrandTotal or StatementKinds.AppropriationTotal)) return [amount];
        var sides = new[] { OperandKey.Revenue, OperandKey.Expenditure }.Select(side => accounts.Nearest(statement, statement.Kind, statement.Subject, side))
            .OfType<Figure>();
        var isOneSided = statement.Has(OperandKey.Revenue) != statement.Has(OperandKey.Expenditure);
        return isOneSided ? [amount] : [amount, .. sides.Where(s => s.Value != amount.Value).DistinctBy(s => s.Value)];
    }

    private static Figure? First(PrintedStatement statement, OperandKey[] keys) => keys.Select(k => statement[k]).FirstOrDefault(f => f is not null);

    /// <summary>预算为5.00万元，决算比2018年减少1.44万元: what was spent changed, whose amount is told elsewhere; not 比2018年决算减少.</summary>
    private static bool IsOfFinal(PrintedStatement statement)
    {
        var words = statement.WordsBefore(OperandKey.Change).AsSpan();
        return words.IndexOfAny(Than) is var than and > 0 && words[..than].Contains("决算", StringComparison.Ordinal);
    }
}
