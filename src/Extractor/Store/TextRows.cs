using Extractor.Domain;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Writes sections and paragraphs of the narrative and of the reports attached to it; SQLite indexes the text as it comes.</summary>
internal sealed class TextRows(SqliteConnection connection) : IDisposable
{
    private readonly Insert _sections = new(connection, "sections", "document_id,part,path,level,printed_number,title,page");
    private readonly Insert _paragraphs = new(connection, "paragraphs", "section_id,number,text,page,x0,y0,x1,y1");

    public void Write(long document, Disclosure disclosure)
    {
        foreach (var section in disclosure.Narrative.Sections) Write(document, "narrative", section);
        foreach (var report in disclosure.Attachments.Reports)
        {
            var id = Section(document, "report", "", 0, "", report.Title);
            Paragraphs(id, report.Opening);
            foreach (var section in report.Sections) Write(document, "report", section);
        }
    }

    public void Dispose()
    {
        _sections.Dispose();
        _paragraphs.Dispose();
    }

    private void Write(long document, string part, Section section)
    {
        var id = Section(document, part, section.Path, section.Level, section.PrintedNumber, section.Heading, section.Title);
        Paragraphs(id, section.Paragraphs);
        foreach (var inner in section.Sections) Write(document, part, inner);
    }

    /// <summary>A section and its heading, which is searched like a paragraph.</summary>
    private long Section(long document, string part, string path, int level, string number, Evidence heading, string? title = null)
    {
        var id = _sections.Integer(document).Text(part).Text(path).Integer(level).Text(number).Text(title ?? heading.Text).Integer(heading.Page).Run();
        _paragraphs.Integer(id).Integer(0).Text(heading.Text).Place(heading).Run();
        return id;
    }

    private void Paragraphs(long section, IReadOnlyList<NarrativeParagraph> paragraphs)
    {
        var number = 0;
        foreach (var paragraph in paragraphs.Where(p => p.Lines.Count > 0))
            _paragraphs.Integer(section).Integer(++number).Text(paragraph.Text).Place(paragraph.Lines[0]).Run();
    }
}
