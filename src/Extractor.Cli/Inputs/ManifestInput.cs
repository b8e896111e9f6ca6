using Extractor.Batch;

namespace Extractor.Cli.Inputs;

/// <summary>Reads a CSV list; a failure names the file, what is wrong and what to do, and a doubt about its encoding is told.</summary>
internal static class ManifestInput
{
    public static List<BatchInput> Read(string file, Terminal terminal) => Read(file, text => Manifest.Parse(text, Path.GetDirectoryName(file) ?? ""), terminal);

    public static T Read<T>(string file, Func<string, T> parse, Terminal terminal)
    {
        try
        {
            var text = ManifestText.Decode(InputBytes.Of(file), out var note);
            if (note is not null) terminal.Error.WriteLine($"{file}: {note}");
            return parse(text);
        }
        catch (FormatException exception)
        {
            throw new UserErrorException($"{file}: {exception.Message}", exception);
        }
    }
}
