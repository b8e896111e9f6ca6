using System.Globalization;
using System.Text;
using Extractor.Pdf.Content;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Pages;

/// <summary>
/// The text of a form field or a text note that has no appearance of its own: viewers make one from its value and set it
/// into its rectangle (ISO 32000-2, 12.7.4.3). Widths are taken as half an em, an em for Chinese characters.
/// </summary>
internal sealed class FieldText(PageCanvas canvas, Matrix pageMatrix)
{
    private const double UsualSize = 12;
    private const double Inset = 2;
    private const double LineSpacing = 1.2;
    private const double Ascent = 0.75;
    private const double Descent = -0.25;

    private static readonly FontDetails NoFont = new("", IsBold: false, IsItalic: false);

    public void Set(PdfDictionary annotation, Box rectangle)
    {
        if (Value(annotation) is not { Length: > 0 } value) return;
        var lines = value.ReplaceLineEndings("\n").Split('\n');
        var size = Size(Inherited(annotation, "DA"), rectangle.Height);
        var baseline = lines.Length == 1 && annotation.Name("Subtype") == "Widget"
            ? rectangle.CenterY - (size * (Ascent + Descent) / 2)
            : rectangle.Y1 - Inset - (size * Ascent);
        for (var i = 0; i < lines.Length && baseline > rectangle.Y0 - size; i++, baseline -= size * LineSpacing)
            SetLine(lines[i], rectangle.X0 + Inset, baseline, size);
    }

    private static string? Value(PdfDictionary annotation) => annotation.Name("Subtype") switch
    {
        "FreeText" => Text(annotation["Contents"]),
        "Widget" when (Inherited(annotation, "FT") as PdfName)?.Value == "Tx" => Text(Inherited(annotation, "V")),
        _ => null,
    };

    private static string? Text(PdfObject? value) => value is PdfString text ? ActualText.Decode(text.Bytes) : null;

    /// <summary>A field's widgets take what they do not say from the field.</summary>
    private static PdfObject? Inherited(PdfDictionary annotation, string key) => annotation[key] ?? annotation.Dictionary("Parent")?[key];

    /// <summary>The number before Tf; 0 lets the viewer fit the text into the rectangle.</summary>
    private static double Size(PdfObject? appearance, double height)
    {
        var words = appearance is PdfString text ? Encoding.Latin1.GetString(text.Bytes).Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        var at = Array.IndexOf(words, "Tf");
        var isNumber = double.TryParse(at > 0 ? words[at - 1] : "", NumberStyles.Float, CultureInfo.InvariantCulture, out var size);
        return isNumber && size is > 0 and < 1000 ? size : Math.Min(UsualSize, height / LineSpacing);
    }

    private void SetLine(string line, double x, double baseline, double size)
    {
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext())
        {
            var text = elements.GetTextElement();
            var width = size * (text[0] >= '\u2E80' ? 1 : 0.5);
            if (!string.IsNullOrWhiteSpace(text) && !char.IsControl(text[0]))
            {
                var box = pageMatrix.Bounds(x, baseline + (size * Descent), x + width, baseline + (size * Ascent));
                canvas.Add(new Letter(text, box, pageMatrix.Apply(x, baseline).Y, size, NoFont, TextDirection.LeftToRight), canvas.Area);
            }

            x += width;
        }
    }
}
