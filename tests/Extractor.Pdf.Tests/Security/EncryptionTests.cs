namespace Extractor.Pdf.Tests.Security;

/// <summary>Small files that qpdf encrypted; what each is, its name tells.</summary>
internal sealed class EncryptionTests
{
    private const string Needed = "The file can be opened with a password only. Give the password, or save the file without one.";

    private const string Wrong = "The password does not open the file. Check it, or save the file without a password.";

    [TestCase("rc4-40", null)]
    [TestCase("rc4-128", null)]
    [TestCase("rc4-v4", null)]
    [TestCase("aes128", null)]
    [TestCase("aes256r5", null)]
    [TestCase("aes256", null)]
    [TestCase("aes256", "not needed", Description = "the empty password is tried first")]
    [TestCase("pw40", "user")]
    [TestCase("pw40", "own")]
    [TestCase("pwrc4", "user")]
    [TestCase("pwrc4", "own")]
    [TestCase("pwgbk", "用户")]
    [TestCase("pwutf8", "用户")]
    [TestCase("pw256", "用户")]
    [TestCase("pw256", "own")]
    [TestCase("pw256", "用\u00AD户", Description = "a soft hyphen does not count")]
    [TestCase("pw256", "ｏｗｎ", Description = "full-width letters are plain ones")]
    public void Opens(string name, string? password)
    {
        using var document = PdfDocument.Open(Read(name), new PdfReaderOptions { Password = password });
        Assert.That(PdfFile.TextOf(document.GetPage(1)), Is.EqualTo("Hello"));
        Assert.That(document.Information.Title, Is.EqualTo("Secret title"));
        Assert.That(document.Problems, Is.Empty);
    }

    [TestCase("rc4-128")]
    [TestCase("aes256")]
    public void Opens_without_its_cross_reference_table(string name)
    {
        var file = PdfFile.Text(Read(name)).Replace("startxref", "startxxxx", StringComparison.Ordinal);
        using var document = PdfDocument.Open(PdfFile.Bytes(file));
        Assert.That(PdfFile.TextOf(document.GetPage(1)), Is.EqualTo("Hello"));
    }

    [TestCase("pw40", null, Needed)]
    [TestCase("pwrc4", "User", Wrong)]
    [TestCase("pw256", null, Needed)]
    [TestCase("pw256", "用户户", Wrong)]
    [TestCase("pw256", "用\u3000户", Wrong, Description = "a wide blank is a space, not nothing")]
    public void Does_not_open_without_the_password(string name, string? password, string message)
    {
        var thrown = Assert.Throws<PdfOpenException>(() => PdfDocument.Open(Read(name), new PdfReaderOptions { Password = password }));
        Assert.That((thrown!.Failure, thrown.Message), Is.EqualTo((PdfOpenFailure.PasswordNeeded, message)));
    }

    [TestCase("/Standard", "/Adobe.PubSec")]
    [TestCase("/R 3", "/R 9")]
    public void Says_when_it_does_not_know_the_encryption(string written, string instead)
    {
        var file = PdfFile.Text(Read("rc4-128"));
        Assert.That(file, Does.Contain(written));
        var thrown = Assert.Throws<PdfOpenException>(() => PdfDocument.Open(PdfFile.Bytes(file.Replace(written, instead, StringComparison.Ordinal))));
        Assert.That((thrown!.Failure, thrown.Message), Is.EqualTo((
            PdfOpenFailure.UnsupportedEncryption,
            "The file is encrypted in a way that is not supported. Save it without encryption and try again.")));
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(EncryptionTests).Assembly.GetManifestResourceStream(name + ".pdf")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
