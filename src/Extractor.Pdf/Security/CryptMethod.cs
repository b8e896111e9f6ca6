namespace Extractor.Pdf.Security;

/// <summary>What a crypt filter does.</summary>
internal enum CryptMethod
{
    None,
    Rc4,
    Aes128,
    Aes256,
}
