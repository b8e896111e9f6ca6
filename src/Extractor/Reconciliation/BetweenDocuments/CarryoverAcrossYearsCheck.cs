namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>701: the year begins with what the last one left.</summary>
internal sealed class CarryoverAcrossYearsCheck : IBetweenCheck
{
    public RuleDescriptor Rule { get; } = new(
        "701",
        new("年初结转和结余等于上年决算的年末结转和结余", "The opening carryover is last year's closing carryover"),
        new("收支总表的年初结转和结余与同一单位上年收支总表的年末结转和结余", "opening carryover of the overall table with the closing one of the same body's table of the year before"),
        new("上年结余结转本年使用；机构调整、会计差错更正会改变年初数，应有说明",
            "What is left is carried over; reorganisations and corrections change the opening figure and should be explained"),
        new("2023 年末结转 12.40，2024 年初结转 10.40", "12.40 at the end of 2023, 10.40 at the beginning of 2024"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(DocumentFigures later, DocumentFigures earlier)
    {
        if (later.Year != earlier.Year + 1) yield break;
        var what = BetweenDocumentsText.Name(later, earlier) + (Phrase)"·" + new Phrase("年初结转和结余", "opening carryover");
        if (later.Opening is not { } opening || earlier.Closing is not { } closing)
            yield return Judge.NotComparable(Rule, what,
                new("有一年没有印年初或年末结转，或所在的表未读全", "one of the years prints no carryover, or its table was not read in full"));
        else if (Judge.Equal(Rule, what, opening.Figure, BetweenDocumentsText.In(earlier, closing.Figure)) is { } verdict)
            yield return verdict;
    }
}
