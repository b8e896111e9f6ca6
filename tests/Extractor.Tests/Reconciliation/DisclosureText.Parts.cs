using Extractor.Domain;
using Extractor.Forms;
using Extractor.Narrative.Kinds;
using Extractor.Pdf;

namespace Extractor.Tests.Reconciliation;

/// <summary>Its tables and statements.</summary>
internal sealed partial class DisclosureText
{
    private AccountTable Table(string[] words) => new()
    {
        Key = words[1],
        Title = words[2] == "-" ? null : At(words[2]),
        Label = words.Length > 3 ? At(words[3]) : null,
        Unit = MoneyUnit.TenThousandYuan,
        UnitText = At("单位：万元"),
        Pages = [_page],
    };

    private AccountTable With(AccountTable table, string[] words, string line) => words[0] switch
    {
        "empty" => table with { EmptyStatement = At(Rest(line)) },
        "body" => table with { Body = At(words[1]) },
        "unit" => table with { UnitText = words.Length > 1 ? At(words[1]) : null },
        "in" => table with { Unit = Unit(words[1]) },
        "note" => table with { Notes = [.. table.Notes, At(Rest(line))] },
        "pages" => table with { Pages = [.. words.Skip(1).Select(Whole)] },
        "grid" => table with { Grid = [.. table.Grid, new RawCell(Whole(words[1]), Whole(words[2]), 1, 1, At(words.ElementAtOrDefault(3) ?? ""))] },
        "numbers" => table with { LineNumbers = LineNumbers(words) },
        "column" => table with { Columns = [.. table.Columns, new TableColumn(TableSide.None, KnownColumns.Of(words[1]), At(words[2]))] },
        "parent" => table with { Rows = [.. table.Rows.SkipLast(1), table.Rows[^1] with { Parent = words[1] }] },
        "R" or "E" or "-" => table with { Rows = [.. table.Rows, Row(words, table.Unit)] },
        _ => throw new ArgumentException(line),
    };

    /// <summary>Down a column, which >N moves to N.</summary>
    private List<Evidence> LineNumbers(string[] words)
    {
        var (numbers, x) = (new List<Evidence>(), 0);
        foreach (var word in words.Skip(1))
        {
            if (word.StartsWith('>')) x = Whole(word[1..]);
            else numbers.Add(At(word) with { Box = new Box(x, ++_serial, x + 1, _serial + 1) });
        }

        return numbers;
    }

    private static MoneyUnit? Unit(string text) => text switch
    {
        "元" => MoneyUnit.Yuan,
        "万元" => MoneyUnit.TenThousandYuan,
        "亿元" => MoneyUnit.HundredMillionYuan,
        _ => null,
    };

    private TableRow Row(string[] words, MoneyUnit? unit) => new()
    {
        Side = words[0] switch { "R" => TableSide.Revenue, "E" => TableSide.Expenditure, _ => TableSide.None },
        Code = words[1] == "-" ? null : words[1],
        Label = words[2] == "-" ? "" : words[2],
        Evidence = At(words[2]),
        Cells = [.. words.Skip(3).Select(w => w.Split('=')).Select(p => Cell(p[0], p[1], unit))],
    };

    /// <summary>A blank is _, a dash –, what cannot be read ?, a figure of a scan that is not sure ends in ~.</summary>
    private TableCell Cell(string column, string text, MoneyUnit? unit)
    {
        var printed = text.TrimEnd('~');
        var amount = printed switch
        {
            "_" => new PrintedAmount(CellState.Blank, "", null, unit),
            "–" => new PrintedAmount(CellState.Dash, "–", null, unit),
            "?" => new PrintedAmount(CellState.Unreadable, "?", null, unit),
            _ => new PrintedAmount(CellState.Amount, printed, Number(printed), unit),
        };
        return new TableCell(KnownColumns.Of(column), amount,
            At(printed) with { Recognition = printed == text ? null : new Recognition(0.5, null, IsDoubtful: true) });
    }

    private Statement Statement(string[] words) => new()
    {
        Number = _statements.Count + 1,
        Kind = words[1],
        Subject = words[2] == "-" ? "" : words[2],
        SectionPath = "3",
        Operands = Operands(words.Skip(3)),
        Sentence = At(""),
    };

    private Statement With(Statement statement, string[] words, string line) => words[0] switch
    {
        "why" => statement with { Reason = Rest(line) },
        "word" => statement with { Words = [.. statement.Words, At(Rest(line))] },
        "sentence" => statement with { Sentence = At(Rest(line)) },
        "code" => statement with { Code = words[1] },
        "section" => statement with { SectionPath = words[1] },
        _ => statement with { Listed = [.. statement.Listed, .. words.Skip(2).Select(w => new ListedName(words[1], At(w)))] },
    };

    private IReadOnlyList<Operand> Operands(IEnumerable<string> words) => [.. words.Select(w => w.Split('=')).Select(p => Operand(p[0], p[1]))];

    /// <summary>A figure with its unit, then what it is compared with behind @, the word of its direction behind #: -5.00万元@last-year#减少.</summary>
    private Operand Operand(string name, string words)
    {
        var (text, direction) = words.Split('#') is [var before, var word] ? (before, word) : (words, null);
        (text, var basis) = text.Split('@') is [var figure, var against] ? (figure, ComparisonBasis.Of(against))
            : (text, name == "completion" ? ComparisonBasis.OriginalBudget : null);
        var digits = text.TrimEnd([.. text.Where(c => !char.IsAsciiDigit(c))]);
        var (unit, isPrinted) = text.Length > digits.Length ? (text[digits.Length..], true) : ("%", false);
        var number = Number(digits.TrimStart('-'));
        var value = number.Value * (digits.StartsWith('-') ? -1 : 1) * (unit switch { "万元" => 10_000m, "亿元" => 100_000_000m, _ => 1m });
        return new Operand(KnownOperands.Of(name), number, unit, value, At(number.Text), direction, isPrinted, basis);
    }
}
