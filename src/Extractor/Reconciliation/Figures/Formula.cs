using Extractor.Domain;
using Extractor.Domain.Arithmetic;

namespace Extractor.Reconciliation.Figures;

/// <summary>What printed figures make together. It computes with any figures in the places of its own, which is how other readings are tried.</summary>
internal sealed class Formula
{
    private readonly Func<IReadOnlyList<Figure>, Interval?> _compute;
    private readonly Func<IReadOnlyList<Figure>, Writing, string> _working;
    private readonly Func<IReadOnlyList<Figure>, Writing, string> _named;

    private Formula(
        IReadOnlyList<OperandRole> roles,
        Func<IReadOnlyList<Figure>, Interval?> compute,
        Func<IReadOnlyList<Figure>, Writing, string> working,
        Func<IReadOnlyList<Figure>, Writing, string>? named = null) =>
        (Roles, _compute, _working, _named) = (roles, compute, working, named ?? working);

    /// <summary>支出决算 ÷ 预算数.</summary>
    public static Formula Completion { get; } = Percentage(OperandRole.Amount, "决算数", OperandRole.Budget, "预算数");

    /// <summary>执行数 ÷ 全年预算数, of a project.</summary>
    public static Formula Execution { get; } = Percentage(OperandRole.Amount, "执行数", OperandRole.Budget, "全年预算数");

    /// <summary>部分 ÷ 总数.</summary>
    public static Formula Share { get; } = Percentage(OperandRole.Amount, "部分", OperandRole.Whole, "总数");

    /// <summary>涉及资金 ÷ 项目支出; which budget's is told by the words.</summary>
    public static Formula EvaluatedShare { get; } = Percentage(OperandRole.Amount, "涉及资金", OperandRole.Fixed, "项目支出");

    /// <summary>增减额 ÷ 预算数.</summary>
    public static Formula ChangeOfBudget { get; } = Percentage(OperandRole.Change, "增减额", OperandRole.Budget, "预算数");

    /// <summary>增减额 ÷ (本年金额 − 增减额); the figures are amount and change.</summary>
    public static Formula Growth { get; } = new(
        [OperandRole.Amount, OperandRole.Change],
        f => Rates.Growth(f[0].Interval, f[1].Interval),
        (f, w) => $"{w.Of(f[1])} ÷ ({w.Of(f[0])} − {w.Of(f[1])})",
        (f, w) => $"增减额 {w.Of(f[1])} ÷（本年 {w.Of(f[0])} − 增减额 {w.Of(f[1])}）");

    /// <summary>(本年数 − 上年数) ÷ 上年数.</summary>
    public static Formula GrowthFromLast { get; } = Relative("本年", OperandRole.Fixed, "上年");

    /// <summary>决算数 ÷ (决算数 − 比预算增减额); the figures are amount and change.</summary>
    public static Formula CompletionByChange { get; } = new(
        [OperandRole.Amount, OperandRole.Change],
        f => Rates.Completion(f[0].Interval, f[1].Interval),
        (f, w) => $"{w.Of(f[0])} ÷ ({w.Of(f[0])} − {w.Of(f[1])})",
        (f, w) => $"决算数 {w.Of(f[0])} ÷（决算数 {w.Of(f[0])} − 比预算增减 {w.Of(f[1])}）");

    /// <summary>(决算数 − 预算数) ÷ 预算数.</summary>
    public static Formula Difference { get; } = Relative("决算数", OperandRole.Budget, "预算数");

    /// <summary>分值 × 执行率.</summary>
    public static Formula ScoreOfRate { get; } = new(
        [OperandRole.Fixed, OperandRole.Fixed],
        f => f[0].Interval * f[1].Interval * (Rational.One / 100),
        (f, w) => $"{w.Of(f[0])} × {f[1].Quoted}",
        (f, w) => $"分值 {w.Of(f[0])} × 执行率 {f[1].Quoted}");

    /// <summary>What each figure does, in their order.</summary>
    public IReadOnlyList<OperandRole> Roles { get; }

    /// <summary>A calculation that has no other reading.</summary>
    public static Formula Only(int figures, Interval? computed, string working) =>
        new([.. Enumerable.Repeat(OperandRole.Fixed, figures)], _ => computed, (_, _) => working);

    /// <summary>运行维护费 ÷ 保有量; the names are Chinese.</summary>
    public static Formula Average(string amountName, string countName) => new(
        [OperandRole.Amount, OperandRole.Fixed],
        f => Interval.Divide(f[0].Interval, f[1].Interval),
        (f, w) => $"{w.Of(f[0])} ÷ {w.Of(f[1])}",
        (f, w) => $"{amountName} {w.Of(f[0])} ÷ {countName} {w.Of(f[1])}");

    /// <summary>A sum, the last figures of which are taken away.</summary>
    /// <param name="figures">How many figures there are in all.</param>
    /// <param name="subtracted">How many of the last are taken away.</param>
    /// <param name="working">The sum as it is written.</param>
    public static Formula Sum(int figures, int subtracted, Func<Writing, string> working) =>
        new([.. Enumerable.Repeat(OperandRole.Term, figures)], f => Added(f, f.Count - subtracted), (_, w) => working(w));

    /// <summary>Null where a divisor may be zero.</summary>
    public Interval? Compute(IReadOnlyList<Figure> figures) => _compute(figures);

    /// <summary>The calculation with the figures as printed, with their names in Chinese: 执行数 120.34 ÷ 全年预算数 150.00.</summary>
    public Phrase Write(IReadOnlyList<Figure> figures, Writing writing) => new(_named(figures, writing), _working(figures, writing));

    /// <summary>The calculation with the figures alone: 120.34 ÷ 150.00.</summary>
    public string Working(IReadOnlyList<Figure> figures, Writing writing) => _working(figures, writing);

    private static Formula Percentage(OperandRole part, string partName, OperandRole whole, string wholeName) => new(
        [part, whole],
        f => Rates.Percentage(f[0].Interval, f[1].Interval),
        (f, w) => $"{w.Of(f[0])} ÷ {w.Of(f[1])}",
        (f, w) => $"{partName} {w.Of(f[0])} ÷ {wholeName} {w.Of(f[1])}");

    /// <summary>(now − then) ÷ then.</summary>
    private static Formula Relative(string nowName, OperandRole then, string thenName) => new(
        [OperandRole.Amount, then],
        f => Rates.Difference(f[0].Interval, f[1].Interval),
        (f, w) => $"({w.Of(f[0])} − {w.Of(f[1])}) ÷ {w.Of(f[1])}",
        (f, w) => $"（{nowName} {w.Of(f[0])} − {thenName} {w.Of(f[1])}）÷ {thenName} {w.Of(f[1])}");

    private static Interval Added(IReadOnlyList<Figure> figures, int added)
    {
        var sum = Interval.Zero;
        for (var i = 0; i < figures.Count; i++)
            sum = i < added ? sum + figures[i].Interval : sum - figures[i].Interval;
        return sum;
    }
}
