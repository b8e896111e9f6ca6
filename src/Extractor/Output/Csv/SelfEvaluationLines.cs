using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Performance;
using Extractor.Output.Json;

namespace Extractor.Output.Csv;

/// <summary>The lines of table-cells.csv for self-evaluation forms: their figures by row and column instead of their grids.</summary>
internal static class SelfEvaluationLines
{
    /// <summary>Writes the forms that begin in a table, each with all of its pages; false where no form was read from the table.</summary>
    public static bool Write(CsvWriter csv, Disclosure disclosure, int number)
    {
        var forms = disclosure.Attachments.Forms.Where(f => f.Tables.Contains(number)).ToArray();
        foreach (var form in forms.Where(f => f.Tables[0] == number))
        {
            var line = new Lines(csv, disclosure, number, form.Key);
            foreach (var row in form.Rows) line.Row(row);
            foreach (var entry in form.Entries) line.Entry(entry);
            foreach (var cell in form.Unplaced) line.Unplaced(cell);
        }

        return forms.Length > 0;
    }

    private sealed class Lines(CsvWriter csv, Disclosure disclosure, int number, string key)
    {
        private readonly AccountTable _table = disclosure.Tables[number - 1];

        public void Row(SelfEvaluationRow row)
        {
            foreach (var cell in row.Cells.Where(c => !SelfEvaluationColumns.IsText(c.Column)))
                Line(row.Label, cell.Column.Text, cell.Text, Yuan(cell), cell.Evidence, string.Join('/', row.Parents), cell.State, cell.Unit);
        }

        /// <summary>A figure that is filled in beside a label, perhaps with its unit: 1,230.50万元.</summary>
        public void Entry(SelfEvaluationEntry entry)
        {
            var text = entry.Value.Text;
            var digits = text.TrimEnd('亿', '万', '元');
            if (!FigureText.TryParse(digits, out var value, out var isPercent)) return;
            var unit = !isPercent && MoneyUnitParser.TryParse(text[digits.Length..], out var printed) ? printed : (MoneyUnit?)null;
            Line(entry.Label, "entry", text, value * unit?.InYuan(), entry.Value, "", CellState.Amount, unit?.Printed() ?? "");
        }

        public void Unplaced(Evidence cell) => Line("", "unplaced", cell.Text, null, cell, "", CellState.Unreadable, "");

        private static decimal? Yuan(SelfEvaluationCell cell) => cell.Unit is "万元" or "元" or "亿元" ? cell.Value : null;

        private void Line(string label, string column, string text, decimal? yuan, Evidence evidence, string parent, CellState state, string unit) => csv
            .Text(disclosure.Document.Name).Text(key).Text("").Text("")
            .Text(label).Text(column).Text(text).Number(yuan)
            .Place(evidence)
            .Text(parent).Text(EnumWords.State.Write(state)).Text(unit)
            .Number(number).Text(_table.Title?.Text).Text(column)
            .Source(evidence)
            .EndLine();
    }
}
