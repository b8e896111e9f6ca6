using Extractor.Batch;

namespace Extractor.Cli.Inputs;

/// <summary>Reads a CSV list; a failure names the file, what is wrong and what to do, and a doubt about its encoding is told.</summary>
internal static class ManifestInput
{
    public static List<BatchInput> Read(string file, Terminal terminal) => Read(file, text => Documents(file, text), terminal);

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

    /// <summary>A line that names no possible file fails by itself, under the list's name.</summary>
    private static List<BatchInput> Documents(string file, string text) =>
        Manifest.Parse(text, Path.GetDirectoryName(file) ?? "").ConvertAll(i => i.Failure is null ? i : i with { Failure = $"{file}: {i.Failure}" });
}
