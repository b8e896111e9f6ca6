using Extractor.Domain;
using Extractor.Output;

namespace Extractor.Store;

/// <summary>Writes sections and paragraphs of the narrative and of the reports attached to it; SQLite indexes the text as it comes.</summary>
internal sealed class TextRows(IRowTarget target) : IDisposable
{
    private readonly RowWriter _sections = target.Rows("sections", "document_id,part,path,level,printed_number,title,page");
    private readonly RowWriter _paragraphs = target.Rows("paragraphs", "section_id,number,text,page,x0,y0,x1,y1");

    public void Write(long document, Disclosure disclosure)
    {
        foreach (var part in TextPart.Of(disclosure)) Write(document, part);
    }

    public void Dispose()
    {
        _sections.Dispose();
        _paragraphs.Dispose();
    }

    private void Write(long document, TextPart part)
    {
        var id = _sections.Integer(document).Text(part.Part).Text(part.Path).Integer(part.Level).Text(part.PrintedNumber).Text(part.Title)
            .Integer(part.Heading.Page).Run();
        foreach (var (number, text, place) in part.Lines) _paragraphs.Integer(id).Integer(number).Text(text).Place(place).Run();
    }
}
