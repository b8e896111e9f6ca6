namespace Extractor.Pdf.Fonts.Programs;

/// <summary>A CFF INDEX: byte strings by number (Adobe Technical Note 5176, 5).</summary>
internal readonly struct CffIndex
{
    private readonly FontBytes file;
    private readonly long offsets;
    private readonly int offsetSize;

    public CffIndex(FontBytes file, long start)
    {
        this.file = file;
        var written = file.U16(start);
        offsetSize = Math.Clamp((int)file.U8(start + 2), 1, 4);
        offsets = start + 3;
        Count = (int)Math.Min(written, Math.Max((file.Length - offsets) / offsetSize, 0));
        End = written == 0 ? start + 2 : Data(Count);
    }

    public int Count { get; }

    /// <summary>Where what follows the index begins.</summary>
    public long End { get; }

    public FontBytes this[int index] =>
        index >= 0 && index < Count ? file.Slice(Data(index), Data(index + 1) - Data(index)) : file.Slice(0, 0);

    private long Data(int index) => offsets + ((Count + 1L) * offsetSize) - 1 + file.Number(offsets + ((long)index * offsetSize), offsetSize);
}
