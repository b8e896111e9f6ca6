namespace Extractor.Pdf.Fonts.Programs;

/// <summary>A CFF INDEX: byte strings by number (Adobe Technical Note 5176, 5).</summary>
internal readonly struct CffIndex
{
    private readonly FontBytes _file;
    private readonly long _offsets;
    private readonly int _offsetSize;

    public CffIndex(FontBytes file, long start)
    {
        _file = file;
        var written = file.U16(start);
        _offsetSize = Math.Clamp((int)file.U8(start + 2), 1, 4);
        _offsets = start + 3;
        Count = (int)Math.Min(written, Math.Max((file.Length - _offsets) / _offsetSize, 0));
        End = written == 0 ? start + 2 : Data(Count);
    }

    public int Count { get; }

    /// <summary>Where what follows the index begins.</summary>
    public long End { get; }

    public FontBytes this[int index] =>
        index >= 0 && index < Count ? _file.Slice(Data(index), Data(index + 1) - Data(index)) : _file.Slice(0, 0);

    private long Data(int index) => _offsets + ((Count + 1L) * _offsetSize) - 1 + _file.Number(_offsets + ((long)index * _offsetSize), _offsetSize);
}
