using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Output.Json;
using Extractor.Pdf;
using Extractor.Reconciliation;

namespace Extractor;

/// <summary>
/// Everything read from one published document, and the way in: <see cref="Read(string, ReadOptions, CancellationToken)"/> a PDF,
/// look up its tables by key, row and column, go through its statements, <see cref="Check"/> them, write it as JSON and read that again.
/// </summary>
public sealed record Disclosure
{
    /// <summary>The file that it was read from.</summary>
    public required DocumentSource Document { get; init; }

    /// <summary>The program that read it, so that a later run can tell what to read again; null where nobody asked.</summary>
    public string? Engine { get; init; }

    /// <summary>Null where no list told.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>Final accounts, a budget, or neither.</summary>
    public DocumentFamily Family { get; init; } = DocumentFamily.FinalAccounts;

    /// <summary>What the first page says: title, body, fiscal year, date.</summary>
    public Cover Cover { get; init; } = new();

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<AccountTable> Tables { get; init; } = [];

    /// <summary>Sections, statements and figures of the running text.</summary>
    public NarrativeText Narrative { get; init; } = NarrativeText.Empty;

    /// <summary>Self-evaluation forms, evaluation reports and the projects that they are of.</summary>
    public PerformanceAttachments Attachments { get; init; } = PerformanceAttachments.Empty;

    /// <summary>What could not be read, or was read with a repair; each with its place.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Complete where nothing printed is missing, partial where something is, failed where nothing could be read.</summary>
    public DisclosureStatus Status =>
        Problems.Any(p => p.Severity == ProblemSeverity.Failure) ? DisclosureStatus.Failed
        : Problems.Any(p => p.Severity == ProblemSeverity.Loss) ? DisclosureStatus.Partial
        : DisclosureStatus.Complete;

    /// <summary>Reads a PDF.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How; the defaults where none are given.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="PdfOpenException">The file cannot be read at all, or not within its limits; the message says what is wrong and what to do.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Disclosure Read(string path, ReadOptions? options = null, CancellationToken cancellation = default) =>
        Read(PdfBytes.Of(path), Path.GetFileName(path), options, cancellation);

    /// <summary>Reads a PDF from a stream, which is read to its end and left open.</summary>
    /// <param name="stream">The bytes of the file.</param>
    /// <param name="name">The file's name, as the result states it.</param>
    /// <param name="options">How; the defaults where none are given.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="PdfOpenException">The bytes cannot be read at all, or not within their limits;
    /// the message says what is wrong and what to do.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Disclosure Read(Stream stream, string name, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), name, options, cancellation);
    }

    /// <summary>Reads a PDF from memory.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">The file's name, as the result states it.</param>
    /// <param name="options">How; the defaults where none are given.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="PdfOpenException">The bytes cannot be read at all, or not within their limits;
    /// the message says what is wrong and what to do.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Disclosure Read(ReadOnlyMemory<byte> bytes, string name, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new ReadOptions();
        var limits = options.Limits with { Password = options.Password ?? options.Limits.Password, Cancellation = cancellation };
        return Pipeline.Extract(name, bytes, limits, options.Reader, options.Verifier);
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote, exactly: amounts and boxes come back digit for digit.</summary>
    /// <param name="json">The text of a JSON file of this version of the format.</param>
    /// <exception cref="FormatException">The text is no disclosure of this version; the message names the place and what was expected.</exception>
    public static Disclosure FromJson(string json)
    {
        try
        {
            return DisclosureReader.ReadText(json);
        }
        catch (DisclosureFormatException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    /// <summary>The disclosure as JSON, the same text for the same disclosure; its schema is that of the command <c>extractor schema</c>.</summary>
    public string ToJson() => DisclosureWriter.WriteText(this);

    /// <summary>The first table of a key, one with figures before an empty one; null where the document has none.</summary>
    /// <param name="key">One of <see cref="TableKeys"/>: <c>general-budget</c>, <c>three-public</c> …</param>
    public AccountTable? Table(string key) => Tables.FirstOrDefault(t => t.Key == key && !t.IsEmpty) ?? Tables.FirstOrDefault(t => t.Key == key);

    /// <summary>Puts the document to every rule that holds for its family: what it prints against itself, table against table, text against tables.</summary>
    public CheckReport Check() => Reconciler.Check(this);
}
