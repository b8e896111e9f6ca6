using System.Text;
using Extractor.Batch;

namespace Extractor.Fuzz.Targets;

/// <summary>A list of documents as others keep it → what is to be read; and as an index of what was.</summary>
internal static class ManifestTarget
{
    public static void Read(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        Try(() => Manifest.Parse(text, "."));
        Try(() => FormerNames.Parse(text));
    }

    private static void Try(Action parse)
    {
        try
        {
            parse();
        }
        catch (FormatException)
        {
            // It was told which line is not as it should be.
        }
    }
}
