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
/// Not told by it: optional content that is switched off, letters outside their clip, transparency, artifacts, what white areas hide of the text,
/// annotations and fields, UserUnit.
/// The library has no limits: each page is first read by <see cref="PdfReader"/>, and one that goes beyond what that may take is not given to it. The time
/// is kept from page to page; within a page the library cannot be stopped.
/// </remarks>
public sealed class PdfPigReader : IPdfReader
{
    private readonly bool _lettersOnly;

    private PdfPigReader(bool lettersOnly) => _lettersOnly = lettersOnly;

    /// <summary>Reads all that a page holds. It keeps nothing between files: one serves all.</summary>
    public static PdfPigReader Instance { get; } = new(lettersOnly: false);

    /// <summary>Reads the letters alone, in half the time: enough to verify what another engine read.</summary>
    public static PdfPigReader LettersOnly { get; } = new(lettersOnly: true);

    /// <inheritdoc/>
    public IPdfDocument Open(string path, PdfReaderOptions options) =>
        Open(PdfBytes.Of(path), options);

    /// <inheritdoc/>
    public IPdfDocument Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions options)
    {
        if (bytes.IsEmpty) throw new PdfOpenException(PdfOpenFailure.Empty, "The file is empty. Fetch it again.");
        var budget = new ReadingBudget(options, bytes.Length);
        options.Cancellation.ThrowIfCancellationRequested();
        try
        {
            return Open(bytes, options, budget);
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

    private PdfPigDocument Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions options, ReadingBudget budget)
    {
        var guard = Guard(bytes, options);
        var letters = UglyToad.PdfPig.PdfDocument.Open(bytes, Settings(options, clips: false));
        try
        {
            budget.CheckPages(letters.NumberOfPages);
            return new PdfPigDocument(letters, _lettersOnly ? null : UglyToad.PdfPig.PdfDocument.Open(bytes, Settings(options, clips: true)), budget, guard);
        }
        catch
        {
            guard?.Dispose();
            letters.Dispose();
            throw;
        }
    }

    private static IPdfDocument? Guard(ReadOnlyMemory<byte> bytes, PdfReaderOptions options)
    {
        try
        {
            return PdfReader.Instance.Open(bytes, options);
        }
        catch (PdfOpenException refused) when (refused.Failure != PdfOpenFailure.LimitExceeded)
        {
            return null;
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

    /// <param name="clips">Whether paths are cut to what shows. The library then also drops letters that do show, under clips set twice: hence a reading for
    /// each.</param>
    private static ParsingOptions Settings(PdfReaderOptions options, bool clips) => new()
    {
        ClipPaths = clips,
        UseLenientParsing = true,
        SkipMissingFonts = true,
        UseActualText = true,
        Passwords = options.Password is { } password ? [password, ""] : [""],
    };
}
