using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <content>Colour operators.</content>
internal sealed partial class ContentInterpreter
{
    private bool ExecuteColor(int operation, ReadOnlySpan<byte> content)
    {
        switch (operation)
        {
            case Operators.FillGray:
                return SetColor(ref _state.Fill, ColorSpace.Gray);
            case Operators.StrokeGray:
                return SetColor(ref _state.Stroke, ColorSpace.Gray);
            case Operators.FillRgb:
                return SetColor(ref _state.Fill, ColorSpace.Rgb);
            case Operators.StrokeRgb:
                return SetColor(ref _state.Stroke, ColorSpace.Rgb);
            case Operators.FillCmyk:
                return SetColor(ref _state.Fill, ColorSpace.Cmyk);
            case Operators.StrokeCmyk:
                return SetColor(ref _state.Stroke, ColorSpace.Cmyk);
            case Operators.FillColor or Operators.FillColorNamed:
                return SetColor(ref _state.Fill, _state.Fill.Space);
            case Operators.StrokeColor or Operators.StrokeColorNamed:
                return SetColor(ref _state.Stroke, _state.Stroke.Space);
            case Operators.FillSpace:
                return SetSpace(ref _state.Fill, content);
            case Operators.StrokeSpace:
                return SetSpace(ref _state.Stroke, content);
            default:
                return false;
        }
    }

    private bool SetColor(ref Paint paint, ColorSpace space)
    {
        Span<double> components = stackalloc double[32];
        var count = _operands.CopyNumbers(components);
        paint.SetColor(_operands.Last.Kind == PdfTokenKind.Name ? ColorSpace.Pattern : space, components[..count]);
        if (_operands.Last.Kind == PdfTokenKind.Name) paint.Space = space;
        return true;
    }

    private bool SetSpace(ref Paint paint, ReadOnlySpan<byte> content)
    {
        if (NameOperand(content) is { } name) paint.SetSpace(_scope.ColorSpace(name));
        return true;
    }
}
