using System.Text;
using Extractor.Batch;

namespace Extractor.Cli.Inputs;

/// <summary>Reads a manifest; a failure names the file, what is wrong and what to do.</summary>
internal static class ManifestInput
{
    public static List<BatchInput> Read(string file)
    {
        try
        {
            return Manifest.Parse(Encoding.UTF8.GetString(InputBytes.Of(file)), Path.GetDirectoryName(file) ?? "");
        }
        catch (FormatException exception)
        {
            throw new UserErrorException($"{file}: {exception.Message}", exception);
        }
    }
}
