using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Extractor.Output.Xlsx;

/// <summary>How cells look. A number shows the decimals, and the commas, that were printed.</summary>
internal static class CellStyle
{
    public const uint Plain = 0;
    public const uint Head = 1;
    public const uint Title = 2;

    /// <summary>A text that looks like a number and stays what it is: 2080101.</summary>
    public const uint Code = 3;

    private const uint FirstNumber = 4;
    private const int MostDecimals = 8;
    private const uint FirstFormat = 164;

    /// <param name="decimals">Those beyond eight are not shown; the cell holds them.</param>
    public static uint Number(int decimals, bool isGrouped, bool isPercent = false) =>
        FirstNumber + (uint)((Math.Min(decimals, MostDecimals) * 3) + (isPercent ? 2 : isGrouped ? 1 : 0));

    public static Stylesheet Sheet()
    {
        var formats = Enumerable.Range(0, MostDecimals + 1).SelectMany(d => new[] { Digits("0", d), Digits("#,##0", d), Digits("0", d) + "\"%\"" }).ToList();
        return new Stylesheet(
            new NumberingFormats(formats.Select((f, i) => new NumberingFormat { NumberFormatId = FirstFormat + (uint)i, FormatCode = f })),
            new Fonts(new Font(), new Font(new Bold()), new Font(new Bold(), new FontSize { Val = 14 })),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF4" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
            [
                new CellFormat(),
                new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center })
                    { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true, ApplyAlignment = true },
                new CellFormat { FontId = 2, ApplyFont = true },
                new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
                .. formats.Select((_, i) => new CellFormat { NumberFormatId = FirstFormat + (uint)i, ApplyNumberFormat = true }),
            ]));
    }

    private static string Digits(string whole, int decimals) => decimals == 0 ? whole : $"{whole}.{new string('0', decimals)}";
}
