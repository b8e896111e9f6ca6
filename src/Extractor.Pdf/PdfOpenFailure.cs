namespace Extractor.Pdf;

/// <summary>Why a file cannot be read at all.</summary>
public enum PdfOpenFailure
{
    /// <summary>There is no such file.</summary>
    NotFound,

    /// <summary>The file has no bytes.</summary>
    Empty,

    /// <summary>Something else: a web page, a text, a picture.</summary>
    NotAPdf,

    /// <summary>A PDF of which not even the pages can be found.</summary>
    Damaged,

    /// <summary>Encrypted, and no password that was tried opens it.</summary>
    PasswordNeeded,

    /// <summary>Locked in a way that this reader does not know.</summary>
    UnsupportedEncryption,

    /// <summary>Larger, or slower to read, than <see cref="PdfReaderOptions"/> allows.</summary>
    LimitExceeded,
}
