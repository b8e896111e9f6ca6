using Extractor.Domain;

namespace Extractor.Narrative.Statements;

/// <summary>Words of the sections on the government-managed funds (政府性基金) and on state capital (国有资本经营预算).</summary>
internal sealed class FundWords(string kind) : ITopicWords
{
    private readonly Vocabulary vocabulary = new(
        ("年初结转和结余|年初结转结余|年初财政拨款结转和结余|上年结转", new SubjectHit(StatementKinds.OpeningCarryover, kind)),
        ("年末结转和结余|年末结转结余|年末财政拨款结转和结余|结转下年", new SubjectHit(StatementKinds.ClosingCarryover, kind)),
        ("财政拨款收入支出|收入支出总计|收、支总计|收支总计|收支", new SubjectHit(kind, "", "total")),
        ("收入|收入合计|本年收入", new SubjectHit(kind, "", "revenue")),
        ("支出|支出合计|本年支出|财政拨款支出|支出决算|支出总计", new SubjectHit(kind, "", "final")),
        ("基本支出", new SubjectHit(kind, "basic", "final")),
        ("项目支出", new SubjectHit(kind, "project", "final")));

    public SubjectHit? Find(string zone, StatedFigure figure, ParagraphReading paragraph)
    {
        if (ItemName.Find(figure.Lead, paragraph) is { } item) return item;
        if (figure.Role == Role.Share && zone != figure.Lead.Clause) return null;
        return IsNamed(zone) ? null : vocabulary.FindLast(zone);
    }

    /// <summary>城乡社区支出（类）: a class of its own, not the fund's whole expenditure.</summary>
    public SubjectHit? Named(string words) => null;

    public SubjectHit? Default(StatedFigure figure) => figure.Role is Role.OriginalBudget or Role.AdjustedBudget or Role.Budget or Role.Final or Role.Completion ? new SubjectHit(kind, "", "final") : null;

    public SubjectHit? FindName(StatedFigure figure, ParagraphReading paragraph)
    {
        if (NamePhrase.Before(figure, paragraph) is not { } phrase || phrase.Text.Contains("政府性基金", StringComparison.Ordinal) || phrase.Text.Contains("国有资本经营", StringComparison.Ordinal)) return null;
        return ClassNames.Length(phrase.Text) is { } length && length > 2 ? new SubjectHit(StatementKinds.ClassComposition, phrase.Printed[..length]) : null;
    }

    /// <summary>What was decided is spent, unless the words before it say that it came in.</summary>
    public string? Operand(SubjectHit hit, StatedFigure figure) =>
        figure.Role is not (Role.Final or Role.Executed) || hit.AmountOperand != "revenue" ? Operands.Of(hit, figure)
        : figure.Lead.Item.Contains("收入", StringComparison.Ordinal) ? "revenue" : "final";

    private static bool IsNamed(string zone) => zone.Contains("（类）", StringComparison.Ordinal);
}
