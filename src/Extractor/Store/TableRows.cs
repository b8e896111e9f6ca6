using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Output.Csv;
using Extractor.Output.Json;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Writes tables and cells, and into the store the classification codes that they print.</summary>
internal sealed class TableRows(SqliteConnection connection, IRowTarget target) : IDisposable
{
    private readonly RowWriter _tables = target.Rows("tables",
        "document_id,number,table_key,label,title,body,unit,first_page,last_page,is_empty,empty_statement");
    private readonly Insert _codes = new(connection, "INSERT INTO classification (code, kind, parent, name) VALUES (?, ?, ?, ?) ON CONFLICT (code) DO NOTHING");
    private readonly RowWriter _cells = target.ManyRows("cells",
        "table_id,row_number,side,code,printed_code,label,parent,column_key,state,text,unit,amount_fen,page,x0,y0,x1,y1,source,confidence,doubtful");
    private readonly HashSet<string> _known = [];

    public void Write(long document, StoreDocument read)
    {
        for (var i = 0; i < read.GridFigures.Count; i++) Write(document, i + 1, read.Disclosure.Tables[i], read.GridFigures[i]);
        _cells.Complete();
    }

    /// <summary>After a document was taken back: its codes may be gone with it.</summary>
    public void Forget()
    {
        _known.Clear();
        _cells.Drop();
    }

    public void Dispose()
    {
        foreach (var insert in (IDisposable[])[_tables, _codes, _cells]) insert.Dispose();
    }

    private void Write(long document, int number, AccountTable table, IReadOnlyList<GridFigure> figures)
    {
        var id = _tables.Integer(document).Integer(number).Text(table.Key).Text(table.Label?.Text).Text(table.Title?.Text).Text(table.Body?.Text)
            .Text(table.Unit?.Printed())
            .Integer(table.Pages is [var first, ..] ? first : null).Integer(table.Pages is [.., var last] ? last : null).Integer(table.IsEmpty ? 1 : 0)
                .Text(table.EmptyStatement?.Text).Run();
        for (var row = 0; row < table.Rows.Count; row++) Write(id, row + 1, table.Rows[row]);
        foreach (var figure in figures)
            Write(id, 0, TableSide.None, (null, null), figure.Label, null, figure.Head, CellState.Amount, figure.Evidence.Text, table.Unit, figure.Yuan,
                figure.Evidence);
    }

    private void Write(long table, int number, TableRow row)
    {
        var code = Code(row);
        foreach (var cell in row.Cells)
        {
            var amount = cell.Amount;
            Write(table, number, row.Side, (code, row.Code), row.Label, row.Parent, cell.Column.Text, amount.State, amount.Text, amount.Unit, amount.Yuan,
                cell.Evidence);
        }
    }

    private void Write(
        long table, int row, TableSide side, (string? Digits, string? Printed) code, string label, string? parent, string column,
        CellState state, string text, MoneyUnit? unit, decimal? yuan, Evidence place)
    {
        _cells.Integer(table).Integer(row).Text(EnumWords.Side.Write(side)).Text(code.Digits).Text(code.Printed).Text(label).Text(parent).Text(column)
            .Text(EnumWords.State.Write(state)).Text(text).Text(unit?.Printed()).Integer(Fen.Of(yuan)).Place(place).Source(place).Run();
    }

    /// <summary>The row's code where it is one, known to the classification by then.</summary>
    private string? Code(TableRow row)
    {
        var (kind, digits, parent) = FunctionalCode.TryParse(row.Code, out var functional) ? ("functional", functional.Digits, functional.Parent?.Digits)
            : EconomicCode.TryParse(row.Code, out var economic) ? ("economic", economic.Digits, economic.Digits.Length > 3 ? economic.Digits[..3] : null)
            : ("", null, null);
        if (digits is not null && _known.Add(digits)) _codes.Text(digits).Text(kind).Text(parent).Text(row.Label).Run();
        return digits;
    }
}
