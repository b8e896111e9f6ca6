using Extractor.Output.Csv;

namespace Extractor.Tests.Output.Csv;

public sealed class CsvWriterTests
{
    [TestCase("收入", "收入")]
    [TestCase("2,871.89", "\"2,871.89\"")]
    [TestCase("a\"b", "\"a\"\"b\"")]
    [TestCase("a\nb", "\"a\nb\"")]
    [TestCase(null, "")]
    [TestCase("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("+1+2", "'+1+2")]
    [TestCase("-2+3", "'-2+3")]
    [TestCase("＝1", "'＝1")]
    [TestCase("\tx", "'\tx")]
    [TestCase("-0.50", "-0.50")]
    [TestCase("-1,234.50", "\"-1,234.50\"")]
    [TestCase("-5.3%", "-5.3%")]
    [TestCase("—", "—")]
    [TestCase("-", "-")]
    [TestCase("--", "--")]
    public void TextsAreQuotedAndDefused(string? text, string field) =>
        Assert.That(Line(csv => csv.Text(text)), Is.EqualTo(field + "\r\n"));

    [TestCase("'=1", "''=1")]
    [TestCase("\r=1", "\"'\r=1\"")]
    [TestCase("'s", "'s")]
    [TestCase("=", "'=")]
    [TestCase("-", "-")]
    public void AnApostropheThatWasPrintedIsToldFromOneThatWasAdded(string text, string field)
    {
        Assert.That(Line(csv => csv.Text(text)), Is.EqualTo(field + "\r\n"));
        Assert.That(FormulaGuard.Restore(FormulaGuard.Defuse(text)), Is.EqualTo(text));
    }

    [TestCase("28718900.00")]
    [TestCase("-0.50")]
    public void NumbersStayPlain(string number) => Assert.That(
        Line(csv => csv.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))),
        Is.EqualTo(number + "\r\n"));

    [TestCase(1e-11, "0.00000000001")]
    [TestCase(12345678901234.56, "12345678901234.56")]
    [TestCase(1.2345678901234567e16, "12345678901234568")]
    [TestCase(-0.5, "-0.5")]
    [TestCase(3.0, "3")]
    [TestCase(1e300, "1E+300")]
    [TestCase(1.5e-28, "1.5E-28")]
    public void BinaryNumbersKeepTheirValue(double number, string field) =>
        Assert.That(Line(csv => csv.Number(number)), Is.EqualTo(field + "\r\n"));

    [Test]
    public void ALineEndsWithItsKey() => Assert.That(
        Line(csv => { csv.LineKey = 7; csv.Text("a"); }),
        Is.EqualTo("a,7\r\n"));

    [Test]
    public void FieldsStandBetweenCommas() => Assert.That(
        Line(csv => csv.Text("a").Number((decimal?)null).Text("").Number(3).Points(1.005)),
        Is.EqualTo("a,,,3,1\r\n"));

    private static string Line(Action<CsvWriter> write)
    {
        using var output = new StringWriter();
        var csv = new CsvWriter(output);
        write(csv);
        csv.EndLine();
        return output.ToString();
    }
}
