using Extractor.Pdf.Objects;
using Extractor.Pdf.Pages;
using Extractor.Pdf.Structure;

namespace Extractor.Pdf;

/// <summary>An open PDF file; everything is read from memory, so the file itself is free again.</summary>
public sealed class PdfDocument : IPdfDocument
{
    private readonly ProblemLog _problems;
    private readonly IReadOnlyList<PageNode> _pages;
    private readonly PageReader _reader;
    private readonly ObjectStore _objects;

    private PdfDocument(OpenFile file)
    {
        _problems = file.Problems;
        _pages = file.Pages;
        _objects = file.Objects;
        _reader = new PageReader(file.Objects, file.Catalog, file.Problems);
        Information = DocumentInformation.Read(file.Objects.Trailer.Dictionary("Info"));
    }

    /// <inheritdoc/>
    public int NumberOfPages => _pages.Count;

    /// <inheritdoc/>
    public PdfInformation Information { get; }

    /// <inheritdoc/>
    public IReadOnlyList<PdfProblem> Problems => _problems.All;

    /// <inheritdoc cref="IPdfReader.Open(string, PdfReaderOptions)"/>
    public static PdfDocument Open(string path, PdfReaderOptions? options = null) =>
        Open(PdfBytes.Of(path), options);

    /// <inheritdoc cref="IPdfReader.Open(ReadOnlyMemory{byte}, PdfReaderOptions)"/>
    public static PdfDocument Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions? options = null) =>
        new(FileOpener.Open(bytes, options ?? PdfReaderOptions.Default));

    /// <inheritdoc/>
    public void ThrowIfOutOfTime() => _objects.Budget.Check();

    /// <inheritdoc/>
    public PdfPage GetPage(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, _pages.Count);
        return _reader.Read(_pages[number - 1], number);
    }

    /// <summary>Gives the working memory back. Pages that were read stay as they are.</summary>
    public void Dispose()
    {
        _reader.Dispose();
        _objects.Dispose();
    }
}
