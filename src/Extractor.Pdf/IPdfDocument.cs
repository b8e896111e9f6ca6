namespace Extractor.Pdf;

/// <summary>An open PDF. Pages are read when asked for, and independent of each other. Not safe for use by several threads at once.</summary>
public interface IPdfDocument : IDisposable
{
    /// <summary>At least 0; some damaged files have none.</summary>
    int NumberOfPages { get; }

    /// <summary>What the file says of itself.</summary>
    PdfInformation Information { get; }

    /// <summary>What was repaired or lost when the file was opened; grows as pages are read.</summary>
    IReadOnlyList<PdfProblem> Problems { get; }

    /// <param name="number">From 1 to <see cref="NumberOfPages"/>.</param>
    PdfPage GetPage(int number);

    /// <summary>For work on what was read: keeps it within the file's time too.</summary>
    /// <exception cref="PdfOpenException">The time is up.</exception>
    /// <exception cref="OperationCanceledException">The reading is stopped from outside.</exception>
    void ThrowIfOutOfTime();
}
