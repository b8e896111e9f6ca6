using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>422: a grade (优, 良, 中, 差) is that of the score beside it.</summary>
internal sealed class GradeCheck : ICheck
{
    private static readonly (string Grade, decimal From, decimal Below)[] Bands =
        [("优", 90m, 101m), ("良", 80m, 90m), ("中", 60m, 80m), ("差", 0m, 60m)];

    private static readonly string[] Words = ["等级", "评级", "级别", "档次", "结论", "结果", "评定"];

    public RuleDescriptor Rule { get; } = new(
        "422",
        new("评价等级与得分相符", "A grade is that of its score"),
        new("同一分句中的得分与“优、良、中、差”", "a score and the grade in the same sentence"),
        new("财政部统一的评价等级：90 至 100 分为优，80 至 90 分为良，60 至 80 分为中，60 分以下为差",
            "Grades as the Ministry of Finance has them: from 90 on 优, from 80 良, from 60 中, below that 差"),
        new("得分 85.19，等级为优", "85.19, called 优"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Statements.Where(
            s => s.Kind is StatementKinds.PerformanceProject or StatementKinds.Performance or StatementKinds.PerformanceReport))
        {
            var scores = statement.All(OperandKey.Score).ToList();
            if (scores is not [var score] || score.Value is < 0 or > 100)
                continue;
            var text = CharacterFolding.Unspaced(statement.Statement.Sentence.Text);
            if (Grade(text, statement.Operand(OperandKey.Score)!) is { } band)
                yield return Compare(statement, score, band);
        }
    }

    private Verdict Compare(PrintedStatement statement, Figure score, (string Grade, decimal From, decimal Below) band)
    {
        // 90分，等级为良: where no scale is printed, a place may count the edge to either side.
        if (score.Value == band.Below)
            return Judge.NotComparable(Rule, statement.Name, new("得分恰在两级之界", "the score is on the edge of two grades"), score);
        var agrees = score.Value >= band.From && score.Value < band.Below;
        var ranged = string.Create(CultureInfo.InvariantCulture, $"{band.From:0}～{Math.Min(band.Below, 100):0}分");
        return Judge.Says(Rule, agrees ? Outcome.Agrees : Outcome.Disagrees, statement.Name + (agrees
            ? new Phrase($" 得分 {score.Quoted}，等级“{band.Grade}”相符", $": {score.Quoted} is {band.Grade}")
            : new Phrase($" 得分 {score.Quoted}，等级却为“{band.Grade}”（{ranged}）", $": {score.Quoted} is called {band.Grade} ({ranged})")), score.Cited,
                new CitedFigure("grade", statement.Statement.Sentence));
    }

    /// <summary>The one grade that follows the score within its sentence, before any other figure, behind a word like 等级.</summary>
    private static (string Grade, decimal From, decimal Below)? Grade(string text, Operand score)
    {
        var unit = text.IndexOf("分，", StringComparison.Ordinal);
        var at = PrintedStatement.Positions(score, text).ToList() is [var figure] ? figure + score.Number.Text.Length : unit;
        if (at < 0)
            return null;
        var rest = text[at..];
        var end = rest.IndexOfAny(['。', '；']);
        rest = end < 0 ? rest : rest[..end];
        var word = Words.Select(w => rest.IndexOf(w, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(-1).Min();
        if (word < 0)
            return null;
        // 评级为“优”的项目3个: a clause that counts gives no grade to the score.
        var clause = rest[word..].Split('，', '（')[0];
        if (rest[..word].Any(char.IsAsciiDigit) || clause.Any(char.IsAsciiDigit))
            return null;
        var tail = clause.TrimEnd('”', '"');
        var found = Bands.Where(b => tail.EndsWith(b.Grade, StringComparison.Ordinal) || tail.Contains("“" + b.Grade + "”", StringComparison.Ordinal)
            || tail.EndsWith(b.Grade + "秀", StringComparison.Ordinal) || tail.EndsWith(b.Grade + "好", StringComparison.Ordinal)).ToList();
        return found is [var one] ? one : null;
    }
}
