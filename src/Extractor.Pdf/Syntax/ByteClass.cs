using System.Runtime.CompilerServices;

namespace Extractor.Pdf.Syntax;

/// <summary>The classes of characters that PDF syntax knows (ISO 32000-2, 7.2.3).</summary>
internal static class ByteClass
{
    private const byte White = 1;
    private const byte Delimiter = 2;

    private static ReadOnlySpan<byte> Classes =>
    [
        1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 0, 0, 0, 0, 2, 0, 0, 2, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWhite(byte value) => Classes[value] == White;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDelimiter(byte value) => Classes[value] == Delimiter;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsRegular(byte value) => Classes[value] == 0;

    /// <summary>A digit, a sign or a point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool BeginsNumber(byte value) => value is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'.' or (byte)'+';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    /// <summary>0 to 15; -1 for anything but a hexadecimal digit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int HexValue(byte value)
    {
        if (IsDigit(value)) return value - '0';
        var letter = unchecked((uint)((value | 0x20) - 'a'));
        return letter < 6 ? (int)letter + 10 : -1;
    }
}
