using System.Globalization;

namespace Extractor.Output.Csv;

/// <summary>
/// Writes CSV by RFC 4180: fields by comma, lines by CR LF, quotes doubled. Numbers are written plain, texts so that no spreadsheet runs them.
/// </summary>
internal sealed class CsvWriter(TextWriter output)
{
    private bool _isInside;

    /// <summary>A number that ends each line; none where null.</summary>
    public int? LineKey { get; set; }

    /// <summary>A text; null is an empty field. One that a spreadsheet would run as a formula gets an apostrophe in front.</summary>
    public CsvWriter Text(string? value) => Field(FormulaGuard.Defuse(value ?? ""));

    /// <summary>An exact amount with all its digits, no thousands separators; null is an empty field.</summary>
    public CsvWriter Number(decimal? value) => Field(value?.ToString(CultureInfo.InvariantCulture) ?? "");

    public CsvWriter Number(double value) => Field(PlainNumber.Of(value));

    public CsvWriter Number(long value) => Field(value.ToString(CultureInfo.InvariantCulture));

    public CsvWriter Number(int value) => Field(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Points, to a hundredth.</summary>
    public CsvWriter Points(double value) => Field((Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>So many empty fields.</summary>
    public CsvWriter Empty(int fields)
    {
        for (var i = 0; i < fields; i++) Field("");
        return this;
    }

    public void EndLine()
    {
        if (LineKey is { } key) Number(key);
        output.Write("\r\n");
        _isInside = false;
    }

    private CsvWriter Field(string value)
    {
        if (_isInside) output.Write(',');
        _isInside = true;
        if (value.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            output.Write(value);
            return this;
        }

        output.Write('"');
        output.Write(value.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
        return this;
    }
}
