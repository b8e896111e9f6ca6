using Extractor.Domain;
using Extractor.Output.Json.Shapes;

namespace Extractor.Output.Json;

/// <summary>A table with its columns, rows, notes and, where it is not recognised, its grid.</summary>
internal static class TableJson
{
    public static readonly JsonShape<AccountTable> Shape = new JsonShape<AccountTable, AccountTable>(
        "table", "A table, put together from all the pages that it runs over.",
        static (ref _, t) => t, static () => new AccountTable { Key = "", Pages = [] })
        .Required("key", JsonTypes.Text, t => t.Key, (ref t, v) => t = t with { Key = v! },
            "What table it is: overall, revenue, expenditure, appropriation-overall, general-budget, general-budget-basic, government-fund, state-capital, "
            + "three-public, appropriation, performance-self-evaluation, a further key of the same style, or other for a table that is not recognised.")
        .Optional("label", EvidenceJson.Type, t => t.Label, (ref t, v) => t = t with { Label = v }, "The printed label (公开01表).")
        .Optional("title", EvidenceJson.Type, t => t.Title, (ref t, v) => t = t with { Title = v }, "The printed title.")
        .Optional("body", EvidenceJson.Type, t => t.Body, (ref t, v) => t = t with { Body = v }, "The name of the body that the table names.")
        .Optional("unit_text", EvidenceJson.Type, t => t.UnitText, (ref t, v) => t = t with { UnitText = v }, "The printed unit line (单位：万元).")
        .Optional("unit", JsonTypes.Unit, t => t.Unit, (ref t, v) => t = t with { Unit = v },
            "The unit that the table's amounts are printed in; absent where neither the table nor its document says one.")
        .Required("pages", JsonTypes.Integers, t => t.Pages, (ref t, v) => t = t with { Pages = v! },
            "The pages it stands on, counted from 1, ascending.")
        .Optional("columns", JsonTypes.List(ColumnJson.Shape), t => t.Columns.IfAny(), (ref t, v) => t = t with { Columns = v! },
            "The figure columns, from left to right.")
        .Always("rows", JsonTypes.List(RowJson.Shape), t => t.Rows, (ref t, v) => t = t with { Rows = v! },
            "The rows, from top to bottom; empty for a table that is not recognised.")
        .Optional("line_numbers", EvidenceJson.ListType, t => t.LineNumbers.IfAny(), (ref t, v) => t = t with { LineNumbers = v! },
            "The printed 行次, column by column from top to bottom; absent where the table counts no rows.")
        .Optional("notes", EvidenceJson.ListType, t => t.Notes.IfAny(), (ref t, v) => t = t with { Notes = v! }, "The notes (注：…) below the table.")
        .Optional("empty_statement", EvidenceJson.Type, t => t.EmptyStatement, (ref t, v) => t = t with { EmptyStatement = v },
            "The sentence that says why the table is empty.")
        .Optional("grid", RawCellJson.Grid, t => t.Grid.IfAny(), (ref t, v) => t = t with { Grid = v! },
            "The cells as they stand, for a table that is not recognised.");
}
