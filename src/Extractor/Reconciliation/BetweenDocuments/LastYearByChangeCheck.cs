using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>702: a change against last year leads back to what last year's document says.</summary>
internal sealed class LastYearByChangeCheck : IBetweenCheck
{
    public RuleDescriptor Rule { get; } = new(
        "702",
        new("本年数减增减额等于上年公开的数字", "The amount less its change is what was disclosed last year"),
        new("正文的本年数与比上年增减额（没有增减额的，增减率），与同一单位上年正文的同一数字",
            "an amount and its change against last year (where none is printed, the rate) "
            + "with the same amount in the same body's narrative of the year before"),
        new("算术：增减额以上年决算数为基数；口径调整会改变上年数，应有说明",
            "Arithmetic: a change is measured against last year's accounts; a changed scope changes the base and should be explained"),
        new("2024 年 110，增加 20；2023 年公开的是 95", "110 in 2024 after a growth of 20; 95 was disclosed for 2023"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(DocumentFigures later, DocumentFigures earlier)
    {
        if (later.Year != earlier.Year + 1) yield break;
        var before = earlier.Yearly.ToDictionary(f => f.Key);
        foreach (var now in later.Yearly.Where(f => f.Change is not null || f.Rate is not null))
        {
            if (!before.TryGetValue(now.Key, out var last) || last.Amount.Measure != now.Amount.Measure) continue;
            var what = BetweenDocumentsText.Name(later, earlier) + (Phrase)"·" + now.Name + new Phrase("·上年数", ", last year");
            if (Compare(what, now, BetweenDocumentsText.In(earlier, last.Amount)) is { } verdict) yield return verdict;
        }
    }

    private Verdict? Compare(Phrase what, YearlyFigure now, Figure last)
    {
        if (now.Change is { } change) return Judge.Equal(Rule, what, last, Combination.Of(now.Amount).Minus(Combination.Of(change)));
        var rate = now.Rate!;
        var growth = Interval.Exactly(1) + (rate.Interval * (Rational.One / 100));
        var writing = Writing.Of(now.Amount, last);
        var working = $"{writing.Of(now.Amount)} ÷ (1 + {writing.Of(rate)}%)";
        return Judge.Quotient(Rule, what, last, Formula.Only(2, Interval.Divide(now.Amount.Interval, growth), working), now.Amount, rate);
    }
}
