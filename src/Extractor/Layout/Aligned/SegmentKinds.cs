using Extractor.Domain.Parsing;

namespace Extractor.Layout.Aligned;

internal static class SegmentKinds
{
    public static SegmentKind Of(string text)
    {
        var digits = 0;
        var marks = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is ',' or '.' or '%' or '，' or '．' or '(' or ')' || Dashes.Is(c)) marks++;
            else return SegmentKind.Text;
        }
        if (digits == 0) return marks is > 0 and <= 2 && Dashes.Is(text[0]) ? SegmentKind.Dash : SegmentKind.Text;
        if (TornFigures.IsBeginning(text)) return SegmentKind.Amount;
        if (!char.IsAsciiDigit(text[^1]) && text[^1] is not ('%' or ')')) return SegmentKind.Text;
        return marks == 0 ? SegmentKind.Integer : SegmentKind.Amount;
    }
}
