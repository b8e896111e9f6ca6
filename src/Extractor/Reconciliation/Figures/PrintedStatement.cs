using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Forms;
using Extractor.Narrative.Kinds;

namespace Extractor.Reconciliation.Figures;

/// <summary>A statement of the narrative as the checks read it.</summary>
internal sealed class PrintedStatement(Statement statement)
{
    private static readonly char[] Marks = ['，', '。', '；', '：', '、', '（', '(', ',', ';', ':', '）', ')'];

    private static readonly OperandKey[] BasicHalves = [OperandKey.Personnel, OperandKey.Running];

    /// <summary>One for each operand that a rule has asked for: rules compare statements with each other, again and again.</summary>
    private readonly Figure?[] _figures = new Figure?[statement.Operands.Count];

    private ColumnKey? _column;

    public Statement Statement => statement;

    public string Kind => statement.Kind;

    public string Subject => statement.Subject;

    /// <summary>The column of the tables that the subject is, where it is one.</summary>
    public ColumnKey Column => _column ??= KnownColumns.Of(statement.Subject);

    public bool Has(OperandKey operand) => IndexOf(operand) >= 0;

    public Operand? Operand(OperandKey key) => IndexOf(key) is >= 0 and var at ? statement.Operands[at] : null;

    public IEnumerable<Figure> All(OperandKey key) => statement.Operands.Where(o => o.Key == key).Select(Figure);

    public Figure? this[OperandKey key] => IndexOf(key) is >= 0 and var at ? _figures[at] ??= Figure(statement.Operands[at]) : null;

    public Figure Figure(Operand operand)
    {
        var (measure, scale) = Kinds(operand.Unit);
        var role = statement.Subject.Length == 0 ? $"{statement.Kind}/{operand.Key}" : $"{statement.Kind}/{statement.Subject}/{operand.Key}";
        return new Figure(role, operand.Evidence, CellState.Amount, measure, operand.Value, scale, operand.Number.Decimals)
        {
            Text = operand.Number.Text,
        };
    }

    /// <summary>The words from the mark before a figure up to it; empty where the statement has no such operand, or the sentence does not show it.</summary>
    public string WordsBefore(OperandKey key) => Operand(key) is { } operand ? WordsBefore(operand) : "";

    public string WordsBefore(Operand operand)
    {
        var text = CharacterFolding.Unspaced(statement.Sentence.Text);
        var before = statement.Operands.TakeWhile(o => o != operand).Count(o => o.Number.Text == operand.Number.Text);
        var places = Positions(operand, text).ToList();
        if (before >= places.Count)
            return "";
        var at = places[before];
        return text[(at == 0 ? 0 : text.LastIndexOfAny(Marks, at - 1) + 1)..at];
    }

    /// <summary>Whether a semicolon or a full stop stands between two operands of the sentence.</summary>
    public bool AreApart(OperandKey one, OperandKey other)
    {
        var text = CharacterFolding.Unspaced(statement.Sentence.Text);
        if (At(one, text) is not { } a || At(other, text) is not { } b)
            return false;
        return text[Math.Min(a, b)..Math.Max(a, b)].Any(c => c is '；' or '。');
    }

    /// <summary>Whether the one operand stands before the other in the sentence; false where the sentence does not show both.</summary>
    public bool Precedes(OperandKey one, OperandKey other)
    {
        var text = CharacterFolding.Unspaced(statement.Sentence.Text);
        return At(one, text) is { } a && At(other, text) is { } b && a < b;
    }

    /// <summary>人员经费 and 公用经费 within 基本支出, each as a statement of its own with its amount, its change and its shares.</summary>
    public IEnumerable<PrintedStatement> Halves() =>
        from half in BasicHalves
        let own = statement.Operands.Where(o => o.Key == half || o.Key.Whole == half)
            .Select(o => o with { Key = o.Key.Part ?? OperandKey.Amount }).ToList()
        select new PrintedStatement(statement with { Subject = half.Text, Operands = own });

    private int IndexOf(OperandKey key)
    {
        for (var i = 0; i < statement.Operands.Count; i++) if (statement.Operands[i].Key == key) return i;
        return -1;
    }

    private int? At(OperandKey key, string text) => Operand(key) is { } operand && Positions(operand, text).ToList() is [var at, ..] ? at : null;

    /// <summary>Where a figure stands by itself in a text without spaces: no digit and no point on either side.</summary>
    public static IEnumerable<int> Positions(Operand operand, string text)
    {
        var printed = operand.Number.Text;
        for (var at = text.IndexOf(printed, StringComparison.Ordinal); at >= 0; at = text.IndexOf(printed, at + 1, StringComparison.Ordinal))
        {
            var end = at + printed.Length;
            if ((at == 0 || !IsOfFigure(text[at - 1])) && (end == text.Length || !IsOfFigure(text[end])))
                yield return at;
        }
    }

    private static bool IsOfFigure(char c) => char.IsAsciiDigit(c) || c is '.' or '．';

    /// <summary>How a message calls the statement: the subject, or what the kind says.</summary>
    public Phrase Name => KindNames.Of(statement);

    /// <summary>A figure that no statement took.</summary>
    public static Figure Unbound(UnboundFigure figure)
    {
        var (measure, scale) = Kinds(figure.Unit);
        return new Figure("unbound", figure.Evidence, CellState.Amount, measure, figure.Number.Value * scale, scale, figure.Number.Decimals)
        { Text = figure.Number.Text };
    }

    private static (FigureMeasure Measure, decimal Scale) Kinds(string unit) => unit switch
    {
        "元" => (FigureMeasure.Money, 1m),
        "万元" => (FigureMeasure.Money, 10_000m),
        "亿元" => (FigureMeasure.Money, 100_000_000m),
        "%" => (FigureMeasure.Percentage, 1m),
        "分" => (FigureMeasure.Score, 1m),
        _ => (FigureMeasure.Count, 1m),
    };
}
