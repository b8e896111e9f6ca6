using System.Globalization;
using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Tests.Reconciliation;

/// <summary>A disclosure with one printed figure changed far beyond its rounding, for every figure in turn.</summary>
internal static class PlantedMistakes
{
    public static IEnumerable<(Evidence Place, string Name, Disclosure Up, Disclosure Down)> All(Disclosure disclosure) =>
        Cells(disclosure).Concat(Operands(disclosure));

    /// <summary>What disagrees now and did not before, by whether it cites the changed place; a doubt does not count as found.</summary>
    public static (bool Fires, IReadOnlyList<Verdict> Strays) Effect(CheckReport before, Disclosure changed, Evidence place)
    {
        var known = before.Verdicts.Where(v => v.Outcome == Outcome.Disagrees).Select(Key).ToHashSet();
        var fresh = Reconciler.Check(changed).Verdicts.Where(v => v.Outcome == Outcome.Disagrees && !known.Contains(Key(v))).ToList();
        var citing = fresh.ToLookup(v => v.Evidence.Any(e => IsAt(e.Place, place)));
        return (citing[true].Any(v => v.Severity != Severity.Doubt), [.. citing[false]]);
    }

    public static bool IsAt(Evidence one, Evidence other) => one.Page == other.Page && one.Box == other.Box;

    private static string Key(Verdict verdict) =>
        verdict.Rule + verdict.Message.Chinese + string.Concat(verdict.Evidence.Select(e => $"{e.Place.Page}{e.Place.Box}{e.Place.Text}"));

    private static IEnumerable<(Evidence, string, Disclosure, Disclosure)> Cells(Disclosure disclosure)
    {
        for (var t = 0; t < disclosure.Tables.Count; t++)
        {
            var table = disclosure.Tables[t];
            foreach (var row in table.Rows)
            {
                foreach (var cell in row.Cells.Where(c => c.Amount.State == CellState.Amount && c.Amount.Unit is not null))
                {
                    var index = t;
                    yield return (cell.Evidence, $"cell {table.Key}/{row.Code ?? row.Label}/{cell.Column}", With(row, cell, index, true),
                        With(row, cell, index, false));
                }
            }
        }

        Disclosure With(TableRow row, TableCell cell, int table, bool isUp)
        {
            var number = Changed(cell.Amount.Number!.Value, isUp);
            var changed = cell with { Amount = cell.Amount with { Text = number.Text, Number = number }, Evidence = cell.Evidence with { Text = number.Text } };
            var line = row with { Cells = [.. row.Cells.Select(c => c == cell ? changed : c)] };
            var tables = disclosure.Tables.ToList();
            tables[table] = tables[table] with { Rows = [.. tables[table].Rows.Select(r => r == row ? line : r)] };
            return disclosure with { Tables = tables };
        }
    }

    private static IEnumerable<(Evidence, string, Disclosure, Disclosure)> Operands(Disclosure disclosure)
    {
        foreach (var statement in disclosure.Narrative.Statements.Where(s => s.Kind != StatementKinds.Mention))
        {
            foreach (var operand in statement.Operands)
                yield return (operand.Evidence, $"{statement.Kind}/{statement.Subject}/{operand.Key}", With(statement, operand, true),
                    With(statement, operand, false));
        }

        Disclosure With(Statement statement, Operand operand, bool isUp)
        {
            var scale = operand.Number.Value == 0 ? operand.Unit switch { "万元" => 10_000m, _ => 1m } : operand.Value / operand.Number.Value;
            var number = Changed(operand.Number, isUp);
            var changed = operand with { Number = number, Value = number.Value * scale, Evidence = operand.Evidence with { Text = number.Text } };
            var line = statement with { Operands = [.. statement.Operands.Select(o => ReferenceEquals(o, operand) ? changed : o)] };
            return disclosure with
            {
                Narrative = disclosure.Narrative with
                { Statements = [.. disclosure.Narrative.Statements.Select(s => ReferenceEquals(s, statement) ? line : s)] },
            };
        }
    }

    private static PrintedNumber Changed(PrintedNumber number, bool isUp)
    {
        var value = isUp ? (number.Value * 2) + 37 : Math.Round(number.Value / 3, number.Decimals, MidpointRounding.ToZero);
        return number with { Value = value, Text = value.ToString("F" + number.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) };
    }
}
