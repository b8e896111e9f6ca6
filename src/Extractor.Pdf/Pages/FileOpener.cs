using Extractor.Pdf.Objects;
using Extractor.Pdf.Security;
using Extractor.Pdf.Structure;

namespace Extractor.Pdf.Pages;

/// <summary>Opens a file by its own tables or, where they fail, by a search, and says clearly why it cannot.</summary>
internal sealed class FileOpener
{
    private readonly ProblemLog _problems = new();
    private readonly PdfReaderOptions _options;
    private readonly ReadOnlyMemory<byte> _file;
    private readonly bool _hasHeader;
    private readonly ObjectStore _objects;

    private FileOpener(ReadOnlyMemory<byte> bytes, PdfReaderOptions options)
    {
        _options = options;
        var header = bytes.Span.IndexOf("%PDF-"u8);
        _hasHeader = header >= 0;
        _file = _hasHeader ? bytes[header..] : bytes;
        if (header > 0) _problems.Repaired("junk-before-header", $"{header} bytes stand before the file's header");
        _objects = new ObjectStore(_file, _problems, new ReadingBudget(options, _file.Length));
    }

    public static OpenFile Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions options)
    {
        if (bytes.IsEmpty) throw new PdfOpenException(PdfOpenFailure.Empty, "The file is empty. Fetch it again.");
        return new FileOpener(bytes, options).Open();
    }

    private OpenFile Open()
    {
        if (_objects.LoadTable())
        {
            Unlock();
            if (ReadPages() is { Count: > 0 } pages) return Opened(pages);
        }

        if (_objects.Rebuild(Unlock) == 0 && !_hasHeader) throw NotAPdf();
        if (ReadPages() is { Count: > 0 } found) return Opened(found);
        if (PageTree.FindLoosePages(_objects) is { Count: > 0 } loose)
        {
            _problems.Lost("page-tree-missing", "the list of pages is lost; the pages were searched for, and their order may be wrong");
            return Opened(loose);
        }

        throw new PdfOpenException(
            PdfOpenFailure.Damaged,
            "The file is damaged: no page can be found in it. Fetch it again; it may have been cut off on the way.");
    }

    private OpenFile Opened(IReadOnlyList<PageNode> pages) => new(_objects, Catalog, pages, _problems);

    private PdfDictionary? Catalog => _objects.Trailer.Dictionary("Root");

    private IReadOnlyList<PageNode> ReadPages() => PageTree.Read(Catalog, _objects.Budget, _problems);

    private void Unlock()
    {
        if (_objects.Trailer.Dictionary("Encrypt") is not { } encryption) return;
        _objects.Decryptor = StandardSecurity.Open(encryption, _objects.Trailer.Array("ID"), _options.Password);
    }

    private PdfOpenException NotAPdf()
    {
        var start = _file.Span[..Math.Min(512, _file.Length)];
        var isWebPage = start.IndexOf("<html"u8) >= 0 || start.IndexOf("<!DOCTYPE"u8) >= 0 || start.IndexOf("<HTML"u8) >= 0;
        return new PdfOpenException(
            PdfOpenFailure.NotAPdf,
            isWebPage
                ? "The file is not a PDF but a web page. Open its address in a browser and save the PDF itself."
                : "The file is not a PDF: it has no PDF header and no PDF objects. Check that it is the right file.");
    }
}
