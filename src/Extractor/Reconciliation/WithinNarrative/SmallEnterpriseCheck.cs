using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>416: what is awarded to smaller enterprises fits within procurement.</summary>
internal sealed class SmallEnterpriseCheck : ICheck
{
    private static readonly string[] Kinds = ["goods", "works", "services"];

    public RuleDescriptor Rule { get; } = new(
        "416",
        new("授予中小企业的合同金额不超过采购总额", "What is awarded to smaller enterprises fits within procurement"),
        new("中小企业与采购总额，小微与中小企业；预留与其他项目中的中小企业采购之和与总额；按货物、工程、服务占比推算的金额与中小企业合同金额",
            "smaller enterprises with the total, micro with small and medium; reserved and other awards with the total;"
            + " the amounts that the shares of goods, works and services allow with the amount awarded"),
        new("算术：部分不超过总数；占货物（工程、服务）支出的比例乘以该项支出即其金额，未印比例者至多为全部",

                "Arithmetic: a part is not above its whole; a share of goods, works or services times their amount is what was awarded,"
                + " all of it where no share is printed"),
        new("货物 9.16%、服务 90.84% 推算至多 1647.84，而中小企业合同 1820.69", "shares that allow at most 1647.84 beside 1820.69 awarded"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (Amount(accounts, "total") is not { } total)
            return [];
        var medium = Amount(accounts, "small-medium");
        IEnumerable<Verdict?> verdicts =
        [
            AtMost([medium], total, new("中小企业合同金额", "Awards to small and medium enterprises"), new("采购总额", "procurement")),
            AtMost([Amount(accounts, "small-micro")], medium, new("小微企业合同金额", "Awards to small and micro enterprises"),
                new("中小企业合同金额", "awards to small and medium enterprises")),
            AtMost([Amount(accounts, "reserved.small-medium"), Amount(accounts, "other.small-medium")], total,
                new("中小企业采购金额（预留与其他项目）", "Awards to smaller enterprises, reserved and other"), new("采购总额", "procurement")),
            medium is null ? null : Implied(accounts, medium),
        ];
        return verdicts.OfType<Verdict>();
    }

    private Verdict? AtMost(IReadOnlyList<Figure?> parts, Figure? whole, Phrase name, Phrase wholeName) =>
        whole is null || parts.Any(p => p is null) ? null : Judge.AtMost(Rule, name, Combination.Sum(parts.OfType<Figure>()), whole, wholeName);

    /// <summary>The most that the printed shares allow; a kind without a share may have been awarded whole.</summary>
    private Verdict? Implied(PrintedAccounts accounts, Figure medium)
    {
        var (low, high) = (Interval.Zero, Interval.Zero);
        var writing = Writing.Of([medium, .. Kinds.Select(k => Amount(accounts, k)).OfType<Figure>()]);
        var (figures, working) = (new List<Figure>(), new List<string>());
        foreach (var kind in Kinds)
        {
            if (Amount(accounts, kind) is not { } amount)
                return null;
            figures.Add(amount);
            if (Share(accounts, kind) is not { } share)
            {
                high += amount.Interval;
                working.Add(writing.Of(amount));
                continue;
            }

            figures.Add(share);
            var awarded = share.Interval * amount.Interval * (Rational.One / 100);
            (low, high) = (low + awarded, high + awarded);
            working.Add($"{share.Quoted} × {writing.Of(amount)}");
        }

        if (working.Count == figures.Count)
            return null;
        return Judge.Quotient(Rule, new("中小企业合同金额（按占比推算）", "Awards as the shares imply"), medium,
            Formula.Only(figures.Count, Interval.Between(low.Low, high.High), string.Join(" + ", working)), figures);
    }

    private static Figure? Amount(PrintedAccounts accounts, string subject) =>
        accounts.Of(StatementKinds.Procurement, subject).Select(s => s[OperandKey.Amount]).FirstOrDefault(f => f is not null);

    private static Figure? Share(PrintedAccounts accounts, string kind) =>
        accounts.Of(StatementKinds.Procurement, kind + ".small-medium").Select(s => s[OperandKey.Share]).FirstOrDefault(f => f is not null);
}
