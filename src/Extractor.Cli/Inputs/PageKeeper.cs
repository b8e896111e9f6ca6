using Extractor.Pdf;

namespace Extractor.Cli.Inputs;

/// <summary>A reader that keeps one page of what it reads, for who draws it when the document is understood: no page is read twice.</summary>
/// <param name="opened">Told how many pages the document has.</param>
internal sealed class PageKeeper(IPdfReader reader, int number, Action<int> opened) : IPdfReader
{
    /// <summary>Null until it is read.</summary>
    public PdfPage? Page { get; private set; }

    public IPdfDocument Open(string path, PdfReaderOptions options) => Watched(reader.Open(path, options));

    public IPdfDocument Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions options) => Watched(reader.Open(bytes, options));

    private Document Watched(IPdfDocument document)
    {
        opened(document.NumberOfPages);
        return new Document(document, (read, page) => Page = read == number ? page : Page);
    }

    private sealed class Document(IPdfDocument document, Action<int, PdfPage> read) : IPdfDocument
    {
        public int NumberOfPages => document.NumberOfPages;

        public PdfInformation Information => document.Information;

        public IReadOnlyList<PdfProblem> Problems => document.Problems;

        public PdfPage GetPage(int number)
        {
            var page = document.GetPage(number);
            read(number, page);
            return page;
        }

        public void ThrowIfOutOfTime() => document.ThrowIfOutOfTime();

        public void Dispose() => document.Dispose();
    }
}
