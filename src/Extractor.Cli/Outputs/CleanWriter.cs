using System.Buffers;
using System.Text;

namespace Extractor.Cli.Outputs;

/// <summary>Results that people read: lines as they are, and nothing that a terminal would obey.</summary>
internal sealed class CleanWriter : TextWriter
{
    private readonly TextWriter _inner;

    /// <param name="inner">Stays open.</param>
    public CleanWriter(TextWriter inner)
    {
        _inner = inner;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => _inner.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void WriteLine(string? value)
    {
        Write(value.AsSpan());
        _inner.Write('\n');
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        var shown = ArrayPool<char>.Shared.Rent(buffer.Length);
        TerminalText.Replace(buffer, shown);
        _inner.Write(shown.AsSpan(0, buffer.Length));
        ArrayPool<char>.Shared.Return(shown);
    }

    public override void Flush() => _inner.Flush();
}
