using System.Globalization;
using Extractor.Domain;
using Extractor.Pdf;
using Extractor.Tests.Approved;

namespace Extractor.Tests.Reconciliation;

/// <summary>Reads a small disclosure from lines of text, so that a test shows every figure that it rests on.</summary>
/// <remarks>
/// <c>table KEY TITLE</c>, then rows <c>R|E|- CODE|- LABEL column=figure …</c>; <c>empty WORDS</c> says why a table is empty.
/// <c>say KIND SUBJECT|- operand=figure+unit …</c>, then <c>why</c>, <c>list</c>, <c>word</c>, <c>sentence</c> add to it.
/// <c>head NUMBER TITLE</c> and <c>text SENTENCES</c> make sections, <c>contents NUMBER TITLE [PAGE]</c> the contents, <c>page N</c> the page of a heading,
/// <c>numbers 1 2 …</c> the 行次 of a table, <c>term</c> the glossary, <c>column KEY HEAD</c> the heads of a table, <c>cover YEAR BODY</c> the cover.
/// </remarks>
internal sealed class DisclosureText
{
    private readonly List<AccountTable> _tables = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Section> _sections = [];
    private readonly List<GlossaryTerm> _glossary = [];
    private readonly List<ContentsEntry> _contents = [];
    private Cover _cover = new();
    private int _serial;

    public static Disclosure Read(string text)
    {
        Seen.Accounts?.Add(text.ReplaceLineEndings("\n"));
        var reader = new DisclosureText();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            reader.Line(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), line);
        return new Disclosure
        {
            Document = new DocumentSource("sample.pdf", "", 1),
            Cover = reader._cover,
            Tables = reader._tables,
            Narrative = new NarrativeText
            {
                Sections = reader._sections,
                Statements = reader._statements,
                Unbound = [],
                Glossary = reader._glossary,
                Contents =
                reader._contents
            },
        };
    }

    private static string Rest(string line) => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private void Line(string[] words, string line)
    {
        switch (words[0])
        {
            case "cover":
                _cover = new Cover
                {
                    FiscalYear = int.Parse(words[1], CultureInfo.InvariantCulture),
                    Body = At(words[2]),
                    Title = At(words[2])
                }; break;
            case "table": _tables.Add(Table(words)); break;
            case "empty": _tables[^1] = _tables[^1] with { EmptyStatement = At(Rest(line)) }; break;
            case "body": _tables[^1] = _tables[^1] with { Body = At(words[1]) }; break;
            case "unit": _tables[^1] = _tables[^1] with { UnitText = words.Length > 1 ? At(words[1]) : null }; break;
            case "R" or "E" or "-": _tables[^1] = _tables[^1] with { Rows = [.. _tables[^1].Rows, Row(words)] }; break;
            case "say": _statements.Add(Statement(words)); break;
            case "why": _statements[^1] = _statements[^1] with { Reason = Rest(line) }; break;
            case "word": _statements[^1] = _statements[^1] with { Words = [At(Rest(line))] }; break;
            case "sentence": _statements[^1] = _statements[^1] with { Sentence = At(Rest(line)) }; break;
            case "list": _statements[^1] = _statements[^1] with { Listed = [.. words.Skip(2).Select(w => new ListedName(words[1], At(w)))] }; break;
            case "head": _sections.Add(Section(words)); break;
            case "text":
                _sections[^1] = _sections[^1] with
                { Paragraphs = [.. _sections[^1].Paragraphs, new NarrativeParagraph(Rest(line), [At(Rest(line))])] }; break;
            case "contents":
                _contents.Add(new ContentsEntry(words[1], words[2], At(words[1] + words[2]))
                { Page = words.Length > 3 ? int.Parse(words[3], CultureInfo.InvariantCulture) : null }); break;
            case "page":
                _sections[^1] = _sections[^1] with
                { Heading = _sections[^1].Heading with { Page = int.Parse(words[1], CultureInfo.InvariantCulture) } }; break;
            case "numbers":
                _tables[^1] = _tables[^1] with
                { LineNumbers = [.. words.Skip(1).Select(w => At(w) with { Box = new Box(0, ++_serial, 1, _serial + 1) })] }; break;
            case "column":
                _tables[^1] = _tables[^1] with
                { Columns = [.. _tables[^1].Columns, new TableColumn(TableSide.None, words[1], At(words[2]))] }; break;
            case "term": _glossary.Add(new GlossaryTerm(words[1], words.Length > 2 ? words[2] : "", At(words[1]))); break;
            default: throw new ArgumentException(line);
        }
    }

    private AccountTable Table(string[] words) => new()
    {
        Key = words[1],
        Title = At(words[2]),
        Label = words.Length > 3 ? At(words[3]) : null,
        Unit = MoneyUnit.TenThousandYuan,
        UnitText = At("单位：万元"),
        Pages = [1],
    };

    private TableRow Row(string[] words) => new()
    {
        Side = words[0] switch { "R" => TableSide.Revenue, "E" => TableSide.Expenditure, _ => TableSide.None },
        Code = words[1] == "-" ? null : words[1],
        Label = words[2] == "-" ? "" : words[2],
        Evidence = At(words[2]),
        Cells = [.. words.Skip(3).Select(w => w.Split('=')).Select(p => new TableCell(p[0], Amount(p[1]), At(p[1])))],
    };

    private static PrintedAmount Amount(string text) => text switch
    {
        "_" => new PrintedAmount(CellState.Blank, "", null, MoneyUnit.TenThousandYuan),
        "?" => new PrintedAmount(CellState.Unreadable, "?", null, MoneyUnit.TenThousandYuan),
        _ => new PrintedAmount(CellState.Amount, text, Number(text), MoneyUnit.TenThousandYuan),
    };

    private Statement Statement(string[] words) => new()
    {
        Number = _statements.Count + 1,
        Kind = words[1],
        Subject = words[2] == "-" ? "" : words[2],
        SectionPath = "3",
        Operands = [.. words.Skip(3).Select(w => w.Split('=')).Select(p => Operand(p[0], p[1]))],
        Sentence = At(""),
    };

    private Operand Operand(string name, string text)
    {
        var digits = text.TrimEnd([.. text.Where(c => !char.IsAsciiDigit(c))]);
        var (unit, isPrinted) = text.Length > digits.Length ? (text[digits.Length..], true) : ("%", false);
        var number = Number(digits.TrimStart('-'));
        var value = number.Value * (digits.StartsWith('-') ? -1 : 1) * (unit switch { "万元" => 10_000m, "亿元" => 100_000_000m, _ => 1m });
        return new Operand(name, number, unit, value, At(number.Text), null, isPrinted, name == "completion" ? ComparisonBases.OriginalBudget : null);
    }

    private static PrintedNumber Number(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new PrintedNumber(text, decimal.Parse(text, CultureInfo.InvariantCulture), point < 0 ? 0 : text.Length - point - 1);
    }

    private Section Section(string[] words) => new()
    {
        Level = 1,
        PrintedNumber = words[1],
        Title = words[2],
        Path = $"{_sections.Count + 1}",
        Heading = At(words[1] + words[2]),
        Paragraphs = [],
        Sections = [],
    };

    private Evidence At(string text) => new(1, new Box(++_serial, 0, _serial + 1, 1), text);
}
