using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Store;

/// <summary>Writes projects and the figures of their performance.</summary>
internal sealed class ProjectRows(IRowTarget target) : IDisposable
{
    private readonly RowWriter _projects = target.Rows("projects", "document_id,name");
    private readonly RowWriter _figures = target.Rows("project_figures", "project_id,source,row_label,parents,column_key,text,unit,amount_fen,number,page");

    public void Write(long document, Disclosure disclosure)
    {
        var statements = disclosure.Narrative.Statements.ToLookup(s => s.Number);
        foreach (var project in disclosure.Attachments.Projects)
        {
            var id = _projects.Integer(document).Text(project.Name).Run();
            foreach (var link in project.Links)
            {
                if (link.Part == ProjectPart.Narrative && statements[link.Number].FirstOrDefault() is { } statement) Write(id, statement);
                else if (link.Part == ProjectPart.Form && disclosure.Attachments.Forms.ElementAtOrDefault(link.Number - 1) is { } form) Write(id, form);
            }
        }
    }

    public void Dispose()
    {
        _projects.Dispose();
        _figures.Dispose();
    }

    private void Write(long project, Statement statement)
    {
        foreach (var operand in statement.Operands)
            Write(project, "narrative", "", "", operand.Key.Text, operand.Number.Text, operand.Unit, operand.Value, operand.Evidence.Page);
    }

    private void Write(long project, SelfEvaluationForm form)
    {
        foreach (var row in form.Rows)
        {
            foreach (var cell in row.Cells)
                Write(project, "form", row.Label, string.Join('/', row.Parents), cell.Column.Text, cell.Text, cell.Unit, cell.Value, cell.Evidence.Page);
        }
    }

    private void Write(long project, string source, string row, string parents, string column, string text, string unit, decimal? value, int page)
    {
        var isMoney = unit is "元" or "万元" or "亿元";
        _figures.Integer(project).Text(source).Text(row).Text(parents).Text(column).Text(text).Text(unit)
            .Integer(isMoney ? Fen.Of(value) : null).Real(isMoney ? null : value).Integer(page).Run();
    }
}
