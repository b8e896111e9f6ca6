using Extractor.Batch;

namespace Extractor.Cli.Inputs;

/// <summary>Reads a manifest; a failure names the file, what is wrong and what to do, and a doubt about its encoding is told.</summary>
internal static class ManifestInput
{
    public static List<BatchInput> Read(string file, Terminal terminal)
    {
        try
        {
            var text = ManifestText.Decode(InputBytes.Of(file), out var note);
            if (note is not null) terminal.Error.WriteLine($"{file}: {note}");
            return Manifest.Parse(text, Path.GetDirectoryName(file) ?? "");
        }
        catch (FormatException exception)
        {
            throw new UserErrorException($"{file}: {exception.Message}", exception);
        }
    }
}
