using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Filters;

/// <summary>Undoes the PNG and TIFF predictors of Flate and LZW (ISO 32000-2, 7.4.4.4).</summary>
internal sealed class Predictor
{
    private const int Tiff = 2;
    private const int FirstPng = 10;

    private readonly int _kind;
    private readonly int _colors;
    private readonly int _bits;
    private readonly int _rowLength;
    private readonly int _pixelLength;

    private Predictor(int kind, int colors, int bits, int columns)
    {
        _kind = kind;
        _colors = colors;
        _bits = bits;
        _rowLength = (int)Math.Min(((long)colors * bits * columns + 7) / 8, int.MaxValue / 4);
        _pixelLength = Math.Max(1, colors * bits / 8);
    }

    /// <summary>Null where the parameters ask for none.</summary>
    public static Predictor? From(PdfDictionary? parameters)
    {
        var kind = parameters?.Integer("Predictor") ?? 1;
        if (parameters is null || (kind != Tiff && kind < FirstPng)) return null;
        var colors = Math.Clamp(parameters.Integer("Colors") ?? 1, 1, 64);
        var bits = Math.Clamp(parameters.Integer("BitsPerComponent") ?? 8, 1, 32);
        return new Predictor(kind, colors, bits, Math.Max(1, parameters.Integer("Columns") ?? 1));
    }

    /// <summary>A last row that is cut short is undone as far as it goes.</summary>
    public byte[] Undo(ReadOnlySpan<byte> data) => _kind == Tiff ? UndoTiff(data) : UndoPng(data);

    private byte[] UndoPng(ReadOnlySpan<byte> data)
    {
        var rows = (data.Length + _rowLength) / (_rowLength + 1);
        var output = new byte[Math.Max(0, data.Length - rows)];
        ReadOnlySpan<byte> above = new byte[Math.Min(_rowLength, data.Length)];
        for (int at = 0, to = 0; at < data.Length;)
        {
            var type = data[at++];
            var row = output.AsSpan(to, Math.Min(_rowLength, data.Length - at));
            data.Slice(at, row.Length).CopyTo(row);
            UndoRow(type, row, above);
            above = row;
            at += row.Length;
            to += row.Length;
        }

        return output;
    }

    private void UndoRow(byte type, Span<byte> row, ReadOnlySpan<byte> above)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= _pixelLength ? row[i - _pixelLength] : 0;
            int up = above[i];
            int upLeft = i >= _pixelLength ? above[i - _pixelLength] : 0;
            var guess = type switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, upLeft),
                _ => 0,
            };
            row[i] = unchecked((byte)(row[i] + guess));
        }
    }

    private static int Paeth(int left, int up, int upLeft)
    {
        var guess = left + up - upLeft;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - upLeft));
        return a <= b && a <= c ? left : b <= c ? up : upLeft;
    }

    private byte[] UndoTiff(ReadOnlySpan<byte> data)
    {
        var output = data.ToArray();
        for (var at = 0; at < output.Length; at += _rowLength)
        {
            var row = output.AsSpan(at, Math.Min(_rowLength, output.Length - at));
            if (_bits == 8) AddBytes(row);
            else if (_bits == 16) AddWords(row);
        }

        return output;
    }

    private void AddBytes(Span<byte> row)
    {
        for (var i = _colors; i < row.Length; i++) row[i] = unchecked((byte)(row[i] + row[i - _colors]));
    }

    private void AddWords(Span<byte> row)
    {
        for (var i = _colors * 2; i + 1 < row.Length; i += 2)
        {
            var before = i - (_colors * 2);
            var sum = (row[i] << 8) + row[i + 1] + (row[before] << 8) + row[before + 1];
            row[i] = (byte)((sum >> 8) & 0xFF);
            row[i + 1] = (byte)(sum & 0xFF);
        }
    }
}
