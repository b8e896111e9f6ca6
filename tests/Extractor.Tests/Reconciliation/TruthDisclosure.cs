using Extractor.Domain;
using Extractor.Forms;
using Extractor.Narrative.Kinds;
using Extractor.Pdf;

namespace Extractor.Tests.Reconciliation;

/// <summary>A disclosure put together from the keyed-in truth of a document, with no extraction in between.</summary>
/// <remarks>Page and box of a cell are a serial number, so that every figure has a place of its own.</remarks>
internal static class TruthDisclosure
{
    private static readonly HashSet<string> Money =
    [
        "total", "revenue", "expenditure", "amount", "change", "original-budget", "adjusted-budget", "final", "budget", "personnel", "running",
        "funds", "funds.general-budget", "funds.government-fund", "funds.state-capital", "full-year-budget", "executed", "per-vehicle",
    ];

    private static readonly HashSet<string> Rates = ["change-rate", "share", "share-of-expenditure", "completion", "rate"];

    public static Disclosure Load(string document)
    {
        var serial = 0;
        var tables = Csv(SharedFiles.Path("truth", document + ".csv"))
            .GroupBy(r => r["table"]).Select(t => Table(t.Key, [.. t], () => ++serial)).ToList();
        var path = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(SharedFiles.Path("truth", document + ".csv"))!, "narrative", document + ".csv");
        var statements = File.Exists(path) ? Statements(Csv(path), () => ++serial) : [];
        return new Disclosure
        {
            Document = new DocumentSource(document + ".pdf", "", 1),
            Tables = tables,
            Narrative = NarrativeText.Empty with { Statements = statements },
        };
    }

    private static AccountTable Table(string key, List<Dictionary<string, string>> cells, Func<int> next)
    {
        var rows = new List<TableRow>();
        foreach (var run in Runs(cells))
        {
            var first = run[0];
            var columns = cells.Where(c => c["side"] == first["side"]).Select(c => c["column"]).Distinct();
            rows.Add(new TableRow
            {
                Side = first["side"] switch { "revenue" => TableSide.Revenue, "expenditure" => TableSide.Expenditure, _ => TableSide.None },
                Code = first["code"].Length == 0 ? null : first["code"],
                Label = first["label"],
                Evidence = At(next(), first["label"]),
                Cells = [.. columns.Select(c => Cell(c, run.Find(x => x["column"] == c)?["text"] ?? "", next))],
            });
        }

        return new AccountTable { Key = key, Pages = [1], Unit = MoneyUnit.TenThousandYuan, Rows = rows };
    }

    /// <summary>Consecutive cells of one row; a column that comes again begins the row anew.</summary>
    private static IEnumerable<List<Dictionary<string, string>>> Runs(List<Dictionary<string, string>> cells)
    {
        foreach (var group in cells.GroupBy(c => (c["side"], c["code"], c["label"])))
        {
            var run = new List<Dictionary<string, string>>();
            foreach (var cell in group)
            {
                if (run.Exists(r => r["column"] == cell["column"]))
                {
                    yield return run;
                    run = [];
                }

                run.Add(cell);
            }

            yield return run;
        }
    }

    private static TableCell Cell(string column, string text, Func<int> next)
    {
        var amount = text.Length == 0
            ? new PrintedAmount(CellState.Blank, "", null, MoneyUnit.TenThousandYuan)
            : new PrintedAmount(CellState.Amount, text, Number(text), MoneyUnit.TenThousandYuan);
        return new TableCell(KnownColumns.Of(column), amount, At(next(), text));
    }

    private static List<Statement> Statements(List<Dictionary<string, string>> lines, Func<int> next)
    {
        var statements = new List<Statement>();
        var run = new List<Dictionary<string, string>>();
        var section = 0;
        foreach (var line in lines.Append([]))
        {
            if (run.Count > 0 && (line.Count == 0 || line["kind"] != run[0]["kind"] || line["subject"] != run[0]["subject"]
                || run.Exists(r => r["operand"] == line["operand"])))
            {
                if (statements.Exists(s => s.Kind == run[0]["kind"] && s.Subject == run[0]["subject"]))
                    section++;
                statements.Add(Statement(run, statements.Count + 1, section, next));
                run = [];
            }

            if (line.Count > 0)
                run.Add(line);
        }

        return statements;
    }

    private static Statement Statement(List<Dictionary<string, string>> lines, int number, int section, Func<int> next)
    {
        var operands = lines.Select(l => Operand(l["operand"], l["text"], next)).ToList();
        var basis = operands.Exists(o => o.Key == OperandKey.OriginalBudget) ? ComparisonBasis.OriginalBudget : null;
        var change = operands.Find(o => o.Key == OperandKey.Change);
        var rate = operands.Find(o => o.Key == OperandKey.ChangeRate);
        var amount = operands.Find(o => o.Key.IsOneOf(OperandKey.Amount, OperandKey.Total));
        var isFall = change is not null && rate is not null && amount is not null && IsFall(amount.Value, change.Value, rate.Value);
        return new Statement
        {
            Number = number,
            Kind = lines[0]["kind"],
            Subject = lines[0]["subject"],
            SectionPath = section.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Operands = [.. operands.Select(o => o.Key == OperandKey.Completion ? o with { Basis = basis }
                : isFall && o.Key.IsOneOf(OperandKey.Change, OperandKey.ChangeRate)
                ? o with { Value = -o.Value } : o)],
            Sentence = At(next(), lines[0]["subject"] == "small-micro" ? "占授予中小企业合同金额" : ""),
        };
    }

    /// <summary>The truth keeps no direction: the one that fits the rate better.</summary>
    private static bool IsFall(decimal amount, decimal change, decimal rate) =>
        amount == change ? false : Math.Abs((change / (amount + change) * 100) - rate) < Math.Abs((change / (amount - change) * 100) - rate);

    private static Operand Operand(string name, string text, Func<int> next)
    {
        var number = Number(text);
        var (unit, scale) = Money.Contains(name) ? ("万元", 10_000m) : Rates.Contains(name) ? ("%", 1m) : name == "score" ? ("分", 1m) : ("个", 1m);
        return new Operand(KnownOperands.Of(name), number, unit, number.Value * scale, At(next(), text));
    }

    private static PrintedNumber Number(string text)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        return new PrintedNumber(text, decimal.Parse(plain, System.Globalization.CultureInfo.InvariantCulture), point < 0 ? 0 : plain.Length - point - 1);
    }

    private static Evidence At(int serial, string text) => new(1, new Box(serial, 0, serial + 1, 1), text);

    private static List<Dictionary<string, string>> Csv(string path)
    {
        var lines = File.ReadAllLines(path);
        var head = Fields(lines[0].TrimStart('\uFEFF'));
        return [.. lines.Skip(1).Where(l => l.Length > 0).Select(l => Fields(l).Zip(head).ToDictionary(p => p.Second, p => p.First))];
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new System.Text.StringBuilder();
        var isQuoted = false;
        foreach (var c in line)
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (c == ',' && !isQuoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
                field.Append(c);
        }

        fields.Add(field.ToString());
        return fields;
    }
}
