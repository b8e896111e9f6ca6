using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Performance;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Reads what a cell of a form prints.</summary>
internal static class CellReader
{
    private static readonly string[] Relations =
        ["大于等于", "小于等于", "不低于", "不少于", "不超过", "不高于", "不大于", "不小于", "大于", "小于", "等于", "达到", "≥", "≤", ">=", "<=", "≧", "≦", "＞", "＜", ">", "<", "=", "≈", "~",
            "～", "约"];

    /// <summary>A unit is a few characters, not a sentence.</summary>
    private const int LongestUnit = 8;

    public static bool IsFigure(string word) => Percent(word) is not null || AmountParser.Parse(word, null).State is CellState.Amount or CellState.Dash
        && word != "无";

    public static bool IsPercent(string word) => word.Length > 1 && Percent(word) is not null;

    /// <summary>An amount, a weight, a score or a rate.</summary>
    /// <param name="unit">What a plain number is measured in.</param>
    public static SelfEvaluationCell Figure(ColumnKey column, SelfEvaluationItem item, string unit)
    {
        if (Percent(item.Word) is { } rate) return new SelfEvaluationCell(column, CellState.Amount, rate, "%", item.Evidence);
        var word = unit == "分" && item.Word.Length > 1 ? item.Word.TrimEnd('分') : item.Word;
        var read = AmountParser.Parse(word, null);
        return new SelfEvaluationCell(column, read.State, read.Number, read.Number is null ? "" : unit, item.Evidence);
    }

    /// <summary>A target or an outcome: a figure with its relation and unit (≥110人), or words.</summary>
    public static SelfEvaluationCell Measure(ColumnKey column, SelfEvaluationItem item)
    {
        if (item.IsBlank) return new SelfEvaluationCell(column, CellState.Blank, null, "", item.Evidence);
        if (AmountParser.Parse(item.Word, null).State == CellState.Dash && item.Word != "无")
            return new SelfEvaluationCell(column, CellState.Dash, null, "", item.Evidence);
        var relation = Relations.FirstOrDefault(r => item.Word.StartsWith(CharacterFolding.Squeeze(r), StringComparison.Ordinal));
        var rest = item.Word[(relation is null ? 0 : CharacterFolding.Squeeze(relation).Length)..];
        var digits = rest.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',').Count();
        var unit = rest[digits..];
        if (digits == 0 || unit.Length > LongestUnit || unit.Any(char.IsAsciiDigit) || IsDatePart(unit)
            || !NumberParser.TryParse(rest[..digits], out var number))
            return Words(column, item);
        return new SelfEvaluationCell(column, CellState.Amount, number, unit, item.Evidence, relation is null ? null : item.Text[..relation.Length]);
    }

    public static SelfEvaluationCell Words(ColumnKey column, SelfEvaluationItem item) =>
        new(column, item.IsBlank ? CellState.Blank : CellState.Words, null, "", item.Evidence);

    /// <summary>2025年2月完成 is a date, 60日 and 3年 are spans.</summary>
    private static bool IsDatePart(string unit) => unit.Length > 1 && unit[0] is '年' or '月' or '.' or '、' or '-' or ':';

    private static PrintedNumber? Percent(string word) =>
        word.EndsWith('%') && NumberParser.TryParse(word[..^1], out var number) ? number : null;
}
