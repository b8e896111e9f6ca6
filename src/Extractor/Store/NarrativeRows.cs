using Extractor.Domain;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Writes statements and their operands.</summary>
internal sealed class NarrativeRows(SqliteConnection connection) : IDisposable
{
    private readonly Insert _statements = new(connection, "statements", "document_id,number,kind,subject,code,section_path,reason,sentence,page");
    private readonly Insert _operands = new(connection, "operands", "statement_id,name,text,unit,amount_fen,number,basis,base_year,page,x0,y0,x1,y1");

    public void Write(long document, IReadOnlyList<Statement> statements)
    {
        foreach (var statement in statements)
        {
            var id = _statements.Run(
                document, statement.Number, statement.Kind, statement.Subject, statement.Code, statement.SectionPath,
                statement.Reason, statement.Sentence.Text, statement.Sentence.Page);
            foreach (var operand in statement.Operands) Write(id, operand);
        }
    }

    public void Dispose()
    {
        _statements.Dispose();
        _operands.Dispose();
    }

    private void Write(long statement, Operand operand)
    {
        var isMoney = operand.Unit is "元" or "万元" or "亿元";
        var (place, box) = (operand.Evidence, operand.Evidence.Box);
        _operands.Run(
            statement, operand.Name, operand.Number.Text, operand.Unit,
            isMoney ? Fen.Of(operand.Value) : null, isMoney ? null : operand.Value, operand.Basis, operand.BaseYear,
            place.Page, box.X0, box.Y0, box.X1, box.Y1);
    }
}
