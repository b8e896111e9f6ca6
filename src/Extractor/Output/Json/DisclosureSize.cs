using System.Text;
using Extractor.Attachments;
using Extractor.Domain;
using Extractor.Domain.Problems;

namespace Extractor.Output.Json;

/// <summary>Holds a document to what may be written of it: the parts that make it too long are left out, and that is said.</summary>
internal static class DisclosureSize
{
    private static readonly (string Name, Func<Disclosure, Disclosure> Without)[] Parts =
    [
        ("narrative", d => d with { Narrative = new NarrativeText { Sections = [], Statements = [], Unbound = [] } }),
        ("attachments", d => d with { Attachments = AttachmentReading.None.Attachments }),
        ("tables", d => d with { Tables = [] }),
    ];

    /// <param name="most">Bytes of JSON.</param>
    public static Disclosure Fit(Disclosure disclosure, long most)
    {
        foreach (var (name, without) in Parts)
        {
            if (Fits(disclosure, most)) return disclosure;
            var message = $"Left out: the {name}. What was read takes more than {OutputLimit.Megabytes(most)} to write. Allow more, or leave the file out.";
            disclosure = without(disclosure) with { Problems = [.. disclosure.Problems, PageProblems.LimitReached.On(null, message)] };
        }

        return disclosure;
    }

    private static bool Fits(Disclosure disclosure, long most)
    {
        try
        {
            using var output = new StreamWriter(new BoundedStream(Stream.Null, most), new UTF8Encoding(false));
            DisclosureWriter.Write(output, disclosure);
            output.Flush();
            return true;
        }
        catch (OutputLimitException)
        {
            return false;
        }
    }
}
