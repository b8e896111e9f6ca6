namespace Extractor.Pdf;

public enum PdfOpenFailure
{
    NotFound,
    Empty,
    NotAPdf,
    Damaged,
    PasswordNeeded,
    UnsupportedEncryption,
    LimitExceeded,
}
