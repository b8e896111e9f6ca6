using Extractor.Output.Json;
using Extractor.Reconciliation;

namespace Extractor.Fuzz.Targets;

/// <summary>A file that 'extract' is said to have written → a disclosure, what it contradicts, and the same file again.</summary>
internal static class JsonTarget
{
    public static void Read(byte[] file)
    {
        try
        {
            var disclosure = DisclosureReader.Read(file);
            Reconciler.Check(disclosure);
            Same(disclosure);
        }
        catch (DisclosureFormatException)
        {
            // It was told where the file is not as it should be.
        }
    }

    private static void Same(Disclosure disclosure)
    {
        var once = Written(disclosure);
        if (Written(DisclosureReader.ReadText(once)) != once) throw new InvalidOperationException("What was read and written is not read the same again.");
    }

    private static string Written(Disclosure disclosure)
    {
        using var text = new StringWriter();
        DisclosureWriter.Write(text, disclosure);
        return text.ToString();
    }
}
