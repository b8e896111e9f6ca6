using System.Globalization;
using System.Text;
using Extractor.Pdf.Content;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Pages;

/// <summary>
/// The text of a form field or a text note that has no appearance of its own: viewers make one from its value and set it
/// into its rectangle (ISO 32000-2, 12.7.4.3). Widths are taken as half an em, an em for Chinese characters.
/// </summary>
internal sealed class FieldText
{
    private const double UsualSize = 12;
    private const double Inset = 2;
    private const double LineSpacing = 1.2;
    private const double Ascent = 0.75;
    private const double Descent = -0.25;
    private const int Multiline = 1 << 12;

    private static readonly FontDetails NoFont = new("", IsBold: false, IsItalic: false);

    private readonly PageCanvas _canvas;
    private readonly Matrix _matrix;
    private readonly ProblemLog _problems;
    private readonly TextDirection _direction;
    private readonly double _scale;

    public FieldText(PageCanvas canvas, Matrix pageMatrix, ProblemLog problems)
    {
        (_canvas, _matrix, _problems) = (canvas, pageMatrix, problems);
        _direction = TextRun.DirectionOf(pageMatrix.A, pageMatrix.B);
        _scale = Math.Sqrt((pageMatrix.C * pageMatrix.C) + (pageMatrix.D * pageMatrix.D));
    }

    public void Set(PdfDictionary annotation, Box rectangle)
    {
        if (Value(annotation) is not { Length: > 0 } value) return;
        var breaks = annotation.Name("Subtype") == "FreeText" || (Inherited(annotation, "Ff") is PdfNumber flags && ((long)flags.Value & Multiline) != 0);
        var lines = value.ReplaceLineEndings("\n").Split('\n');
        var room = rectangle.Width - (2 * Inset);
        var size = Size(Inherited(annotation, "DA")) ?? UsualSizeIn(rectangle.Height, breaks ? 0 : lines.Max(FieldLines.Width), room);
        var baseline = lines.Length == 1 && !breaks
            ? rectangle.CenterY - (size * (Ascent + Descent) / 2)
            : rectangle.Y1 - Inset - (size * Ascent);
        var isWhole = true;
        foreach (var line in breaks ? lines.SelectMany(line => FieldLines.Break(line, room / size)) : lines)
        {
            isWhole &= baseline > rectangle.Y0 - size;
            if (baseline <= rectangle.Y0 - size) break;
            isWhole &= SetLine(line, rectangle.X0 + Inset, rectangle.X1, baseline, size);
            baseline -= size * LineSpacing;
        }

        if (!isWhole) _problems.Repaired("field-text-cut",
            "the value of a form field is longer than its rectangle; what does not fit into it does not show and is left out");
    }

    private string? Value(PdfDictionary annotation) => annotation.Name("Subtype") switch
    {
        "FreeText" => Text(annotation["Contents"]),
        "Widget" when (Inherited(annotation, "FT") as PdfName)?.Value == "Tx" => Text(Inherited(annotation, "V")),
        _ => null,
    };

    private string? Text(PdfObject? value) => value is PdfString text && _canvas.TakeFieldText(text.Bytes.Length) ? ActualText.Decode(text.Bytes) : null;

    /// <summary>A field's widgets take what they do not say from the field.</summary>
    private static PdfObject? Inherited(PdfDictionary annotation, string key) => annotation[key] ?? annotation.Dictionary("Parent")?[key];

    /// <summary>The number before Tf; null where it is 0, which lets the viewer fit the text into the rectangle.</summary>
    private static double? Size(PdfObject? appearance)
    {
        var words = appearance is PdfString text ? Encoding.Latin1.GetString(text.Bytes).Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        var at = Array.IndexOf(words, "Tf");
        var isNumber = double.TryParse(at > 0 ? words[at - 1] : "", NumberStyles.Float, CultureInfo.InvariantCulture, out var size);
        return isNumber && size is > 0 and < 1000 ? size : null;
    }

    /// <param name="ems">The longest line's; 0 where it is broken.</param>
    private static double UsualSizeIn(double height, double ems, double room)
    {
        var size = Math.Min(UsualSize, height / LineSpacing);
        return ems * size > room && room > 0 ? room / ems : size;
    }

    /// <summary>Sets what begins before the right edge; false where something that shows does not.</summary>
    private bool SetLine(string line, double x, double right, double baseline, double size)
    {
        var isSideways = _direction is TextDirection.Up or TextDirection.Down;
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext())
        {
            var text = elements.GetTextElement();
            var width = size * FieldLines.Width(text[0]);
            if (x >= right) return line.AsSpan(elements.ElementIndex).IsWhiteSpace();
            if (!string.IsNullOrWhiteSpace(text) && !char.IsControl(text[0]))
            {
                var box = _matrix.Bounds(x, baseline + (size * Descent), x + width, baseline + (size * Ascent));
                var origin = _matrix.Apply(x, baseline);
                _canvas.Add(new Letter(text, box, isSideways ? origin.X : origin.Y, size * _scale, NoFont, _direction), _canvas.Area);
            }

            x += width;
        }

        return true;
    }
}
