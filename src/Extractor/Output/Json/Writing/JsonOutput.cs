using Newtonsoft.Json;

namespace Extractor.Output.Json.Writing;

/// <summary>
/// Writes what stands on lines of its own as Newtonsoft does, and objects on one line by <see cref="JsonLine"/>: nearly all of a file is such lines.
/// </summary>
internal sealed class JsonOutput : JsonTextWriter
{
    private const int UsualLine = 512;

    private readonly TextWriter _output;

    /// <param name="output">Stays open.</param>
    public JsonOutput(TextWriter output, Formatting formatting)
        : base(output)
    {
        output.NewLine = "\n";
        _output = output;
        (CloseOutput, Formatting, Indentation) = (false, formatting, 1);
    }

    public override void WriteValue(string? value)
    {
        if (value is null) base.WriteNull();
        else WriteRawValue(JsonQuote.Of(value));
    }

    /// <summary>Writes an object on one line, so that a cell, a heading or a paragraph's line is one line of the file.</summary>
    public void OnOneLine<T>(T value, JsonLine.Members<T> members)
    {
        var line = new JsonLine(stackalloc char[UsualLine]);
        line.Object(value, members);
        WriteRawValue("");
        _output.Write(line.Text);
        line.Dispose();
    }
}
