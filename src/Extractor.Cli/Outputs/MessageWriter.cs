using System.Text;

namespace Extractor.Cli.Outputs;

/// <summary>
/// Complaints and progress: a message is one line, whatever names and texts out of files stand in it. Where nobody takes them any
/// longer, they are let go: the exit code tells.
/// </summary>
internal sealed class MessageWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    /// <summary>Codes and lines of our own, as they are.</summary>
    public override void Write(char value) => Try(value, static (output, text) => output.Write(text));

    /// <inheritdoc cref="Write(char)"/>
    public override void Write(string? value) => Try(value, static (output, text) => output.Write(text));

    public override void WriteLine(string? value) => Try(TerminalText.OneLine(value ?? ""), static (output, text) => output.WriteLine(text));

    public override void Flush() => Try(0, static (output, _) => output.Flush());

    private void Try<T>(T value, Action<TextWriter, T> write)
    {
        try
        {
            write(inner, value);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
        }
    }
}
