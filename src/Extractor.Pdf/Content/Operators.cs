using System.Runtime.CompilerServices;

namespace Extractor.Pdf.Content;

/// <summary>The operators' names packed into integers, first letter lowest.</summary>
internal static class Operators
{
    public const int SaveState = 'q';
    public const int RestoreState = 'Q';
    public const int Concatenate = 'c' | 'm' << 8;
    public const int SetLineWidth = 'w';
    public const int SetParameters = 'g' | 's' << 8;
    public const int MoveTo = 'm';
    public const int LineTo = 'l';
    public const int CurveTo = 'c';
    public const int CurveFromHere = 'v';
    public const int CurveToEnd = 'y';
    public const int ClosePath = 'h';
    public const int Rectangle = 'r' | 'e' << 8;
    public const int Stroke = 'S';
    public const int CloseStroke = 's';
    public const int Fill = 'f';
    public const int FillOld = 'F';
    public const int FillEvenOdd = 'f' | '*' << 8;
    public const int FillStroke = 'B';
    public const int FillStrokeEvenOdd = 'B' | '*' << 8;
    public const int CloseFillStroke = 'b';
    public const int CloseFillStrokeEvenOdd = 'b' | '*' << 8;
    public const int EndPath = 'n';
    public const int Clip = 'W';
    public const int ClipEvenOdd = 'W' | '*' << 8;
    public const int BeginText = 'B' | 'T' << 8;
    public const int EndText = 'E' | 'T' << 8;
    public const int CharacterSpacing = 'T' | 'c' << 8;
    public const int WordSpacing = 'T' | 'w' << 8;
    public const int HorizontalScaling = 'T' | 'z' << 8;
    public const int Leading = 'T' | 'L' << 8;
    public const int SetFont = 'T' | 'f' << 8;
    public const int RenderingMode = 'T' | 'r' << 8;
    public const int Rise = 'T' | 's' << 8;
    public const int MoveText = 'T' | 'd' << 8;
    public const int MoveTextSetLeading = 'T' | 'D' << 8;
    public const int SetTextMatrix = 'T' | 'm' << 8;
    public const int NextLine = 'T' | '*' << 8;
    public const int ShowText = 'T' | 'j' << 8;
    public const int ShowTextAdjusted = 'T' | 'J' << 8;
    public const int NextLineShow = '\'';
    public const int NextLineShowSpaced = '"';
    public const int FillGray = 'g';
    public const int StrokeGray = 'G';
    public const int FillRgb = 'r' | 'g' << 8;
    public const int StrokeRgb = 'R' | 'G' << 8;
    public const int FillCmyk = 'k';
    public const int StrokeCmyk = 'K';
    public const int FillSpace = 'c' | 's' << 8;
    public const int StrokeSpace = 'C' | 'S' << 8;
    public const int FillColor = 's' | 'c' << 8;
    public const int StrokeColor = 'S' | 'C' << 8;
    public const int FillColorNamed = 's' | 'c' << 8 | 'n' << 16;
    public const int StrokeColorNamed = 'S' | 'C' << 8 | 'N' << 16;
    public const int PaintObject = 'D' | 'o' << 8;
    public const int BeginImage = 'B' | 'I' << 8;
    public const int BeginMarked = 'B' | 'M' << 8 | 'C' << 16;
    public const int BeginMarkedProperties = 'B' | 'D' << 8 | 'C' << 16;
    public const int EndMarked = 'E' | 'M' << 8 | 'C' << 16;

    /// <summary>Text objects, text state, text position and text shown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsText(int operation) => (byte)(operation & 0xFF) == 'T' || operation is BeginText or EndText or NextLineShow or NextLineShowSpaced;

    /// <summary>0 for a name that no operator has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Pack(ReadOnlySpan<byte> name) => name.Length switch
    {
        1 => name[0],
        2 => name[0] | name[1] << 8,
        3 => name[0] | name[1] << 8 | name[2] << 16,
        _ => 0,
    };
}
