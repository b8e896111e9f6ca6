using Extractor.Domain;
using Extractor.Output.Csv;
using Extractor.Output.Json;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Writes tables, cells and the classification codes that they print.</summary>
internal sealed class TableRows(SqliteConnection connection) : IDisposable
{
    private readonly Insert _tables = new(connection, "tables", "document_id,number,key,label,title,body,unit,first_page,last_page,is_empty,empty_statement");
    private readonly Insert _codes = new(connection, "INSERT INTO classification (code, kind, parent, name) VALUES (?, ?, ?, ?) ON CONFLICT (code) DO NOTHING");
    private readonly Insert _cells = new(connection, "cells", "table_id,row,side,code,printed_code,label,parent,\"column\",state,text,unit,amount_fen,page,x0,y0,x1,y1");
    private readonly HashSet<string> _known = [];

    public void Write(long document, IReadOnlyList<AccountTable> tables)
    {
        for (var i = 0; i < tables.Count; i++) Write(document, i + 1, tables[i]);
    }

    public void Dispose()
    {
        foreach (var insert in (Insert[])[_tables, _codes, _cells]) insert.Dispose();
    }

    private void Write(long document, int number, AccountTable table)
    {
        var id = _tables.Run(
            document, number, table.Key, table.Label?.Text, table.Title?.Text, table.Body?.Text, table.Unit?.Printed(),
            table.Pages[0], table.Pages[^1], table.IsEmpty ? 1 : 0, table.EmptyStatement?.Text);
        for (var row = 0; row < table.Rows.Count; row++) Write(id, row + 1, table.Rows[row]);
        foreach (var figure in GridFigures.Of(table))
            Write(id, 0, TableSide.None, (null, null), figure.Label, null, figure.Head, CellState.Amount, figure.Evidence.Text, table.Unit, figure.Yuan, figure.Evidence);
    }

    private void Write(long table, int number, TableRow row)
    {
        var code = Code(row);
        foreach (var cell in row.Cells)
        {
            var amount = cell.Amount;
            Write(table, number, row.Side, (code, row.Code), row.Label, row.Parent, cell.Column, amount.State, amount.Text, amount.Unit, amount.Yuan, cell.Evidence);
        }
    }

    private void Write(
        long table, int row, TableSide side, (string? Digits, string? Printed) code, string label, string? parent, string column,
        CellState state, string text, MoneyUnit? unit, decimal? yuan, Evidence place) => _cells.Run(
            table, row, Words.Side.Write(side), code.Digits, code.Printed, label, parent, column, Words.State.Write(state), text, unit?.Printed(), Fen.Of(yuan),
            place.Page, place.Box.X0, place.Box.Y0, place.Box.X1, place.Box.Y1);

    /// <summary>The row's code where it is one, known to the classification by then.</summary>
    private string? Code(TableRow row)
    {
        var (kind, digits, parent) = FunctionalCode.TryParse(row.Code, out var functional) ? ("functional", functional.Digits, functional.Parent?.Digits)
            : EconomicCode.TryParse(row.Code, out var economic) ? ("economic", economic.Digits, economic.Digits.Length > 3 ? economic.Digits[..3] : null)
            : ("", null, null);
        if (digits is not null && _known.Add(digits)) _codes.Run(digits, kind, parent, row.Label);
        return digits;
    }
}
