using System.Text;
using Extractor.Pdf.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Pdf.Tests.Syntax;

internal sealed class LexerTests
{
    [TestCase("0", 0)]
    [TestCase("+17", 17)]
    [TestCase("-98", -98)]
    [TestCase("34.5", 34.5)]
    [TestCase("-.002", -0.002)]
    [TestCase("4.", 4)]
    [TestCase(".", 0)]
    [TestCase("--5", -5, Description = "two signs count as one")]
    [TestCase("1.2.3", 1.2, Description = "a second point ends the value")]
    [TestCase("12-5", 12, Description = "a sign among the digits ends the value")]
    [TestCase("0000000016", 16)]
    [TestCase("0.1", 0.1)]
    [TestCase("3.14159265358979", 3.14159265358979)]
    [TestCase("999999999999999", 999999999999999)]
    [TestCase("-99999999.9999999", -99999999.9999999)]
    [TestCase("12345678901234567890123", 1e15, Description = "no entry of a real file comes near")]
    [TestCase("0.00000000000000000000000001", 0)]
    public void Numbers(string text, double value)
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(text));
        Assert.That(lexer.Next(), Is.EqualTo(PdfTokenKind.Number));
        Assert.That(lexer.Number, Is.EqualTo(value).Within(1e-15).Percent);
        Assert.That(lexer.Next(), Is.EqualTo(PdfTokenKind.End));
    }

    [TestCase("[1 2]TJ", "[|1|2|]|TJ")]
    [TestCase("/A/B#20C<</D(e)>>", "/A|/B#20C|<<|/D|(e)|>>")]
    [TestCase("(a(b)c\\)d)Tj", "(a(b)c\\)d)|Tj")]
    [TestCase("<48 65>Tj", "<48 65>|Tj")]
    [TestCase("0 0 1rg0 g", "0|0|1|rg0|g", Description = "digits belong to a name once it has begun")]
    [TestCase("1%comment\n2%end", "1|2")]
    [TestCase("q)Q", "q|Q", Description = "a bracket too many is passed over")]
    [TestCase("a>b", "a|b")]
    [TestCase("(open", "(open")]
    [TestCase("<48", "<48")]
    [TestCase("T* '", "T*|'")]
    public void Tokens(string text, string expected)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        var lexer = new Lexer(bytes);
        var tokens = new List<string>();
        while (lexer.Next() != PdfTokenKind.End) tokens.Add(Encoding.Latin1.GetString(lexer.Token));
        Assert.That(string.Join('|', tokens), Is.EqualTo(expected));
    }

    [TestCase("(plain)", "plain")]
    [TestCase("(a\\nb\\tc\\\\d\\(e)", "a\nb\tc\\d(e")]
    [TestCase("(\\101\\7\\0053)", "A\u0007\u00053")]
    [TestCase("(a\\\nb\\\r\nc)", "abc", Description = "a line break behind a backslash is none")]
    [TestCase("(a\r\nb\rc)", "a\nb\nc")]
    [TestCase("(\\x)", "x")]
    [TestCase("(\\777)", "\u00FF")]
    [TestCase("<48656C6C6F>", "Hello")]
    [TestCase("<6a6B@G`g4f>", "jkO", Description = "what is no hexadecimal digit is passed over")]
    [TestCase("<4 8\n6>", "H`")]
    public void Strings(string token, string text)
    {
        var bytes = Encoding.Latin1.GetBytes(token);
        var target = new byte[bytes.Length];
        var length = StringText.Decode(bytes, target);
        Assert.That(Encoding.Latin1.GetString(target, 0, length), Is.EqualTo(text));
    }

    [TestCase("A#42", "AB")]
    [TestCase("A#4", "A#4")]
    [TestCase("#E5#AE#8B", "宋")]
    [TestCase("\u00CB\u00CE", "\u00CB\u00CE", Description = "what is no UTF-8 is kept byte by byte")]
    public void Names(string written, string name) =>
        Assert.That(new NameTable().Get(Encoding.Latin1.GetBytes(written)).Value, Is.EqualTo(name));

    [Test]
    public void A_name_is_one_object_however_often_it_is_read()
    {
        var table = new NameTable();
        var names = Enumerable.Range(0, 2000).Select(i => table.Get(Encoding.Latin1.GetBytes("N" + i))).ToList();
        Assert.That(Enumerable.Range(0, 2000).Select(i => table.Get(Encoding.Latin1.GetBytes("N" + i))), Is.EqualTo(names));
    }

    [Test]
    public void Any_bytes_come_to_an_end() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            var lexer = new Lexer(bytes);
            var tokens = 0;
            while (lexer.Next() != PdfTokenKind.End) tokens++;
            return tokens <= bytes.Length;
        }).Holds();
}
