using Extractor.Pdf.Content;
using Extractor.Pdf.Filters;
using Extractor.Pdf.Objects;
using Extractor.Pdf.Structure;

namespace Extractor.Pdf.Pages;

/// <summary>Reads one page after the other with the same buffers.</summary>
internal sealed class PageReader : IDisposable
{
    /// <summary>What a part of a page's content costs beside its bytes, in bytes painted: to look it up, and to set up its decoding.</summary>
    private const int PartCost = 128;

    private readonly ObjectStore _objects;
    private readonly ProblemLog _problems;
    private readonly DocumentResources _resources;
    private readonly PageCanvas _canvas;
    private readonly ByteBuffer _content = new();
    private readonly ContentInterpreter _interpreter;

    public PageReader(ObjectStore objects, PdfDictionary? catalog, ProblemLog problems)
    {
        _objects = objects;
        _problems = problems;
        _canvas = new PageCanvas();
        _resources = new DocumentResources(catalog, objects.Budget, problems);
        _interpreter = new ContentInterpreter(_resources, objects, problems, _canvas);
    }

    public PdfPage Read(PageNode node, int number)
    {
        _objects.Budget.Check();
        _objects.Budget.TakeItems(0);
        _objects.Budget.BeginPage();
        _problems.Page = number;
        var geometry = PageGeometry.Of(node);
        _canvas.Begin(new Box(0, 0, geometry.Width, geometry.Height), _objects.Budget.PageItems);
        var resources = node.Inherited("Resources") as PdfDictionary ?? PdfDictionary.Empty;
        _interpreter.Begin(geometry.Base, _resources.Scope(resources));
        GatherContent(node.Dictionary["Contents"]);
        if (_objects.Budget.TakeContent(_content.Length)) _interpreter.Run(_content.Written);
        else _canvas.IsOverfull = true;
        new AnnotationPainter(_resources, _interpreter, _canvas, geometry.Base, _problems).Paint(node.Dictionary.Array("Annots"));
        _objects.Budget.TakeItems(_canvas.ItemCount);
        if (_canvas.IsOverfull) _problems.Lost("page-too-large", "the page paints more than can be real; the rest is left out");
        _problems.Page = null;
        return new PdfPage
        {
            Number = number,
            Width = geometry.Width,
            Height = geometry.Height,
            Rotation = geometry.Rotation,
            Letters = _canvas.TakeLetters(),
            Rulings = _canvas.TakeRulings(),
            Images = _canvas.TakeImages(),
            Shapes = _canvas.TakeShapes(),
            Problems = [.. _problems.All.Where(problem => problem.Page == number)],
        };
    }

    public void Dispose() => _content.Dispose();

    private int Room => Math.Max(0, _objects.Budget.Options.MostPageContent - _content.Length);

    /// <summary>Several streams count as one; an operator's operands may stand in the stream before it.</summary>
    private void GatherContent(PdfObject? contents)
    {
        _content.Clear();
        if (contents is PdfStream one)
        {
            _objects.Decode(one, _content, Room);
        }
        else if (contents is PdfArray many)
        {
            for (var i = 0; i < many.Count; i++)
            {
                if (Room == 0 || !_objects.Budget.TakeContent(PartCost))
                {
                    _canvas.IsOverfull = true;
                    break;
                }

                if (many[i] is PdfStream part) _objects.Decode(part, _content, Room);
                else _problems.Lost("content-missing", "a part of the page's content is not in the file");
                _content.Append((byte)'\n');
            }

            if (Room == 0) _canvas.IsOverfull = true;
        }
        else if (contents is not null)
        {
            _problems.Lost("content-missing", "the page's content is not in the file");
        }
    }
}
