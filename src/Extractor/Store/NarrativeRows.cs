using Extractor.Domain;

namespace Extractor.Store;

/// <summary>Writes statements and their operands.</summary>
internal sealed class NarrativeRows(IRowTarget target) : IDisposable
{
    private readonly RowWriter _statements = target.Rows("statements", "document_id,number,kind,subject,code,section_path,reason,sentence,page");
    private readonly RowWriter _operands = target.ManyRows("operands",
        "statement_id,name,text,unit,amount_fen,number,basis,base_year,page,x0,y0,x1,y1,source,confidence,doubtful");

    public void Write(long document, IReadOnlyList<Statement> statements)
    {
        foreach (var statement in statements)
        {
            var id = _statements.Integer(document).Integer(statement.Number).Text(statement.Kind).Text(statement.Subject).Text(statement.Code)
                .Text(statement.SectionPath).Text(statement.Reason).Text(statement.Sentence.Text).Integer(statement.Sentence.Page).Run();
            foreach (var operand in statement.Operands) Write(id, operand);
        }

        _operands.Complete();
    }

    /// <summary>After a document was taken back.</summary>
    public void Forget() => _operands.Drop();

    public void Dispose()
    {
        _statements.Dispose();
        _operands.Dispose();
    }

    private void Write(long statement, Operand operand)
    {
        var isMoney = operand.Unit is "元" or "万元" or "亿元";
        _operands.Integer(statement).Text(operand.Key.Text).Text(operand.Number.Text).Text(operand.Unit)
            .Integer(isMoney ? Fen.Of(operand.Value) : null).Real(isMoney ? null : operand.Value)
            .Text(operand.Basis?.Text).Integer(operand.BaseYear).Place(operand.Evidence).Source(operand.Evidence).Run();
    }
}
