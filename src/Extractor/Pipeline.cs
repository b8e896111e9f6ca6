using System.Security.Cryptography;
using Extractor.Attachments;
using Extractor.Domain;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Narrative;
using Extractor.Pdf;
using Extractor.Verification;

namespace Extractor;

/// <summary>The stages in order: file → pages → layout → tables → narrative → attachments → a <see cref="Disclosure"/>.</summary>
internal static class Pipeline
{
    /// <summary>Reads one document.</summary>
    /// <exception cref="PdfOpenException">The file cannot be read at all.</exception>
    public static Disclosure Extract(string path, PdfReaderOptions? options = null, IPdfReader? reader = null) =>
        Extract(Path.GetFileName(path), File.ReadAllBytes(path), options, reader);

    /// <summary>Reads one document from memory.</summary>
    /// <param name="name">The file's name, as the result states it.</param>
    /// <param name="reader">What turns the file into pages; the library's own reader where none is given.</param>
    /// <exception cref="PdfOpenException">The bytes cannot be read at all, or not within the limits of <paramref name="options"/>.</exception>
    /// <param name="verifier">A second reader, to which every figure is held; null for none.</param>
    /// <param name="seen">Given the pages, and which limit ended the reading behind the last of them; null where all were read.</param>
    public static Disclosure Extract(string name, ReadOnlyMemory<byte> bytes, PdfReaderOptions? options = null, IPdfReader? reader = null,
        IPdfReader? verifier = null, Action<IReadOnlyList<PageLayout>, string?>? seen = null)
    {
        options ??= PdfReaderOptions.Default;
        var duration = new DocumentTime(options.Timeout, options.Cancellation);
        var time = duration.Limit;
        using var document = (reader ?? PdfReader.Instance).Open(bytes, options);
        var pages = DocumentAnalyzer.Analyze(document, time, out var limit);
        seen?.Invoke(pages, limit);
        duration.EndReading();
        var stages = new StageGuard(time);
        var tables = stages.Run("tables", () => TableReader.Read(pages, time), TableReading.None);
        var narrative = stages.Run("narrative", () => NarrativeReader.Read(pages, tables, time), NarrativeReading.None);
        var attachments = stages.Run("attachments", () => AttachmentReader.Read(pages, tables, narrative, time), AttachmentReading.None);
        var disclosure = new Disclosure
        {
            Document = Source(name, bytes, document),
            Family = tables.Family,
            Cover = narrative.Cover,
            Tables = tables.Tables,
            Narrative = narrative.Narrative,
            Attachments = attachments.Attachments,
            Problems = [.. DocumentProblems.Of(document.Problems, pages), .. DocumentProblems.Unread(pages.Count, document.NumberOfPages, limit),
                .. tables.Problems, .. narrative.Problems, .. attachments.Problems, .. stages.Problems],
        };
        disclosure = RecognizedDoubts.Settle(RecognizedFigures.Mark(disclosure, pages));
        if (verifier is null) return disclosure;
        var differences = EngineComparison.Of(disclosure, () => verifier.Open(bytes, options ?? PdfReaderOptions.Default), time);
        return disclosure with { Problems = [.. disclosure.Problems, .. differences] };
    }

    private static DocumentSource Source(string name, ReadOnlyMemory<byte> bytes, IPdfDocument document) => new(
        name,
        Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
        document.NumberOfPages,
        document.Information.Producer,
        document.Information.Title);
}
