using Extractor.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Extractor.PdfPig;

/// <summary>
/// Opens PDFs with the library PdfPig: a second reader beside <see cref="PdfReader"/>, and the one that it is held to. It takes three to four times as
/// long and refuses more damaged files; what it does not tell is said with each document.
/// </summary>
/// <remarks>
/// Not told by it: optional content that is switched off, transparency, artifacts, what white areas hide of the text, annotations and fields, UserUnit.
/// Of the limits in <see cref="PdfReaderOptions"/> it keeps the pages, the items kept of a page, and the time from page to page; within a page it cannot be stopped.
/// </remarks>
public sealed class PdfPigReader : IPdfReader
{
    /// <summary>It keeps nothing between files: one serves all.</summary>
    public static PdfPigReader Instance { get; } = new();

    /// <inheritdoc/>
    public IPdfDocument Open(string path, PdfReaderOptions options)
    {
        try
        {
            return Open(File.ReadAllBytes(path), options);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new PdfOpenException(PdfOpenFailure.NotFound, "There is no such file. Check its name and folder.", e);
        }
    }

    /// <inheritdoc/>
    public IPdfDocument Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions options)
    {
        if (bytes.IsEmpty) throw new PdfOpenException(PdfOpenFailure.Empty, "The file is empty. Fetch it again.");
        options.Cancellation.ThrowIfCancellationRequested();
        try
        {
            return new PdfPigDocument(UglyToad.PdfPig.PdfDocument.Open(bytes, Settings(options)), options);
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new PdfOpenException(PdfOpenFailure.PasswordNeeded, "The file is locked. Give its password, or an unlocked copy.", e);
        }
        catch (Exception e) when (e is not (PdfOpenException or OutOfMemoryException or OperationCanceledException))
        {
            throw new PdfOpenException(PdfOpenFailure.Damaged, $"PdfPig cannot read the file ({FirstLine(e)}). Read it with the program's own engine.", e);
        }
    }

    /// <summary>What an error of the library says, without the lists that follow.</summary>
    internal static string FirstLine(Exception error)
    {
        const int longest = 160;
        var line = error.Message.AsSpan();
        if (line.IndexOfAny('\r', '\n') is var end and >= 0) line = line[..end];
        return line.Length <= longest ? line.ToString() : $"{line[..longest]}…";
    }

    private static ParsingOptions Settings(PdfReaderOptions options) => new()
    {
        ClipPaths = true,
        UseLenientParsing = true,
        SkipMissingFonts = true,
        UseActualText = true,
        Passwords = options.Password is { } password ? [password, ""] : [""],
    };
}
