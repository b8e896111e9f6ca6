using Extractor.Output.Verdicts;
using Extractor.Reconciliation;

namespace Extractor.Store;

/// <summary>Writes what the rules found, with its evidence: the weightiest finding first, and in it the verdict that tells it best.</summary>
internal sealed class VerdictRows(IRowTarget target) : IDisposable
{
    private readonly RowWriter _verdicts = target.Rows("verdicts", "document_id,rule,finding,severity,message_zh,message_en,arithmetic");
    private readonly RowWriter _counts = target.Rows("verdict_counts", "document_id,rule,outcome,count");
    private readonly RowWriter _evidence = target.Rows("evidence", "verdict_id,role,text,amount_fen,page,x0,y0,x1,y1,other_sha256");

    public void Write(long document, CheckReport report)
    {
        foreach (var group in report.Verdicts.GroupBy(v => (v.Rule, v.Outcome)))
            _counts.Integer(document).Text(group.Key.Rule).Text(VerdictWords.Key(group.Key.Outcome)).Integer(group.Count()).Run();
        foreach (var finding in report.Findings)
        {
            foreach (var verdict in finding.Verdicts) Write(document, finding.Id, verdict);
        }
    }

    public void Dispose()
    {
        foreach (var insert in (RowWriter[])[_verdicts, _counts, _evidence]) insert.Dispose();
    }

    private void Write(long document, string finding, Verdict verdict)
    {
        var id = _verdicts.Integer(document).Text(verdict.Rule).Text(finding).Text(VerdictWords.Key(verdict.Severity))
            .Text(verdict.Message.Chinese).Text(verdict.Message.English).Text(verdict.Arithmetic).Run();
        foreach (var cited in verdict.Evidence)
        {
            _evidence.Integer(id).Text(cited.Role).Text(cited.Place.Text).Integer(Fen.Of(cited.AmountYuan)).Place(cited.Place).Text(cited.Other).Run();
        }
    }
}
